import { LRUCache } from 'lru-cache';
import type { AtlasClient, QueryParams } from './atlas/client.ts';
import { AtlasError } from './atlas/error.ts';
import type { Operation, PathParams, ReadOperation } from './atlas/operation.ts';
import { getApiKey, listApiKeys } from './operations/api-keys.ts';

/** How many calls of one operation go out side by side to siblings before one has been answered: a refusal is then cheap. */
const MOST_PROBES = 4;

/** Who may not list keys may not read them singly. */
const REFUSED_TOGETHER: ReadonlyMap<Operation, Operation> = new Map<Operation, Operation>([[getApiKey, listApiKeys]]);

type Params = Readonly<Record<string, string>>;

/**
 * A request's client that learns from refusals: what Atlas has refused once for lack of a role in an organization or project is not
 * asked again for its siblings there, which would only empty Atlas's buckets. `listOwnIds` tells the ids of the credential's own keys,
 * whose details Atlas shows to them whatever their roles; it is asked for only after a refusal.
 */
export class RefusalAwareClient implements AtlasClient {
  readonly #atlas: AtlasClient;
  readonly #listOwnIds: () => Promise<readonly string[]>;
  readonly #granted: LRUCache<string, true>;
  readonly #gates = new Map<string, Gate>();

  /** `connection` stands for the credential: what it was granted is remembered as long as it is in use. */
  constructor(atlas: AtlasClient, connection: object, listOwnIds: () => Promise<readonly string[]>) {
    this.#granted = findGranted(connection);
    this.#atlas = atlas;
    this.#listOwnIds = listOwnIds;
  }

  async get<Path extends string>(
    operation: ReadOperation<Path>,
    params: PathParams<NoInfer<Path>>,
    query?: QueryParams,
  ): Promise<unknown> {
    const call = () => this.#atlas.get(operation, params, query);
    const gate = this.#findGate(operation, params);
    if (gate === undefined) return call();
    const isSibling = Object.keys(params).length > 1;
    if (isSibling) await gate.enter();
    const { refusal } = gate;
    if (refusal !== undefined && !(await this.#isOwn(params))) {
      throw gate.findRefusalOf(operation, params) ?? toShortError(operation, params, refusal);
    }
    try {
      const answer = await call();
      gate.grant();
      return answer;
    } catch (error) {
      if (isRoleMissing(error)) gate.refuse(error);
      else gate.release();
      throw error;
    }
  }

  readonly change: AtlasClient['change'] = (operation, params, body, query) =>
    this.#atlas.change(operation, params, body, query);

  /** Roles may be others now. */
  forget(): void {
    this.#gates.clear();
  }

  #findGate(operation: Operation, params: Params): Gate | undefined {
    const scope = params.orgId ?? params.groupId;
    if (scope === undefined) return undefined;
    const { path } = REFUSED_TOGETHER.get(operation) ?? operation;
    const key = `${path} ${scope}`;
    const known = this.#gates.get(key);
    if (known !== undefined) return known;
    const gate = new Gate(this.#granted, key);
    this.#gates.set(key, gate);
    return gate;
  }

  async #isOwn({ apiUserId }: Params): Promise<boolean> {
    return apiUserId !== undefined && (await this.#listOwnIds()).includes(apiUserId);
  }
}

/** Lets a few calls pass, and the others once one of these has been answered. */
class Gate {
  readonly #refusals: AtlasError[] = [];
  readonly #granted: LRUCache<string, true>;
  readonly #key: string;
  #inside = 0;
  #grants = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(granted: LRUCache<string, true>, key: string) {
    this.#granted = granted;
    this.#key = key;
  }

  get refusal(): AtlasError | undefined {
    return this.#refusals[0];
  }

  /** What Atlas itself answered to this very call: a field that was read ahead asks for it again. */
  findRefusalOf({ path }: Operation, params: Params): AtlasError | undefined {
    return this.#refusals.find(
      ({ operation }) =>
        operation.route === path && Object.entries(params).every(([name, value]) => operation.params[name] === value),
    );
  }

  async enter(): Promise<void> {
    if (this.#granted.has(this.#key) || this.refusal !== undefined) return;
    if (this.#inside < MOST_PROBES) {
      this.#inside += 1;
      return;
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Atlas shows the calling key to itself whatever its roles: one grant says nothing of the others. */
  grant(): void {
    this.#grants += 1;
    if (this.#grants < ENOUGH_GRANTS) return;
    this.#granted.set(this.#key, true);
    this.release();
  }

  refuse(refusal: AtlasError): void {
    this.#refusals.push(refusal);
    this.#granted.delete(this.#key);
    this.release();
  }

  release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

const ENOUGH_GRANTS = 2;

/** Operations and organizations or projects that a connection was granted: some 100 bytes each. */
const MOST_GRANTED = 10_000;
const grantedTo = new WeakMap<object, LRUCache<string, true>>();

function findGranted(connection: object): LRUCache<string, true> {
  const known = grantedTo.get(connection);
  if (known !== undefined) return known;
  const granted = new LRUCache<string, true>({ max: MOST_GRANTED });
  grantedTo.set(connection, granted);
  return granted;
}

function isRoleMissing(error: unknown): error is AtlasError {
  return error instanceof AtlasError && error.kind === 'refused' && (error.status === 401 || error.status === 403);
}

/** Without a status or a detail of Atlas: it was not asked. */
function toShortError(operation: Operation, params: Params, refusal: AtlasError): AtlasError {
  const act = operation.act.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? name);
  const { method, path } = operation;
  return new AtlasError(`Atlas was not asked to ${act}: it has refused the same there in this request.`, {
    kind: 'refused',
    operation: { method, route: path, params, definition: operation },
    cause: refusal,
  });
}
