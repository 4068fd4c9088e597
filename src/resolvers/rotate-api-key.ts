import { projectsOf, rolesInProject } from '../datasources/api-keys.ts';
import { AtlasError } from '../datasources/atlas/error.ts';
import type { CreatedApiKey } from '../datasources/changes/api-keys.ts';
import type { Datasources } from '../datasources/index.ts';
import type { ApiAccessListEntry, ApiKey } from '../datasources/models.ts';
import type { MutationError, MutationErrorCode, MutationWarning, RotateApiKeyInput } from '../generated/resolvers.ts';
import { toMessage } from './errors/errors.ts';
import { grantProgrammaticAccess } from './grant.ts';

const NO_IDS: readonly string[] = [];

/** Each takes a call; the `@atlasCalls` of the mutation promises no more. */
const MOST_PROJECTS = 100;

/** What became of a rotation; the new key is there when it was made, or when it could not be taken back. */
interface Rotation {
  created: CreatedApiKey | null;
  previous: ApiKey | null;
  deletedId: string | null;
  warnings: MutationWarning[];
  errors: MutationError[];
}

/**
 * Makes a key that may do what another one may, from the same addresses. The old key is read before anything is changed, and deleted
 * last, if at all: at every moment, whatever fails, one of the two works.
 */
export async function rotateApiKey(datasources: Datasources, input: RotateApiKeyInput): Promise<Rotation> {
  const { organizationId, id, deletePrevious } = input;
  const [previous, ownIds] = await Promise.all([
    datasources.apiKeys.find(organizationId, id),
    deletePrevious ? listOwnIds(datasources) : NO_IDS,
  ]);
  if (previous === null) return refused('NOT_FOUND', `Organization ${organizationId} has no API key ${id}.`, ['id']);
  if (ownIds.includes(id)) {
    const way = 'Rotate it without deletePrevious, give the gateway the new key, then delete the old one.';
    return refused('CONFLICT', `The gateway itself uses key ${id}, so it is not deleted. ${way}`, ['deletePrevious']);
  }
  const projects = projectsOf(previous).map((projectId) => ({ projectId, roles: rolesInProject(previous, projectId) }));
  if (projects.length > MOST_PROJECTS) {
    return refused(
      'CONFLICT',
      `Key ${id} is in ${projects.length} projects; up to ${MOST_PROJECTS} can be rotated.`,
      null,
    );
  }
  const accessList = (await datasources.apiAccessLists.listWhole(previous)).map(toEntryInput);
  const { lastingChanges } = datasources;
  const granted = await grantProgrammaticAccess(lastingChanges, {
    organizationId,
    description: input.description ?? previous.description,
    organizationRoles: previous.roles.filter(({ projectId }) => projectId === null).map(({ role }) => role),
    projects,
    accessList,
  });
  // The places of a grant's errors and warnings are not in this input.
  const warnings = granted.warnings.map((warning) => ({ ...warning, path: null }));
  const errors = granted.errors.map((error) => ({ ...error, path: null }));
  const rotation: Rotation = { created: granted.created, previous, deletedId: null, warnings, errors };
  if (errors.length > 0) return { ...rotation, previous: null };
  if (!deletePrevious) return rotation;
  try {
    await lastingChanges.apiKeys.remove(previous);
    return { ...rotation, previous: null, deletedId: id };
  } catch (error) {
    // The new key is complete, and its private key is seen this once: the payload must arrive.
    return { ...rotation, warnings: [...warnings, toRemainder(previous, error)] };
  }
}

async function listOwnIds({ viewers }: Datasources): Promise<string[]> {
  const own = await viewers.list();
  return own.viewers.flatMap(({ apiKey }) => (apiKey === null || apiKey instanceof Error ? [] : [apiKey.id]));
}

function toEntryInput({ cidrBlock, ipAddress }: ApiAccessListEntry) {
  return cidrBlock === null ? { ipAddress } : { cidrBlock };
}

function toRemainder({ id, publicKey }: ApiKey, error: unknown): MutationWarning {
  const isUnknown = error instanceof AtlasError && error.kind === 'outcome-unknown';
  const fate = isUnknown ? 'may still be there' : 'is still valid';
  const cause = error instanceof AtlasError ? toMessage(error) : 'The gateway failed.';
  const message = `The old key ${publicKey} (${id}) ${fate}: ${cause} Delete it with deleteApiKey.`;
  return { code: 'PREVIOUS_KEY_REMAINS', message, path: ['deletePrevious'] };
}

function refused(code: MutationErrorCode, message: string, path: string[] | null): Rotation {
  const errors = [{ code, message, path, atlasErrorCode: null }];
  return { created: null, previous: null, deletedId: null, warnings: [], errors };
}
