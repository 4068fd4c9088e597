import type { ProjectRef } from '../datasources/api-keys.ts';
import type { Changes } from '../datasources/changes/index.ts';
import type { OrganizationUser } from '../datasources/models.ts';
import type { MutationError } from '../generated/resolvers.ts';
import { toMutationError, toUnfixable } from './errors/payload.ts';

interface Outcome {
  user: OrganizationUser | null;
  /** Also after a failure that could not be undone: what the person then holds, as far as is known. */
  roles: readonly string[] | null;
  errors: MutationError[];
}

/**
 * Replaces the roles that somebody holds in a project by themselves. Atlas adds and removes them one at a time and never takes the last:
 * first all that are new, then all that go. When one fails, what was done is undone, and the error says what remains.
 */
export async function updateUserRoles(
  { users }: Changes,
  project: ProjectRef,
  userId: string,
  wanted: readonly string[],
): Promise<Outcome> {
  const { node: user, roles: held } = await users.getInProject(project, userId);
  const steps = [
    ...wanted.filter((role) => !held.includes(role)).map((role) => ({ role, isNew: true })),
    ...held.filter((role) => !wanted.includes(role)).map((role) => ({ role, isNew: false })),
  ];
  const done: typeof steps = [];
  const play = ({ role, isNew }: { role: string; isNew: boolean }) =>
    isNew ? users.addRole(project.id, userId, role) : users.removeRole(project.id, userId, role);
  for (const step of steps) {
    try {
      await play(step);
    } catch (cause) {
      if (done.length === 0) throw cause;
      return undo(cause, step.role);
    }
    done.push(step);
  }
  return { user, roles: [...wanted].sort(), errors: [] };

  async function undo(cause: unknown, failedRole: string): Promise<Outcome> {
    const told = toMutationError(cause) ?? toUnfixable(cause);
    if (told === null) throw cause;
    const now = new Set(held);
    for (const { role, isNew } of done) isNew ? now.add(role) : now.delete(role);
    for (const { role, isNew } of done.toReversed()) {
      try {
        await play({ role, isNew: !isNew });
      } catch {
        break; // what remains is told below
      }
      if (isNew) now.delete(role);
      else now.add(role);
    }
    const isUndone = held.length === now.size && held.every((role) => now.has(role));
    const remains = isUndone
      ? 'What had been changed before was undone.'
      : `Not all that had been changed before could be undone: the person holds ${[...now].sort().join(', ')}.`;
    const message = `At the role ${failedRole}: ${told.message} ${remains}`;
    return { user: null, roles: isUndone ? null : [...now].sort(), errors: [{ ...told, message }] };
  }
}
