import type {
  CreateTeamInput,
  InviteUserToOrganizationInput,
  InviteUserToProjectInput,
} from '../../generated/resolvers.ts';
import { type Faults, findFaults, type Path } from './faults.ts';

const LONGEST_NAME = 64;
const LONGEST_ADDRESS = 320;

function checkUsername(faults: Faults, path: Path, username: string): void {
  if (/^[^@\s]+@[^@\s]+$/.test(username)) faults.text(path, username, LONGEST_ADDRESS);
  else faults.add(path, `"${username.slice(0, LONGEST_ADDRESS)}" is no e-mail address.`);
}

/** For inputs that name things, and give them roles. */
export const checkRoles = (ids: Readonly<Record<string, string>>, roles: readonly string[], level: 'ORG' | 'GROUP') =>
  findFaults((faults) => {
    for (const [field, id] of Object.entries(ids)) faults.id([field], id);
    faults.roles(['roles'], roles, level);
  });

export const checkInvite = (input: InviteUserToOrganizationInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], input.organizationId);
    checkUsername(faults, ['username'], input.username);
    faults.roles(['roles'], input.roles, 'ORG');
    const seen = new Set<string>();
    for (const [index, { projectId, roles }] of (input.projects ?? []).entries()) {
      faults.id(['projects', index, 'projectId'], projectId);
      faults.roles(['projects', index, 'roles'], roles, 'GROUP');
      if (seen.has(projectId)) faults.add(['projects', index, 'projectId'], `Project ${projectId} is given twice.`);
      seen.add(projectId);
    }
    for (const [index, id] of (input.teamIds ?? []).entries()) faults.id(['teamIds', index], id);
  });

export const checkInviteToProject = ({ projectId, username, roles }: InviteUserToProjectInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], projectId);
    checkUsername(faults, ['username'], username);
    faults.roles(['roles'], roles, 'GROUP');
  });

export const checkCreateTeam = ({ organizationId, name, usernames }: CreateTeamInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.text(['name'], name, LONGEST_NAME);
    if (usernames.length === 0) faults.add(['usernames'], 'usernames needs at least one member.');
    for (const [index, username] of usernames.entries()) checkUsername(faults, ['usernames', index], username);
  });

export const checkUpdateTeam = ({ organizationId, id, name }: { organizationId: string; id: string; name: string }) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.id(['id'], id);
    faults.text(['name'], name, LONGEST_NAME);
  });
