import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { callAs } from '../harness/atlas-client.ts';
import { startSandbox } from '../harness/sandbox.ts';

async function start() {
  const atlas = await startSandbox({ seed: organization('acme', { projects: ['payments', 'ledger'] }) });
  const [project] = atlas.store.projectsOf(atlas.owner.organizationId);
  return { atlas, call: callAs(atlas.owner, atlas.baseUrl), organizationId: atlas.owner.organizationId, project };
}

describe('Flags that every operation shares', () => {
  it('indent an answer, refusals too, and change nothing else', async () => {
    const { atlas, call, organizationId } = await start();
    const token = { ...atlas.owner };
    const compact = await call('GET', `/orgs/${organizationId}`);
    const pretty = await call('GET', `/orgs/${organizationId}?pretty=true`);
    expect(pretty.body).toEqual(compact.body);
    expect(Number(pretty.headers.get('content-length'))).toBe(JSON.stringify(compact.body, null, 2).length);
    const refused = await callAs(token, atlas.baseUrl)('GET', '/groups/64b1ffffffffffffffffffff?pretty=true');
    expect(Number(refused.headers.get('content-length'))).toBe(JSON.stringify(refused.body, null, 2).length);
  });

  it('put an entity into an envelope, and make a list its own', async () => {
    const { call, organizationId } = await start();
    const { status, body } = await call('GET', `/orgs/${organizationId}?envelope=true`);
    expect([status, body.status, body.content.id]).toEqual([200, 200, organizationId]);
    const { body: page } = await call('GET', '/groups?envelope=true');
    expect([page.status, page.totalCount, page.results.length]).toEqual([200, 2, 2]);
  });

  it('are refused before a change is made', async () => {
    const { call, project } = await start();
    const list = `/groups/${project?.id}/accessList`;
    const refused = await call('POST', `${list}?pageNum=0`, { body: [{ ipAddress: '192.0.2.7' }] });
    expect([refused.status, refused.body.errorCode]).toEqual([400, 'INVALID_QUERY_PARAMETER']);
    expect((await call('GET', list)).body.totalCount).toBe(0);
  });

  it.each(['pageNum=0', 'pageNum=one', 'itemsPerPage=0', 'itemsPerPage=501', 'itemsPerPage=-1'])(
    'are refused when they make no page: %s',
    async (query) => {
      const { call } = await start();
      const { status, body } = await call('GET', `/groups?${query}`);
      expect([status, body.errorCode, body.parameters]).toEqual([
        400,
        'INVALID_QUERY_PARAMETER',
        [query.split('=')[0]],
      ]);
    },
  );

  it('carry a parameter that nobody knows on to the links', async () => {
    const { call } = await start();
    const { status, body } = await call('GET', '/groups?colour=green&itemsPerPage=1');
    expect(status).toBe(200);
    expect(body.links.map(({ href }: { href: string }) => href.split('?')[1])).toEqual([
      'includeCount=true&colour=green&pageNum=1&itemsPerPage=1',
      'includeCount=true&colour=green&itemsPerPage=1&pageNum=2',
    ]);
  });
});

describe('HEAD', () => {
  it('is answered as GET is, without the body', async () => {
    const { call, project } = await start();
    const path = `/groups/${project?.id}`;
    const read = await call('GET', path);
    const { status, headers, body } = await call('HEAD', path);
    expect([status, body]).toEqual([200, undefined]);
    for (const name of ['content-type', 'content-length', 'x-frame-options', 'ratelimit-limit']) {
      expect(headers.get(name)).toBe(read.headers.get(name));
    }
    const missing = await call('HEAD', '/groups/64b1ffffffffffffffffffff');
    expect([missing.status, missing.headers.get('x-error-code')]).toEqual([404, 'GROUP_NOT_FOUND']);
  });
});

describe('Paths', () => {
  it.each([
    ['that nobody knows', 'GET', '/planets', 404, 'RESOURCE_NOT_FOUND', ['/api/atlas/v2/planets']],
    ['that are known, but not for this method', 'PUT', '/groups', 405, 'METHOD_NOT_ALLOWED', ['PUT']],
    [
      'with an id that is none',
      'GET',
      '/groups/PAYMENTS',
      400,
      'PATH_PARAM_PARSE_ERROR',
      ['/api/atlas/v2/groups/PAYMENTS'],
    ],
    [
      'with a client that is none',
      'GET',
      '/orgs/64b1ffffffffffffffffffff/serviceAccounts/nobody',
      400,
      'PATH_PARAM_PARSE_ERROR',
      ['/api/atlas/v2/orgs/64b1ffffffffffffffffffff/serviceAccounts/nobody'],
    ],
  ])('%s are refused', async (_which, method, path, status, errorCode, parameters) => {
    const { call } = await start();
    const answer = await call(method, path);
    expect([answer.status, answer.body.errorCode, answer.body.parameters]).toEqual([status, errorCode, parameters]);
    expect(answer.headers.get('x-error-code')).toBe(errorCode);
  });

  it('without authentication tell the addresses of the control plane', async () => {
    const { atlas } = await start();
    const response = await fetch(`${atlas.baseUrl}/api/atlas/v2/unauth/controlPlaneIPAddresses`, {
      headers: { accept: 'application/vnd.atlas.2023-11-15+json' },
    });
    expect([response.status, response.headers.get('ratelimit-limit')]).toEqual([200, '400']);
    const body = JSON.parse(await response.text());
    expect(Object.keys(body)).toEqual(['gateways', 'inbound', 'outbound']);
    expect(Object.keys(body.outbound)).toEqual(['aws', 'azure', 'gcp']);
    expect(body.gateways[0]).toMatchObject({ ips: { inbound: { azure: {} }, outbound: { gcp: {} } } });
  });
});
