import type { AtlasClient, AtlasConnection, RequestScope } from '../atlas/client.ts';
import { Homes } from './homes.ts';
import type { Member } from './members.ts';
import { RoutedClient } from './routed-client.ts';

/**
 * Several credentials as one connection: the graph over it is the union of their organizations. Sessions, pacing, cache and trace stay
 * each credential's own.
 */
export class RoutedConnection implements AtlasConnection {
  readonly #homes = new Homes();
  #members: readonly Member[];

  constructor(members: readonly Member[]) {
    this.#members = members;
  }

  organizationIds(): readonly string[] {
    return this.#homes.organizationIds();
  }

  get credentialCount(): number {
    return this.#members.length;
  }

  forRequest(scope: RequestScope = {}): AtlasClient {
    const [only] = this.#members;
    if (only !== undefined && this.#members.length === 1) return this.#forOne(only, scope);
    return new RoutedClient(this.#members, this.#homes, (member) => member.connection.forRequest(named(scope, member)));
  }

  /** A single credential needs no choice; until its organization is known, its answers are looked at. */
  #forOne(member: Member, scope: RequestScope): AtlasClient {
    const client = member.connection.forRequest(scope);
    if (this.#homes.organizationIds().length > 0) return client;
    return {
      get: async (operation, params, query) => {
        const body = await client.get(operation, params, query);
        this.#homes.learnFrom(member, operation, body);
        return body;
      },
      change: (operation, params, body, query) => client.change(operation, params, body, query),
    };
  }

  /** Takes other credentials from now on. The caller closes the connections that are left out, once they have finished. */
  replace(members: readonly Member[]): void {
    for (const member of this.#members) if (!members.includes(member)) this.#homes.dismiss(member);
    this.#members = members;
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.map(({ connection }) => connection.close()));
  }
}

/** The trace says whose call it was. */
function named(scope: RequestScope, { name }: Member): RequestScope {
  const { observe } = scope;
  if (observe === undefined) return scope;
  // The signal is a getter that costs something: it must not be read before a call is made.
  return Object.create(scope, {
    observe: { value: (report: object) => observe({ ...report, credential: name } as never) },
  });
}
