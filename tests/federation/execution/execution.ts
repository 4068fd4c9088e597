import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { companySeed } from '../../../src/sandbox/index.ts';
import { startGateway, type TestGateway } from '../../harness/gateway.ts';
import { COMPOSERS } from './compose.ts';
import { ask, type Server, startProgram } from './processes.ts';
import { startRecorder } from './recorder.ts';
import type { Squad } from './squads.ts';

/** One company whose ten squads own a hundred projects and twenty keys. */
const SEED = companySeed({ organizations: 1, projects: 100, apiKeys: 40 });
const [company] = SEED;
const SQUADS = Array.from({ length: 10 }, (_, index): Squad => {
  const cut = <T>(all: readonly T[] = [], size: number) => all.slice(index * size, (index + 1) * size);
  return {
    name: `squad-${index}`,
    projects: cut(company?.projects, 10).map(({ id }) => ({ id })),
    keys: cut(company?.apiKeys, 2).map(({ id, orgId }) => ({ id, organizationId: orgId })),
  };
});

const CROSSING = '{ squads { name projects { name costCenter organization { name } } keys { publicKey } } }';

interface Crossing {
  squads: {
    projects: ({ name: string; costCenter: string; organization: { name: string } | null } | null)[];
    keys: ({ publicKey: string } | null)[];
  }[];
}

/** A router that joins atlas-graph and the squads. */
export interface Router {
  /** Which of COMPOSERS makes its supergraph. */
  composer: string;
  /** Its program, with the path of the supergraph and `{port}`. */
  args(supergraph: string): string[];
}

/** What every router has to do with us. */
export function describeExecution(name: string, { composer, args }: Router): void {
  describe(`Through ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-graph-'));
    const recorder = startRecorder();
    let atlasGraph: TestGateway;
    let squads: Server;
    let router: Server;

    beforeAll(async () => {
      atlasGraph = await startGateway({ seed: SEED, connection: { baseUrl: await recorder.url } });
      recorder.forwardTo(atlasGraph.atlas.baseUrl);
      squads = await startProgram(['squads.ts', '{port}'], { SQUADS: JSON.stringify(SQUADS) });
      const supergraph = join(folder, 'supergraph.graphql');
      writeFileSync(supergraph, await composeServed(composer, atlasGraph, squads));
      router = await startProgram(args(supergraph));
    });

    afterAll(async () => {
      await router?.stop();
      await squads?.stop();
      await atlasGraph?.close();
      await recorder.stop();
      rmSync(folder, { recursive: true });
    });

    beforeEach(() => {
      atlasGraph.atlas.clearRequests();
      atlasGraph.atlas.faults.clear();
      recorder.headers.length = 0;
    });

    it('a query crosses both subgraphs, and a hundred projects and twenty keys are three calls to Atlas', async () => {
      const { data, errors } = await ask<Crossing>(router.url, CROSSING);
      expect(errors).toBeUndefined();
      const projects = data.squads.flatMap((squad) => squad.projects);
      expect(projects).toHaveLength(100);
      expect(new Set(projects.map((project) => project?.name)).size).toBe(100);
      expect(projects.every((project) => project?.costCenter.startsWith('CC-') && project.organization?.name)).toBe(
        true,
      );
      expect(data.squads.flatMap((squad) => squad.keys).filter((key) => key?.publicKey.length === 8)).toHaveLength(20);
      expect(atlasGraph.atlas.requests().sort()).toEqual([
        'GET /groups',
        'GET /orgs/{orgId}',
        'GET /orgs/{orgId}/apiKeys',
      ]);
    });

    it('a query goes from Atlas to the other team, too', async () => {
      const { data, errors } = await ask<{ projects: { nodes: { name: string; costCenter: string }[] } }>(
        router.url,
        '{ projects(first: 50) { nodes { name costCenter } } }',
      );
      expect(errors).toBeUndefined();
      expect(data.projects.nodes.filter(({ costCenter }) => costCenter.startsWith('CC-'))).toHaveLength(50);
      expect(atlasGraph.atlas.requests()).toEqual(['GET /groups']);
    });

    it('an error keeps its code, and what Atlas said', async () => {
      atlasGraph.atlas.faults.add({
        route: 'GET /orgs/{orgId}',
        kind: 'status',
        status: 401,
        errorCode: 'USER_UNAUTHORIZED',
      });
      const { data, errors = [] } = await ask<Crossing>(router.url, CROSSING);
      const [project] = data.squads[0]?.projects ?? [];
      expect(project).toMatchObject({ name: expect.any(String), costCenter: expect.any(String), organization: null });
      expect(errors[0]?.message).toContain('Atlas refused to show organization');
      expect(errors[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
        atlas: { errorCode: 'USER_UNAUTHORIZED', status: 401 },
      });
    });

    it('a project that is gone or refused takes nothing else with it', async () => {
      const [gone, refused] = SQUADS[0]?.projects ?? [];
      const { store, faults } = atlasGraph.atlas;
      const removed = [gone, refused].map((project) => store.projects.get(project?.id ?? ''));
      for (const project of removed) if (project) store.projects.delete(project.id);
      store.changed();
      faults.add({
        route: 'GET /groups/{groupId}',
        kind: 'status',
        status: 401,
        errorCode: 'USER_UNAUTHORIZED',
        skip: 1,
      });
      const { data, errors } = await ask<Crossing>(router.url, '{ squads { projects { costCenter name } } }');
      for (const project of removed) if (project) store.projects.set(project.id, project);
      store.changed();
      const projects = data.squads.flatMap((squad) => squad.projects);
      expect(projects.filter((project) => project === null)).toHaveLength(2);
      expect(projects.filter((project) => project?.name && project.costCenter)).toHaveLength(98);
      expect(errors?.map(({ extensions }) => extensions?.code)).toContain('FORBIDDEN');
    });

    it('a mutation passes, and what the caller can mend is in its payload', async () => {
      const { data, errors } = await ask<{ createProject: { project: null; errors: { code: string }[] } }>(
        router.url,
        'mutation { createProject(input: { organizationId: "nonsense", name: "x" }) { project { id } errors { code path } } }',
      );
      expect(errors).toBeUndefined();
      expect(data.createProject).toEqual({
        project: null,
        errors: [{ code: 'INVALID_INPUT', path: ['organizationId'] }],
      });
    });

    it('the request’s id and the trace context arrive at Atlas', async () => {
      const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
      await ask(router.url, '{ projects(first: 1) { nodes { name } } }', { 'x-request-id': 'portal-17', traceparent });
      const signed = recorder.headers.filter((headers) => headers.authorization !== undefined);
      expect(signed.map((headers) => [headers['x-request-id'], headers.traceparent])).toEqual([
        ['portal-17', traceparent],
      ]);
    });
  });
}

/** As a registry would do it: from the SDL that each subgraph serves. */
async function composeServed(composer: string, atlasGraph: TestGateway, squads: Server): Promise<string> {
  const { data } = await atlasGraph.query<{ _service: { sdl: string } }>('{ _service { sdl } }');
  const compose = COMPOSERS[composer];
  if (compose === undefined) throw new Error(`There is no composer ${composer}.`);
  const { supergraph, complaints } = compose([
    { name: 'atlas', url: `${atlasGraph.url}/graphql`, sdl: data._service.sdl },
    {
      name: 'squads',
      url: squads.url,
      sdl: readFileSync(new URL('squads.graphql', import.meta.url), 'utf8'),
    },
  ]);
  expect(complaints).toEqual([]);
  return supergraph;
}
