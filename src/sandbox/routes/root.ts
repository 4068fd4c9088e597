import type { Operation } from '../http/operation.ts';
import { toRoles } from './api-keys/api-key-views.ts';

const GATEWAY_INBOUND = { aws: { 'us-east-1': ['203.0.113.128/25'] }, azure: {}, gcp: {} };
const GATEWAY_OUTBOUND = { aws: { 'us-east-1': ['198.51.100.128/25'] }, azure: {}, gcp: {} };
const BUILD = '0123456789abcdef0123456789abcdef01234567';

export const root: Operation[] = [
  {
    method: 'GET',
    path: '/',
    needs: 'any',
    bucket: 'root',
    status: 200,
    handle: ({ caller }) => ({
      // What it holds for a service account is not on record; nothing is assumed.
      ...(caller.kind === 'api-key' && {
        apiKey: {
          accessList: caller.key.accessList.map(({ cidrBlock, ipAddress = null }) => ({ cidrBlock, ipAddress })),
          id: caller.key.id,
          publicKey: caller.key.publicKey,
          roles: toRoles(caller.key.roles),
        },
      }),
      appName: 'MongoDB Atlas',
      build: BUILD,
      links: [],
      throttling: false,
    }),
  },
  {
    method: 'GET',
    path: '/unauth/controlPlaneIPAddresses',
    needs: 'any',
    bucket: 'addresses',
    status: 200,
    versions: ['2023-11-15'],
    // Addresses of documentation, which nobody has: whoever lets them in lets in nobody.
    handle: () => ({
      gateways: [{ ips: { inbound: GATEWAY_INBOUND, outbound: GATEWAY_OUTBOUND }, name: 'gateway-1' }],
      inbound: { aws: { 'us-east-1': ['203.0.113.0/24'] }, azure: {}, gcp: {} },
      outbound: { aws: { 'us-east-1': ['198.51.100.0/24'] }, azure: {}, gcp: {} },
    }),
  },
];
