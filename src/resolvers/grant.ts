import { compareRoles } from '../datasources/api-keys.ts';
import { AtlasError } from '../datasources/atlas/error.ts';
import type { CreatedApiKey } from '../datasources/changes/api-keys.ts';
import type { Changes } from '../datasources/changes/index.ts';
import type { GrantProgrammaticAccessInput, MutationError } from '../generated/resolvers.ts';
import { toMessage } from './errors.ts';
import { warnOfOpenEntries } from './inputs/access-list-entries.ts';
import { toMutationError } from './payload.ts';

/** What became of a grant; the key is there when it was made, or when it could not be taken back. */
export interface GrantOutcome {
  created: CreatedApiKey | null;
  warnings: string[];
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
  const created = await changes.apiKeys.create(organizationId, description, organizationRoles);
  for (const step of toSteps(changes, created.apiKey.id, input)) {
    try {
      await step.take();
    } catch (failure) {
      return undo(changes, created, step, failure);
    }
  }
  return { created: withProjectRoles(created, input), warnings: warnOfOpenEntries(input.accessList ?? []), errors: [] };
}

/** The answer to the creation knows nothing of the roles given after it. */
function withProjectRoles({ apiKey, privateKey }: CreatedApiKey, input: GrantProgrammaticAccessInput): CreatedApiKey {
  const granted = (input.projects ?? []).flatMap(({ projectId, roles }) =>
    roles.map((role) => ({ role, projectId, organizationId: input.organizationId })),
  );
  return { apiKey: { ...apiKey, roles: [...apiKey.roles, ...granted].sort(compareRoles) }, privateKey };
}

interface Step {
  /** In words that finish "could not". */
  does: string;
  /** Where in the input it comes from. */
  path: string[];
  take(): Promise<unknown>;
}

function toSteps({ apiKeys, accessLists }: Changes, id: string, input: GrantProgrammaticAccessInput): Step[] {
  const { organizationId, projects, accessList } = input;
  const steps = (projects ?? []).map(
    ({ projectId, roles }, index): Step => ({
      does: `give the key its roles in project ${projectId}`,
      path: ['projects', String(index)],
      take: () => apiKeys.assign(projectId, id, roles),
    }),
  );
  if (accessList?.length) {
    steps.push({
      does: 'fill the key’s access list',
      path: ['accessList'],
      take: () => accessLists.addToApiKey({ organizationId, id }, accessList),
    });
  }
  return steps;
}

/** A failed step may have been carried out all the same; deleting the key undoes that too. */
async function undo(changes: Changes, created: CreatedApiKey, step: Step, failure: unknown): Promise<GrantOutcome> {
  const cause = failure instanceof AtlasError ? toMessage(failure) : String(failure);
  const refusal = toMutationError(failure);
  const { id, organizationId, publicKey } = created.apiKey;
  const error = { code: refusal?.code ?? 'CONFLICT', path: step.path, atlasErrorCode: refusal?.atlasErrorCode ?? null };
  try {
    await changes.apiKeys.remove({ organizationId, id });
  } catch (undoing) {
    const why = undoing instanceof AtlasError ? toMessage(undoing) : String(undoing);
    const remains = `The key ${publicKey} (${id}) could not be deleted either: ${why} It remains, with the roles and addresses it was given before. Its private key is in this payload; delete the key with deleteApiKey.`;
    return {
      created,
      warnings: [],
      errors: [{ ...error, message: `The gateway could not ${step.does}: ${cause} ${remains}` }],
    };
  }
  const message = `The gateway could not ${step.does}: ${cause} The key was deleted again; nothing of the grant remains.`;
  return { created: null, warnings: [], errors: [{ ...error, message }] };
}
