import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { beforeAll, expect, it } from 'vitest';
import { proxies } from '../../../src/datasources/atlas/proxy.ts';
import { createJwtCheck } from '../../../src/server/access/jwt.ts';
import { makeCertificate } from '../../datasources/atlas/certificates.ts';
import { PROXY_PASSWORD, startProxy } from '../../harness/proxy.ts';
import { AUDIENCE, ISSUER, startIssuer } from './issuer.ts';

const CERTIFICATE = makeCertificate('localhost');

// As NODE_EXTRA_CA_CERTS does for a process.
beforeAll(() => setDefaultCACertificates([...getCACertificates(), CERTIFICATE.cert]));

async function setUp() {
  const issuer = await startIssuer(CERTIFICATE);
  const proxy = await startProxy();
  const key = await issuer.createKey('one');
  const jwksUrl = issuer.env.ATLAS_GRAPH_JWKS_URL;
  const open = (through: ReturnType<typeof proxies>) =>
    createJwtCheck({ jwksUrl, issuer: ISSUER, audience: AUDIENCE }, through);
  return { issuer, proxy, open, jwksUrl, token: await key.sign() };
}

it('An issuer’s keys are fetched through a tunnel of the proxy, with its password', async () => {
  const { proxy, open, token, issuer, jwksUrl } = await setUp();
  const caller = await open(proxies(proxy.url, undefined))(token);
  expect(caller.name).toBe('portal');
  expect(issuer.fetches()).toBe(1);
  expect(proxy.tunnels).toEqual([new URL(jwksUrl).host]);
  const basic = Buffer.from(`gateway:${PROXY_PASSWORD}`).toString('base64');
  expect([...proxy.authorizations]).toEqual([`Basic ${basic}`]);
});

it('An issuer that NO_PROXY names is asked directly', async () => {
  const { proxy, open, token, issuer } = await setUp();
  await open(proxies(proxy.url, undefined, 'localhost'))(token);
  expect(issuer.fetches()).toBe(1);
  expect(proxy.tunnels).toEqual([]);
});
