import { credentialOf } from '../../auth/access.ts';
import { findBoolean, readArray, readObject, readText } from '../../http/body.ts';
import type { SandboxRequest } from '../../http/operation.ts';
import { noOrganization, Problem, roleMissing } from '../../http/problem.ts';
import { newProjectSettings } from '../../seed/defaults.ts';
import type { Project, Tag } from '../../state/model.ts';
import { isName } from '../../state/names.ts';
import type { Store } from '../../state/store.ts';
import { findProjectOwner } from '../users/user-changes.ts';
import { toProject } from './project-views.ts';

export function createProject(request: SandboxRequest) {
  const { store, caller, clock } = request;
  const fields = readObject(request.body, [
    'name',
    'orgId',
    'tags',
    'withDefaultAlertsSettings',
    'regionUsageRestrictions',
  ]);
  const name = readText(fields, 'name');
  const orgId = readText(fields, 'orgId');
  if (!store.organizations.has(orgId)) throw noOrganization(orgId);
  const credential = credentialOf(caller);
  const mayCreate = credential.roles.some(
    (role) => 'orgId' in role && role.orgId === orgId && ['ORG_OWNER', 'ORG_GROUP_CREATOR'].includes(role.roleName),
  );
  if (!mayCreate) throw roleMissing();
  checkProjectName(store, name, orgId);
  const tags = fields.tags === undefined ? undefined : readTags(fields.tags);
  const owner = findProjectOwner(request, orgId);
  const project: Project = {
    id: store.random.id(),
    name,
    orgId,
    created: clock.now(),
    clusterCount: 0,
    tags: tags ?? [],
    withDefaultAlertsSettings: findBoolean(fields, 'withDefaultAlertsSettings') ?? true,
    settings: newProjectSettings(),
    limits: {},
    accessList: [],
  };
  store.projects.set(project.id, project);
  // Whoever makes a project owns it, and so does one human (recorded).
  for (const holder of [credential, owner]) holder?.roles.push({ groupId: project.id, roleName: 'GROUP_OWNER' });
  store.changed();
  const answer = toProject(request, project);
  if (tags !== undefined) return answer;
  // Left out of this one answer when none were given (recorded).
  const { tags: _none, ...untagged } = answer;
  return untagged;
}

export function checkProjectName(store: Store, name: string, orgId: string): void {
  if (!isName(name)) {
    throw new Problem(400, 'INVALID_GROUP_NAME', `The group name ${name} is invalid.`, [name]);
  }
  if (store.projectsOf(orgId).some((project) => project.name === name)) {
    throw new Problem(409, 'GROUP_ALREADY_EXISTS', `A group with name ${name} already exists.`, [name]);
  }
}

export function readTags(value: unknown): Tag[] {
  return readArray(value).map((item) => {
    const tag = readObject(item, ['key', 'value']);
    return { key: readText(tag, 'key', { max: 255 }), value: readText(tag, 'value', { max: 255 }) };
  });
}
