import { compareRoles } from '../datasources/api-keys.ts';
import type { CreatedApiKey } from '../datasources/changes/api-keys.ts';
import type { Changes } from '../datasources/changes/index.ts';
import type { ApiKey } from '../datasources/models.ts';
import { UnreadableAnswer } from '../datasources/read.ts';
import type { GrantProgrammaticAccessInput, MutationError, MutationWarning } from '../generated/resolvers.ts';
import { type Failed, undoGrant } from './grant-undoing.ts';
import { warnOfOpenEntries } from './inputs/access-list-entries.ts';

/** What became of a grant; the key is there when it was made, or when it could not be taken back. */
export interface GrantOutcome {
  created: CreatedApiKey | null;
  warnings: MutationWarning[];
  errors: MutationError[];
}

/**
 * Creates a key, gives it its roles in projects and its access list. When a step fails, the key is deleted, which takes it out
 * of every project too, so that nothing remains; the failure of the creation itself, before which there is nothing to undo, is
 * thrown. Takes changes that the caller's leaving does not stop: half a grant is worse than one nobody waits for.
 */
export async function grantProgrammaticAccess(
  changes: Changes,
  input: GrantProgrammaticAccessInput,
): Promise<GrantOutcome> {
  const { organizationId, description, organizationRoles } = input;
  const made = await changes.apiKeys.create(organizationId, description, organizationRoles);
  const { apiKey, privateKey } = made;
  if (apiKey instanceof UnreadableAnswer) return { created: made, warnings: [], errors: [toUnfinished(apiKey)] };
  const created = { apiKey, privateKey };
  const projects: Granted[] = [];
  const undo = async (failed: Failed) => {
    const key = withProjectRoles(created, projects);
    const { isGone, error } = await undoGrant(changes.apiKeys, key.apiKey, failed);
    if (!isGone) changes.reportRemains(error.message);
    return { created: isGone ? null : key, warnings: [], errors: [error] };
  };
  for (const [index, project] of (input.projects ?? []).entries()) {
    try {
      await changes.apiKeys.assign(project.projectId, created.apiKey.id, project.roles);
    } catch (cause) {
      const does = `give the key its roles in project ${project.projectId}`;
      return undo({ does, path: ['projects', String(index)], cause });
    }
    projects.push(project);
  }
  const entries = input.accessList ?? [];
  if (entries.length > 0) {
    try {
      await changes.accessLists.addToApiKey(created.apiKey, entries);
    } catch (cause) {
      return undo({ does: 'fill the key’s access list', path: ['accessList'], cause });
    }
  }
  return {
    created: withProjectRoles(created, projects),
    warnings: warnOfOpenEntries(['accessList'], entries),
    errors: [],
  };
}

interface Granted {
  projectId: string;
  roles: readonly string[];
}

interface ReadableKey extends CreatedApiKey {
  apiKey: ApiKey;
}

/** The key is there, and its private key is seen this once: what cannot be gone on with is told beside it. */
function toUnfinished({ message }: UnreadableAnswer): MutationError {
  const fate = 'The key was made, without roles in projects and without an access list.';
  const way = 'Its private key stands beside this: find it by its description in Organization.apiKeys.';
  return { code: 'OUTCOME_UNKNOWN', message: `${message} ${fate} ${way}`, path: null, atlasErrorCode: null };
}

/** The answer to the creation knows nothing of the roles given after it. */
function withProjectRoles({ apiKey, privateKey }: ReadableKey, projects: readonly Granted[]): ReadableKey {
  const { organizationId } = apiKey;
  const granted = projects.flatMap(({ projectId, roles }) =>
    roles.map((role) => ({ role, projectId, organizationId })),
  );
  return { apiKey: { ...apiKey, roles: [...apiKey.roles, ...granted].sort(compareRoles) }, privateKey };
}
