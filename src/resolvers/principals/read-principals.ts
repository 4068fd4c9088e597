import type { Datasources } from '../../datasources/index.ts';
import type { Project, Team } from '../../datasources/models.ts';
import { isOfThisCall } from '../../datasources/read-many.ts';
import type { TeamRoles } from '../../datasources/teams.ts';
import type { PrincipalKind, ProjectAccessSource } from '../../generated/resolvers.ts';
import {
  type Candidate,
  type PrincipalFilter,
  toDirectGrants,
  toKeyCandidate,
  toOrganizationGrants,
  toUserCandidate,
} from './grants.ts';

/** What could be read of one kind of principals, and what could not. */
export interface Part {
  kind: PrincipalKind;
  candidates: readonly Candidate[];
  unread: readonly { sources: readonly ProjectAccessSource[]; error: Error }[];
}

/**
 * Reads the lists that principals of a project stand in. Whatever Atlas refuses is left out and named; all reads begin at once, so that
 * those of several projects of one organization are shared.
 */
export function readPrincipals(
  project: Project,
  { kinds, sources }: PrincipalFilter,
  datasources: Datasources,
): Promise<Part[]> {
  const reading: Promise<Part>[] = [];
  const isBeyondProject = sources.has('ORGANIZATION') || sources.has('TEAM');
  const needsTeams = (kinds.has('TEAM') && sources.has('DIRECT')) || (kinds.has('USER') && sources.has('TEAM'));
  const teams = needsTeams ? readTeams(project, datasources) : NO_TEAMS;
  if (kinds.has('API_KEY')) reading.push(readKeys(project, sources.has('ORGANIZATION'), datasources));
  if (kinds.has('SERVICE_ACCOUNT')) reading.push(readAccounts(project, sources.has('ORGANIZATION'), datasources));
  if (kinds.has('TEAM') && sources.has('DIRECT')) reading.push(toTeamPart(project, teams));
  if (kinds.has('USER')) {
    reading.push(
      isBeyondProject ? readUsers(project, teams, sources, datasources) : readDirectUsers(project, datasources),
    );
  }
  return Promise.all(reading);
}

interface ReadTeams {
  here: readonly TeamRoles[] | Error;
  known: readonly Team[] | Error;
}

const NO_TEAMS: Promise<ReadTeams> = Promise.resolve({ here: [], known: [] });

async function readTeams({ id, organizationId }: Project, { teams }: Datasources): Promise<ReadTeams> {
  const [here, known] = await Promise.all([
    attempt(teams.listOfProject({ id })),
    attempt(teams.listOfOrganization(organizationId)),
  ]);
  return { here, known };
}

async function readKeys(project: Project, isWhole: boolean, { apiKeys }: Datasources): Promise<Part> {
  const toPart = (keys: Awaited<ReturnType<typeof apiKeys.listWholeOfProject>>, unread: Part['unread']): Part => ({
    kind: 'API_KEY',
    candidates: keys.map((key) => toKeyCandidate(key, project.id)),
    unread,
  });
  const whole = isWhole ? await attempt(apiKeys.listWholeOfOrganization(project.organizationId)) : null;
  if (whole !== null && !(whole instanceof Error)) return toPart(whole, []);
  const here = await attempt(apiKeys.listWholeOfProject(project));
  if (here instanceof Error) return failed('API_KEY', isWhole ? ['DIRECT', 'ORGANIZATION'] : ['DIRECT'], whole ?? here);
  return toPart(here, whole === null ? [] : [{ sources: ['ORGANIZATION'], error: whole }]);
}

async function readAccounts(project: Project, isWhole: boolean, { serviceAccounts }: Datasources): Promise<Part> {
  const [whole, here] = await Promise.all([
    isWhole ? attempt(serviceAccounts.listOfOrganization(project.organizationId)) : [],
    attempt(serviceAccounts.listOfProject(project)),
  ]);
  if (whole instanceof Error && here instanceof Error)
    return failed('SERVICE_ACCOUNT', ['DIRECT', 'ORGANIZATION'], whole);
  const byId = new Map<string, Candidate>();
  for (const node of whole instanceof Error ? [] : whole) {
    byId.set(node.id, { node, grants: toOrganizationGrants(node.organizationRoles ?? []) });
  }
  for (const { node, roles } of here instanceof Error ? [] : here) {
    const known = byId.get(node.id);
    byId.set(node.id, { node: known?.node ?? node, grants: [...toDirectGrants(roles), ...(known?.grants ?? [])] });
  }
  const unread: { sources: ProjectAccessSource[]; error: Error }[] = [];
  if (here instanceof Error) unread.push({ sources: ['DIRECT'], error: here });
  if (whole instanceof Error) unread.push({ sources: ['ORGANIZATION'], error: whole });
  return { kind: 'SERVICE_ACCOUNT', candidates: [...byId.values()], unread };
}

/** A team without a name cannot be shown: where the organization's list is refused, teams are unread. */
async function toTeamPart({ organizationId }: Project, reading: Promise<ReadTeams>): Promise<Part> {
  const { here, known } = await reading;
  const error = [here, known].find((part) => part instanceof Error);
  if (here instanceof Error || known instanceof Error) return failed('TEAM', ['DIRECT'], error as Error); // one of them is
  const names = new Map(known.map((team) => [team.id, team]));
  const candidates = here.map(({ teamId, roles }) => ({
    node: names.get(teamId) ?? { id: teamId, organizationId },
    grants: toDirectGrants(roles),
  }));
  return { kind: 'TEAM', candidates, unread: [] };
}

async function readUsers(
  project: Project,
  readingTeams: Promise<ReadTeams>,
  sources: ReadonlySet<ProjectAccessSource>,
  datasources: Datasources,
): Promise<Part> {
  const [users, { here, known }] = await Promise.all([
    attempt(datasources.users.listOfOrganization(project.organizationId)),
    readingTeams,
  ]);
  if (users instanceof Error) {
    const direct = await readDirectUsers(project, datasources);
    if (direct.unread.length > 0) return failed('USER', ['DIRECT', 'TEAM', 'ORGANIZATION'], users);
    const beyond = (['TEAM', 'ORGANIZATION'] as const).filter((source) => sources.has(source));
    return { ...direct, unread: [{ sources: beyond, error: users }] };
  }
  const teamsHere = here instanceof Error ? [] : here;
  const names = new Map((known instanceof Error ? [] : known).map((team) => [team.id, team]));
  return {
    kind: 'USER',
    candidates: users.map((user) => toUserCandidate(user, project.id, teamsHere, names)),
    unread: here instanceof Error ? [{ sources: ['TEAM'], error: here }] : [],
  };
}

async function readDirectUsers(project: Project, { users }: Datasources): Promise<Part> {
  const here = await attempt(users.listOfProject(project));
  if (here instanceof Error) return failed('USER', ['DIRECT'], here);
  const candidates = here.map(({ node, roles }) => ({ node, grants: toDirectGrants(roles) }));
  return { kind: 'USER', candidates, unread: [] };
}

function failed(kind: PrincipalKind, sources: readonly ProjectAccessSource[], error: Error): Part {
  return { kind, candidates: [], unread: [{ sources, error }] };
}

/** Gives what this one call failed of; what concerns Atlas as a whole, and what is a bug of ours, is thrown. */
async function attempt<T>(reading: Promise<T>): Promise<T | Error> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && isOfThisCall(error)) return error;
    throw error;
  }
}
