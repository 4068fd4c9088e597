import type { AtlasClient, QueryParams } from '../atlas/client.ts';
import { AtlasError } from '../atlas/error.ts';
import type { ChangeOperation, Operation, PathParams, ReadOperation } from '../atlas/operation.ts';
import { getOrganization, listOrganizations } from '../operations/organizations.ts';
import { getProject, getProjectByName, listProjects } from '../operations/projects.ts';
import { getRoot } from '../operations/root.ts';
import type { Homes, Subject } from './homes.ts';
import type { Member } from './members.ts';
import { Roots } from './roots.ts';
import { readUnion } from './union-list.ts';

type Params = Readonly<Record<string, string>>;

/**
 * One GraphQL request's view of several credentials: each call goes to the credential of the organization or project that it names,
 * and what names neither is asked of all of them at once. The only place that chooses between credentials.
 */
export class RoutedClient implements AtlasClient {
  readonly #members: readonly Member[];
  readonly #homes: Homes;
  readonly #clients: ReadonlyMap<Member, AtlasClient>;
  /** Pages read for unions, so that one page of the union after another reads none twice. */
  readonly #pages = new Map<string, Promise<unknown>>();

  constructor(members: readonly Member[], homes: Homes, toClient: (member: Member) => AtlasClient) {
    this.#members = members;
    this.#homes = homes;
    this.#clients = new Map(members.map((member) => [member, toClient(member)]));
  }

  get<Path extends string>(
    operation: ReadOperation<Path>,
    params: PathParams<NoInfer<Path>>,
    query?: QueryParams,
  ): Promise<unknown> {
    const read: Operation = operation;
    if (read === listOrganizations || read === listProjects) return this.#readUnion(operation, query ?? {});
    if (read === getRoot) return this.#readRoots();
    const subject = toSubject(params, query);
    const call = (member: Member) => this.#read(member, operation, params, subject, query);
    if (read === getProjectByName) return askTogether(this.#members, call);
    const known = this.#homes.find(subject);
    return known.length === 0 ? askTogether(this.#members, call) : this.#askInOrder(known, call);
  }

  async change<Path extends string>(
    operation: ChangeOperation<Path>,
    params: PathParams<NoInfer<Path>>,
    body?: unknown,
    query?: QueryParams,
  ): Promise<unknown> {
    this.#pages.clear();
    const subject = toSubject(params, query, body);
    const homes = await this.#locate(subject);
    const answer = await this.#askInOrder(homes, (member) =>
      this.#clientOf(member).change(operation, params, body, query),
    );
    this.#pages.clear();
    return answer;
  }

  async #read<Path extends string>(
    member: Member,
    operation: ReadOperation<Path>,
    params: PathParams<NoInfer<Path>>,
    subject: Subject,
    query: QueryParams | undefined,
  ): Promise<unknown> {
    try {
      const body = await this.#clientOf(member).get(operation, params, query);
      // Only a credential of the same organization is given an answer.
      this.#homes.learn(member, subject);
      this.#homes.learnFrom(member, operation, body);
      return body;
    } catch (error) {
      if (isElsewhere(error)) this.#homes.forget(member, subject);
      throw error;
    }
  }

  #readUnion<Path extends string>(operation: ReadOperation<Path>, query: QueryParams): Promise<unknown> {
    return readUnion(this.#members, query, (member, pageQuery) => {
      const key = JSON.stringify([this.#members.indexOf(member), operation.path, pageQuery]);
      const known = this.#pages.get(key);
      if (known !== undefined) return known;
      const params = {} as PathParams<Path>; // neither list has a path parameter
      const reading = this.#read(member, operation, params, NOBODY, pageQuery);
      this.#pages.set(key, reading);
      return reading;
    });
  }

  async #readRoots(): Promise<Roots> {
    const outcomes = await Promise.allSettled(this.#members.map((member) => this.#clientOf(member).get(getRoot, {})));
    return new Roots(
      outcomes.map((outcome, index) => ({
        credential: this.#members[index]?.name ?? '',
        body: outcome.status === 'fulfilled' ? outcome.value : undefined,
        error: outcome.status === 'rejected' ? outcome.reason : undefined,
      })),
    );
  }

  /** Tries the credentials that know the subject one after another; a later one only when Atlas refuses an earlier one. */
  async #askInOrder(members: readonly Member[], call: (member: Member) => Promise<unknown>): Promise<unknown> {
    let refusal: unknown;
    for (const member of members) {
      try {
        return await call(member);
      } catch (error) {
        refusal ??= error;
        if (!isElsewhere(error)) throw error;
      }
    }
    throw refusal;
  }

  /** The credentials that a change goes to: where nobody is known, whoever can read its subject. */
  async #locate(subject: Subject): Promise<readonly Member[]> {
    const { organizationId, projectId } = subject;
    // A change of what belongs to no organization yet, such as the creation of one, goes to the first credential.
    if (organizationId === undefined && projectId === undefined) return this.#members.slice(0, 1);
    const known = this.#homes.find(subject);
    if (known.length > 0) return known;
    const ask = (member: Member) =>
      organizationId === undefined
        ? this.#read(member, getProject, { groupId: projectId ?? '' }, subject, undefined)
        : this.#read(member, getOrganization, { orgId: organizationId }, subject, undefined);
    await askTogether(this.#members, ask).catch(() => {}); // the change itself is then refused, with its own words
    const found = this.#homes.find(subject);
    return found.length > 0 ? found : this.#members;
  }

  #clientOf(member: Member): AtlasClient {
    const client = this.#clients.get(member);
    if (client === undefined) throw new TypeError(`The credential ${member.name} is in use no more.`);
    return client;
  }
}

const NOBODY: Subject = { organizationId: undefined, projectId: undefined };

/** The organization or project that a call names, in its path, its query or what it sends. */
function toSubject(params: object, query: QueryParams = {}, body: unknown = undefined): Subject {
  const sent = typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Params) : {};
  const { orgId, groupId } = { ...pick(sent), ...pick(query), ...pick(params) };
  return { organizationId: orgId, projectId: groupId };
}

function pick(from: object): { orgId?: string; groupId?: string } {
  const { orgId, groupId } = from as Record<string, unknown>; // any object may be asked for any field
  return { ...(typeof orgId === 'string' && { orgId }), ...(typeof groupId === 'string' && { groupId }) };
}

/** Asks several credentials at once and takes the answer of the first, in the order of the file, that has one. */
async function askTogether(members: readonly Member[], call: (member: Member) => Promise<unknown>): Promise<unknown> {
  const outcomes = await Promise.allSettled(members.map(call));
  const answer = outcomes.find((outcome) => outcome.status === 'fulfilled');
  if (answer !== undefined) return answer.value;
  const reasons: unknown[] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  // What is not there is refused by the others' credentials too; a failure of Atlas says that nobody knows.
  throw reasons.find((reason) => !isElsewhere(reason)) ?? reasons.find(isMissing) ?? reasons[0];
}

/** The credential may not do this, or does not see it: another one of ours may. */
function isElsewhere(error: unknown): boolean {
  if (!(error instanceof AtlasError)) return false;
  if (error.kind === 'credentials') return true;
  return error.kind === 'refused' && [401, 403, 404].includes(error.status ?? 0);
}

const isMissing = (error: unknown) => error instanceof AtlasError && error.status === 404;
