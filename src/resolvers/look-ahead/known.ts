import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../../context.ts';
import type { Project } from '../../datasources/models.ts';
import type { OrganizationParent } from '../parents.ts';
import { selectsOnly } from './selection.ts';

/** What an id alone answers. */
const ID_ONLY = new Set(['__typename', 'id']);

/** An organization that something refers to; no call when nothing but its id is selected. */
export function findOrganization(
  id: string,
  { datasources }: GraphContext,
  info: GraphQLResolveInfo,
): OrganizationParent | Promise<OrganizationParent | null> {
  return selectsOnly(info, ID_ONLY) ? { id } : datasources.organizations.find(id);
}

/** A project that a role names; no call when nothing but its id is selected. */
export function getRoleProject(
  id: string,
  { datasources }: GraphContext,
  info: GraphQLResolveInfo,
): Project | Promise<Project> {
  return selectsOnly(info, ID_ONLY) ? onlyId(id) : datasources.projects.getListed(id);
}

/** A project that a change was about; no call when nothing but its id is selected. */
export function findProject(
  id: string,
  { datasources }: GraphContext,
  info: GraphQLResolveInfo,
): Project | Promise<Project | null> {
  return selectsOnly(info, ID_ONLY) ? onlyId(id) : datasources.projects.find(id);
}

/** Nothing else of it is selected, so nothing else is read. */
function onlyId(id: string): Project {
  return { id } as Project;
}
