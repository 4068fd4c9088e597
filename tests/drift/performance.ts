import { startGateway, type TestGateway } from '../harness/gateway.ts';
import { type Exchange, record, replay } from './recording.ts';
import { castFrom, seed } from './scenario/cast.ts';
import { deleteOrganization, listChanges } from './scenario/changes.ts';
import { listQueries } from './scenario/queries.ts';

/** What one document made the gateway ask of Atlas. */
export interface Scene {
  document: string;
  exchanges: readonly Exchange[];
}

export interface Performance {
  scenes: readonly Scene[];
  /** With which statuses Atlas answered, by operation. */
  statuses: Readonly<Record<string, number[]>>;
}

/** Sends every document of the scenario through a gateway to a sandbox, and writes down what passes between the two. */
export async function perform(): Promise<Performance> {
  const current: Exchange[] = [];
  await using gateway = await startGateway({
    seed,
    sandbox: { rateLimits: { capacity: 100_000, refill: 100_000 } }, // changed, so that the defaults are told too
    between: (atlas) => record(atlas, current),
  });
  const { atlas } = gateway;
  const cast = castFrom(atlas);
  const scenes: Scene[] = [];
  const play = async (document: string) => {
    await expectSuccess(gateway, document);
    scenes.push({ document, exchanges: current.splice(0) });
  };
  for (const document of [...listQueries(cast), ...listChanges(cast)]) await play(document);
  atlas.store.projects.clear();
  atlas.store.changed();
  await play(deleteOrganization(cast));
  return { scenes, statuses: toStatuses(atlas.wire()) };
}

async function expectSuccess(gateway: TestGateway, document: string): Promise<void> {
  const { data, errors } = await gateway.query<Record<string, { errors?: unknown[] } | null>>(document);
  const refused = Object.values(data ?? {}).flatMap((field) => field?.errors ?? []);
  if (errors === undefined && refused.length === 0) return;
  throw new Error(`The scenario breaks at ${document}: ${JSON.stringify(errors ?? refused)}`);
}

interface Answered {
  method: string;
  route: string;
  status: number;
}

function toStatuses(wire: readonly Answered[]): Record<string, number[]> {
  const successes = wire.filter(({ status }) => status < 300); // the others are challenges of Digest
  const byOperation = Map.groupBy(successes, ({ method, route }) => `${method} ${route === '/' ? '' : route}`);
  return Object.fromEntries(
    [...byOperation].map(([operation, answers]) => [operation, [...new Set(answers.map(({ status }) => status))]]),
  );
}

/** A gateway that plays scenes again, one after another, with Atlas's answers as somebody changes them. */
export interface Rehearsal {
  play(
    scene: Scene,
    answer?: (exchange: Exchange) => unknown,
  ): Promise<{
    /** What the gateway asked for this time. */
    asked: readonly string[];
    /** The messages of the errors that came of it, those of payloads left out. */
    messages: readonly string[];
  }>;
}

export async function startRehearsal(): Promise<Rehearsal> {
  let recorded: readonly Exchange[] = [];
  let answerNow: (exchange: Exchange) => unknown = ({ answer }) => answer;
  const asked: string[] = [];
  const gateway = await startGateway({
    seed,
    between: (atlas) =>
      replay(
        atlas,
        () => recorded,
        (exchange) => {
          asked.push(exchange.operation);
          return answerNow(exchange);
        },
      ),
  });
  return {
    async play({ document, exchanges }, answer = (exchange) => exchange.answer) {
      recorded = exchanges;
      answerNow = answer;
      const { errors = [] } = await gateway.query(document);
      return { asked: asked.splice(0), messages: errors.map(({ message }) => message) };
    },
  };
}
