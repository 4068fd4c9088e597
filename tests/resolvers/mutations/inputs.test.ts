import { describe, expect, it } from 'vitest';
import { organization } from '../../../src/sandbox/index.ts';
import { startGateway } from '../../harness/gateway.ts';
import { change } from './helpers.ts';

const seed = organization('acme', { projects: ['payments'] });
const ID = 'a'.repeat(24);
const soon = (ms: number) => new Date(Date.now() + ms).toISOString();
const DAY_MS = 24 * 3_600_000;

/** Where the faults of an input are, as dotted paths. */
async function faultsOf(name: string, input: Record<string, unknown>) {
  const gateway = await startGateway({ seed });
  const { errors } = await change(gateway, name, input);
  expect(gateway.atlas.wire(), 'nothing is sent').toHaveLength(0);
  expect(errors.every(({ code }) => code === 'INVALID_INPUT')).toBe(true);
  return errors.map(({ path }) => path?.join('.') ?? null);
}

describe('All faults of an input are found at once, each with its place, before any call', () => {
  it.each<[string, Record<string, unknown>, (string | null)[]]>([
    [
      'createProject',
      {
        organizationId: 'x',
        name: '',
        tags: [
          { key: '', value: 'v' },
          { key: 'a', value: 'x'.repeat(256) },
          { key: 'a', value: 'b' },
        ],
      },
      ['organizationId', 'name', 'tags.0.key', 'tags.1.value', 'tags.2.key'],
    ],
    ['createProject', { organizationId: ID, name: 'n'.repeat(65) }, ['name']],
    ['updateProject', { id: ID }, [null]],
    ['updateProjectSettings', { projectId: ID }, [null]],
    ['setProjectLimit', { projectId: 'x', name: ' ', value: -1 }, ['projectId', 'name', 'value']],
    ['resetProjectLimit', { projectId: ID, name: '..' }, ['name']],
    [
      'createOrganization',
      { name: '  ', apiKey: { description: '', roles: ['GROUP_OWNER'] } },
      ['name', 'apiKey.description', 'apiKey.roles.0'],
    ],
    ['updateOrganizationSettings', { organizationId: ID }, [null]],
    ['createApiKey', { organizationId: ID, description: 'd'.repeat(251), roles: [] }, ['description', 'roles']],
    [
      'createApiKey',
      { organizationId: ID, description: 'd', roles: ['ORG_OWNER', 'GROUP_OWNER', 'owner', 'ORG_OWNER'] },
      ['roles.1', 'roles.2', 'roles.3'],
    ],
    ['createProjectApiKey', { projectId: ID, description: 'd', roles: ['ORG_OWNER'] }, ['roles.0']],
    ['updateApiKey', { organizationId: ID, id: ID }, [null]],
    ['deleteApiKey', { organizationId: ID, id: 'abcdwxyz' }, ['id']],
    ['assignApiKeyToProject', { projectId: 'x', apiKeyId: 'y', roles: [] }, ['projectId', 'apiKeyId', 'roles']],
    ['addApiKeyAccessListEntries', { organizationId: ID, apiKeyId: ID, entries: [] }, ['entries']],
    [
      'addApiKeyAccessListEntries',
      {
        organizationId: ID,
        apiKeyId: ID,
        entries: [
          { ipAddress: '10.0.0.1' },
          { cidrBlock: '10.0.0.1/33' },
          { ipAddress: '10.0.0.0/8' },
          {},
          { ipAddress: '10.0.0.2', cidrBlock: '10.0.0.2/32' },
          { cidrBlock: '10.0.0.1/32' },
          { ipAddress: '127.1' },
        ],
      },
      [
        'entries.1.cidrBlock',
        'entries.2.ipAddress',
        'entries.3',
        'entries.4',
        'entries.5.cidrBlock',
        'entries.6.ipAddress',
      ],
    ],
    [
      'addProjectAccessListEntries',
      {
        projectId: ID,
        entries: [
          { ipAddress: '2001:db8::1', comment: 'c'.repeat(81) },
          { ipAddress: '10.0.0.1', deleteAfter: soon(-1000) },
          { ipAddress: '10.0.0.2', deleteAfter: soon(8 * DAY_MS) },
          { awsSecurityGroup: 'sg-0123', deleteAfter: soon(DAY_MS) },
          { awsSecurityGroup: 'nonsense' },
          { cidrBlock: '2001:0db8:0::1/128' },
        ],
      },
      [
        'entries.4.awsSecurityGroup',
        'entries.5.cidrBlock',
        'entries.0.comment',
        'entries.1.deleteAfter',
        'entries.2.deleteAfter',
        'entries.3.deleteAfter',
      ],
    ],
    [
      'addProjectAccessListEntries',
      {
        projectId: ID,
        entries: [
          { cidrBlock: '127.1/8' },
          { ipAddress: 'fe80::1%eth0' },
          { cidrBlock: '10.0.0.0/8' },
          { cidrBlock: '10.1.2.3/8' },
        ],
      },
      ['entries.0.cidrBlock', 'entries.1.ipAddress', 'entries.3.cidrBlock'],
    ],
    ['removeProjectAccessListEntry', { projectId: ID, entry: '' }, ['entry']],
    ['removeProjectAccessListEntry', { projectId: 'x', entry: 'the office' }, ['projectId', 'entry']],
    [
      'removeApiKeyAccessListEntry',
      { organizationId: ID, apiKeyId: 'y', entry: 'sg-0123456789abcdef0' },
      ['apiKeyId', 'entry'],
    ],
    [
      'grantProgrammaticAccess',
      {
        organizationId: ID,
        description: '',
        organizationRoles: ['GROUP_OWNER'],
        projects: [
          { projectId: ID, roles: ['GROUP_OWNER'] },
          { projectId: ID, roles: [] },
        ],
        accessList: [{ ipAddress: 'x' }],
      },
      ['description', 'organizationRoles.0', 'projects.1.roles', 'projects.1.projectId', 'accessList.0.ipAddress'],
    ],
  ])('%s %o', async (name, input, places) => {
    expect(await faultsOf(name, input)).toEqual(places);
  });
});

it('A public key in the place of an id is recognized', async () => {
  const { errors } = await change(await startGateway({ seed }), 'deleteApiKey', { organizationId: ID, id: 'abcdwxyz' });
  expect(errors[0]?.message).toContain("looks like an API key's public key");
});
