import { LRUCache } from 'lru-cache';
import type { Operation } from '../atlas/operation.ts';
import { getOrganization, listOrganizations } from '../operations/organizations.ts';
import { getProject, getProjectByName, listOrganizationProjects, listProjects } from '../operations/projects.ts';
import { findString, isWire, type Wire } from '../read.ts';
import type { Member } from './members.ts';

/** Projects whose organization is remembered: some 200 bytes each. */
const MOST_PROJECTS = 100_000;

/** What a call is about, as far as it says which organization it belongs to. */
export interface Subject {
  organizationId: string | undefined;
  projectId: string | undefined;
}

/**
 * Which credentials know which organization and project: learned from the answers that they are given, forgotten when Atlas refuses
 * them. One organization may have several credentials; they stand in the order of the file.
 */
export class Homes {
  readonly #ofOrganization = new Map<string, Set<Member>>();
  #ids: readonly string[] | undefined;
  readonly #ofProject = new LRUCache<string, Member[]>({ max: MOST_PROJECTS });

  /** The credentials that have been seen to know the subject; empty when nobody is known to. */
  find({ organizationId, projectId }: Subject): readonly Member[] {
    if (organizationId !== undefined) return [...(this.#ofOrganization.get(organizationId) ?? [])];
    return projectId === undefined ? [] : (this.#ofProject.get(projectId) ?? []);
  }

  /** Every organization that some credential knows. */
  organizationIds(): readonly string[] {
    this.#ids ??= [...this.#ofOrganization].flatMap(([id, members]) => (members.size > 0 ? id : []));
    return this.#ids;
  }

  /** An answer about the subject was given to this credential. */
  learn(member: Member, { organizationId, projectId }: Subject): void {
    if (organizationId !== undefined) {
      const known = this.#ofOrganization.get(organizationId);
      if (known === undefined) this.#ofOrganization.set(organizationId, new Set([member]));
      else known.add(member);
      if (known === undefined || known.size === 1) this.#ids = undefined;
    }
    if (projectId === undefined) return;
    const known = this.#ofProject.get(projectId);
    if (known === undefined) this.#ofProject.set(projectId, [member]);
    else if (!known.includes(member)) this.#ofProject.set(projectId, [...known, member]);
  }

  /** Learns from what the answer to an operation lists or shows. */
  learnFrom(member: Member, operation: Operation, body: unknown): void {
    if (!TELLING.has(operation) || typeof body !== 'object' || body === null) return;
    const things = 'results' in body && Array.isArray(body.results) ? body.results : [body];
    for (const thing of things) if (isWire(thing)) this.learn(member, toSubject(operation, thing));
  }

  forget(member: Member, { organizationId, projectId }: Subject): void {
    if (organizationId !== undefined) this.#ofOrganization.get(organizationId)?.delete(member);
    this.#ids = undefined;
    if (projectId !== undefined) this.#ofProject.delete(projectId);
  }

  /** Forgets a credential that is in use no more. */
  dismiss(member: Member): void {
    for (const members of this.#ofOrganization.values()) members.delete(member);
    this.#ids = undefined;
    this.#ofProject.clear();
  }
}

const OF_ORGANIZATIONS: ReadonlySet<Operation> = new Set<Operation>([listOrganizations, getOrganization]);
const TELLING: ReadonlySet<Operation> = new Set<Operation>([
  ...OF_ORGANIZATIONS,
  listProjects,
  listOrganizationProjects,
  getProject,
  getProjectByName,
]);

function toSubject(operation: Operation, thing: Wire): Subject {
  const id = findString(thing, 'id') ?? undefined;
  if (OF_ORGANIZATIONS.has(operation)) return { organizationId: id, projectId: undefined };
  return { organizationId: findString(thing, 'orgId') ?? undefined, projectId: id };
}
