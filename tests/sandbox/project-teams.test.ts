import { describe, expect, it } from 'vitest';
import { organization } from '../../src/sandbox/index.ts';
import { start } from './acme-teams.ts';

describe('Teams of a project', () => {
  it('are those with a role there', async () => {
    const { call, here, url, idOf } = await start();
    const { body } = await call('GET', here);
    expect(body).toEqual({
      links: [{ href: `${url}${here}?includeCount=true&pageNum=1&itemsPerPage=100`, rel: 'self' }],
      results: [
        {
          links: [{ href: `${url}${here}/${idOf('platform')}`, rel: 'self' }],
          roleNames: ['GROUP_READ_ONLY'],
          teamId: idOf('platform'),
        },
      ],
      totalCount: 1,
    });
    expect((await call('GET', `${here}/${idOf('platform')}`)).body).toEqual(body.results[0]);
  });

  it('are added several at a time, and the whole list is the answer, in links that do not count', async () => {
    const { call, here, url, idOf } = await start();
    const body = ['security', 'data'].map((name) => ({ teamId: idOf(name), roleNames: ['GROUP_OWNER'] }));
    const answer = await call('POST', here, { body });
    expect(answer.status).toBe(200);
    expect(answer.body.totalCount).toBe(3);
    expect(answer.body.links[0].href).toBe(`${url}${here}?pageNum=1&itemsPerPage=100`);
  });

  it.each([
    [[{ teamId: 'platform', roleNames: ['GROUP_OWNER'] }], 409, 'TEAM_EXISTS_IN_GROUP'],
    [[{ teamId: 'nobody', roleNames: ['GROUP_OWNER'] }], 404, 'TEAM_NOT_FOUND'],
    [[{ teamId: 'data', roleNames: ['ORG_OWNER'] }], 400, 'INVALID_ROLE_FOR_GROUP'],
    [[{ teamId: 'data', roleNames: [] }], 400, 'MISSING_ATTRIBUTE'],
    [{ teamId: 'data', roleNames: ['GROUP_OWNER'] }, 400, 'INVALID_JSON'],
  ])('are not added of %j, nor is any other of the same request', async (wanted, status, errorCode) => {
    const { call, here, idOf } = await start();
    const toBody = (item: { teamId: string; roleNames: string[] }) => ({ ...item, teamId: idOf(item.teamId) });
    const first = { teamId: idOf('security'), roleNames: ['GROUP_OWNER'] };
    const body = Array.isArray(wanted) ? [first, ...wanted.map(toBody)] : toBody(wanted);
    const answer = await call('POST', here, { body });
    expect([answer.status, answer.body.errorCode]).toEqual([status, errorCode]);
    expect((await call('GET', here)).body.totalCount).toBe(1);
  });

  it('number 100 at most', async () => {
    const projectRoles = { payments: ['GROUP_READ_ONLY'] };
    const many = Array.from({ length: 100 }, (_, at) => ({ name: `team-${at}`, projectRoles }));
    const { call, here, idOf } = await start(
      organization('acme', { projects: ['payments'], teams: [...many, 'more'] }),
    );
    const { status, body } = await call('POST', here, { body: [{ teamId: idOf('more'), roleNames: ['GROUP_OWNER'] }] });
    expect([status, body.errorCode]).toEqual([400, 'MAX_TEAMS_PER_GROUP_EXCEEDED']);
  });

  it('have their roles replaced, in a page of one whose link is the team’s own', async () => {
    const { call, here, url, idOf } = await start();
    const path = `${here}/${idOf('platform')}`;
    const roleNames = ['GROUP_DATA_ACCESS_READ_ONLY', 'GROUP_INDEX_MANAGER'];
    const { status, body } = await call('PATCH', path, { body: { roleNames } });
    expect(status).toBe(200);
    expect(body).toEqual({
      links: [{ href: `${url}${path}?pageNum=1&itemsPerPage=100`, rel: 'self' }],
      results: [{ links: [{ href: url + path, rel: 'self' }], roleNames, teamId: idOf('platform') }],
      totalCount: 1,
    });
    const elsewhere = await call('GET', `/groups/${idOf('ledger')}/teams`);
    expect(elsewhere.body.results[0].roleNames).toEqual(['GROUP_OWNER']);
  });

  it('are taken out again, and are then not there', async () => {
    const { call, here, idOf } = await start();
    const path = `${here}/${idOf('platform')}`;
    expect((await call('DELETE', path)).status).toBe(204);
    const { status, body } = await call('GET', path);
    expect([status, body.errorCode]).toEqual([404, 'TEAM_NOT_IN_GROUP']);
    expect((await call('GET', `/groups/${idOf('ledger')}/teams`)).body.totalCount).toBe(1);
  });
});
