import { AtlasError } from '../../datasources/atlas/error.ts';
import type { Datasources } from '../../datasources/index.ts';
import type { Project } from '../../datasources/models.ts';
import type { PrincipalKind, ProjectAccessSource, UnreadPrincipals } from '../../generated/resolvers.ts';
import { badInput, type ConnectionArguments } from '../connections/arguments.ts';
import { toFilteredConnection, withInnerNodes } from '../connections/connection.ts';
import { toErrorCode, toMessage } from '../errors/errors.ts';
import type { ProjectPrincipalConnectionParent } from '../parents.ts';
import { type Candidate, toEffectiveRoles } from './grants.ts';
import { type Part, readPrincipals } from './read-principals.ts';

interface PrincipalArguments extends ConnectionArguments {
  kinds?: readonly PrincipalKind[] | null | undefined;
  sources?: readonly ProjectAccessSource[] | null | undefined;
  role?: string | null | undefined;
}

const ALL_KINDS: readonly PrincipalKind[] = ['API_KEY', 'SERVICE_ACCOUNT', 'TEAM', 'USER'];
const ALL_SOURCES: readonly ProjectAccessSource[] = ['DIRECT', 'TEAM', 'ORGANIZATION'];

/** Who may reach a project. Throws only where nothing could be read: a list that is shorter than the truth says what it lacks. */
export async function listPrincipals(
  project: Project,
  args: PrincipalArguments,
  datasources: Datasources,
): Promise<ProjectPrincipalConnectionParent> {
  const { role } = args;
  if (args.kinds?.length === 0 || args.sources?.length === 0) {
    throw badInput('"kinds" and "sources" take at least one each; leave them out for all.');
  }
  const kinds = new Set(args.kinds ?? ALL_KINDS);
  const sources = new Set(args.sources ?? ALL_SOURCES);
  const filter = { kinds: args.kinds && [...kinds].sort(), sources: args.sources && [...sources].sort(), role };
  let parts: readonly Part[] = [];
  const page = await toFilteredConnection(
    args,
    filter,
    async () => {
      parts = await readPrincipals(project, { kinds, sources }, datasources);
      refuseNothing(parts);
      return parts
        .flatMap(({ candidates }) => candidates)
        .map(({ node, grants }) => ({ node, grants: grants.filter(({ source }) => sources.has(source)) }))
        .filter(({ grants }) => grants.length > 0 && (role == null || toEffectiveRoles(grants).includes(role)));
    },
    ({ cursor, node }) => ({ cursor, ...toEdge(node) }),
  );
  return Object.assign(withInnerNodes(page), { unread: parts.flatMap(toUnread) });
}

function toEdge({ node, grants }: Candidate) {
  const roles = toEffectiveRoles(grants);
  return { node, roles, owner: roles.includes('GROUP_OWNER'), grants };
}

function refuseNothing(parts: readonly Part[]): void {
  const [error] = parts.flatMap(({ unread }) => unread.map((part) => part.error));
  const isNothing = parts.every(({ candidates, unread }) => candidates.length === 0 && unread.length > 0);
  if (error !== undefined && isNothing) throw error;
}

function toUnread({ kind, unread }: Part): UnreadPrincipals[] {
  return unread.map(({ sources, error }) => ({
    kind,
    sources: [...sources],
    code: error instanceof AtlasError ? toErrorCode(error) : 'UPSTREAM_UNAVAILABLE',
    message: error instanceof AtlasError ? toMessage(error) : error.message,
  }));
}
