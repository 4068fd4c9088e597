import { describe, expect, it } from 'vitest';
import { start } from './company.ts';

describe('Make and change projects', () => {
  it('creates one, whose name may have spaces, and refuses the same name twice', async () => {
    const { change, organizationId } = await start();
    const input = { organizationId, name: 'Card payments', tags: [{ key: 'env', value: 'dev' }] };
    const { project } = await change(
      'createProject',
      input,
      'project { name clusterCount tags { key value } organization { id } }',
    );
    expect(project).toEqual({
      name: 'Card payments',
      clusterCount: 0,
      tags: [{ key: 'env', value: 'dev' }],
      organization: { id: organizationId },
    });
    expect((await change('createProject', input)).errors).toMatchObject([
      { code: 'ALREADY_EXISTS', atlasErrorCode: 'GROUP_ALREADY_EXISTS' },
    ]);
  });

  it('renames it, replaces its tags, and clears them', async () => {
    const { change, projectId } = await start();
    const id = projectId('payments');
    const selection = 'project { name tags { key } }';
    expect((await change('updateProject', { id, name: 'pay' }, selection)).project).toEqual({ name: 'pay', tags: [] });
    expect((await change('updateProject', { id, tags: [{ key: 'a', value: 'b' }] }, selection)).project).toEqual({
      name: 'pay',
      tags: [{ key: 'a' }],
    });
    expect((await change('updateProject', { id, tags: [] }, selection)).project).toEqual({ name: 'pay', tags: [] });
  });

  it('deletes it: Atlas’s 202 is done', async () => {
    const { change, query, atlas, projectId } = await start();
    const id = projectId('payments');
    expect(await change('deleteProject', { id }, 'deletedId')).toEqual({ deletedId: id, errors: [] });
    atlas.clock.advance(60_000);
    expect((await query(`{ project(id: "${id}") { name } }`)).data).toEqual({ project: null });
    const busy = await change('deleteProject', { id: projectId('ledger') }, 'deletedId');
    expect(busy).toMatchObject({
      deletedId: null,
      errors: [{ code: 'CONFLICT', atlasErrorCode: 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS' }],
    });
  });

  it('switches features, and sets and resets limits', async () => {
    const { change, projectId } = await start();
    const id = projectId('payments');
    const switched = await change(
      'updateProjectSettings',
      { projectId: id, dataExplorerEnabled: false, schemaAdvisorEnabled: false },
      'settings { dataExplorerEnabled schemaAdvisorEnabled performanceAdvisorEnabled } project { id }',
    );
    expect(switched).toEqual({
      settings: { dataExplorerEnabled: false, schemaAdvisorEnabled: false, performanceAdvisorEnabled: true },
      project: { id },
      errors: [],
    });
    const name = 'atlas.project.deployment.clusters';
    expect(
      (await change('setProjectLimit', { projectId: id, name, value: 40 }, 'limit { value defaultLimit }')).limit,
    ).toEqual({ value: 40, defaultLimit: 25 });
    const reset = await change('resetProjectLimit', { projectId: id, name }, 'project { limits { name value } }');
    expect(reset.project.limits).toContainEqual({ name, value: 25 });
    expect((await change('setProjectLimit', { projectId: id, name, value: 400 })).errors).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    expect((await change('setProjectLimit', { projectId: id, name: 'no.such.limit', value: 1 })).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it('sets a limit in bytes beyond what an Int holds', async () => {
    const { change, projectId } = await start();
    const input = {
      projectId: projectId('payments'),
      name: 'dataFederation.bytesProcessed.daily',
      value: 5 * 1024 ** 4,
    };
    const { limit } = await change('setProjectLimit', input, 'limit { name value }');
    expect(limit).toEqual({ name: input.name, value: input.value });
  });
});
