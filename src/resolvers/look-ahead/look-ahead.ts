import type { Datasources } from '../../datasources/index.ts';
import { BATCH_FROM } from '../../datasources/read-many.ts';
import { toWindow } from '../connections/arguments.ts';
import type { SelectedField } from './selection.ts';

/*
 * The planner: begins, in the first wave, every read whose parameters are known when its root field is resolved, instead of waiting
 * for the objects above it. Known are the ids in arguments and, since a credential belongs to one organization, that organization's
 * (learned from an earlier answer). The calls are those that the resolvers make anyway: both go through the same loaders, so none is
 * made twice. What fails here fails again for the resolver that asks for it, and is reported at its field.
 */

type Fields = readonly SelectedField[];

/** What other fields of the operation read anyway, and fill the loaders with. */
interface AlreadyRead {
  organization: boolean;
  projects: boolean;
}

/** For an object whose parents have begun what can be begun. */
export const ALL_READ: AlreadyRead = { organization: true, projects: true };
const NOTHING_YET: AlreadyRead = { organization: false, projects: false };

/** `organizations`: what is read below the organization that the credential is known to belong to. */
export function prefetchOrganizations(list: SelectedField, datasources: Datasources): void {
  // A page that begins elsewhere, or a filter, may show none of them.
  if (list.args.after != null || list.args.name != null) return;
  const fields = nodeFields(list);
  for (const id of datasources.knownOrganizationIds()) prefetchOrganization(id, fields, datasources);
}

export function prefetchOrganization(id: string, selected: Fields, datasources: Datasources): void {
  const already = { organization: true, projects: selected.some(({ name }) => name === 'projects') };
  for (const field of selected) {
    if (field.name === 'settings') prefetch(() => datasources.organizations.getSettings(id));
    if (field.name === 'projects') {
      prefetch(() => datasources.projects.listOfOrganization(id, toWindow(field.args), toText(field.args.name)));
      prefetchBelowProjects(id, field, datasources, already);
    }
    if (field.name === 'apiKeys') {
      prefetch(() => datasources.apiKeys.listOfOrganization(id, toWindow(field.args)));
      prefetchBelowApiKeys(id, nodeFields(field), datasources, already);
    }
  }
}

/** `projects`: what all projects of the credential's one organization share. */
export function prefetchProjects(list: SelectedField, datasources: Datasources): void {
  const [organizationId, ...others] = datasources.knownOrganizationIds();
  if (organizationId === undefined || others.length > 0) return;
  prefetchBelowProjects(organizationId, list, datasources, { organization: false, projects: true });
}

/** What several projects of one organization share: its key list, its settings, itself. */
export function prefetchBelowProjects(
  organizationId: string,
  projects: SelectedField,
  datasources: Datasources,
  already: AlreadyRead,
): void {
  for (const field of nodeFields(projects)) {
    if (field.name === 'organization') prefetchParentOrganization(organizationId, field, datasources, already);
    if (field.name !== 'apiKeys') continue;
    // Fewer projects than this are asked one by one.
    prefetch(() =>
      toWindow(projects.args).first < BATCH_FROM
        ? undefined
        : datasources.apiKeys.prefetchKeysOfProjects(organizationId),
    );
    prefetchBelowApiKeys(organizationId, nodeFields(field), datasources, already);
  }
}

export function prefetchProject(id: string, selected: Fields, datasources: Datasources): void {
  const [organizationId, ...others] = datasources.knownOrganizationIds();
  for (const field of selected) {
    if (field.name === 'settings') prefetch(() => datasources.projects.getSettings(id));
    if (field.name === 'limits') prefetch(() => datasources.projects.listLimits(id));
    if (ACCESS_LIST_FIELDS.has(field.name)) prefetch(() => datasources.projectAccessLists.list(id, ANY_WINDOW));
    if (organizationId === undefined || others.length > 0) continue;
    // Whatever project this credential may see is of its one organization.
    if (field.name === 'organization') prefetchParentOrganization(organizationId, field, datasources, NOTHING_YET);
    if (field.name === 'apiKeys') {
      prefetch(() => datasources.apiKeys.listOfProject({ id, organizationId }, ANY_WINDOW));
      prefetchBelowApiKeys(organizationId, nodeFields(field), datasources, NOTHING_YET);
    }
  }
}

export function prefetchApiKey(
  key: { organizationId: string; id: string },
  selected: Fields,
  datasources: Datasources,
): void {
  const isAsked = (names: ReadonlySet<string>) => selected.some(({ name }) => names.has(name));
  if (isAsked(KEY_ACCESS_LIST_FIELDS)) prefetch(() => datasources.apiAccessLists.list(key, ANY_WINDOW));
  prefetchBelowApiKeys(key.organizationId, selected, datasources, NOTHING_YET);
}

/** What several keys of one organization share: its settings, the projects that their roles name, itself. */
function prefetchBelowApiKeys(
  organizationId: string,
  selected: Fields,
  datasources: Datasources,
  already: AlreadyRead,
): void {
  for (const field of selected) {
    if (BLOCKING_FIELDS.has(field.name)) prefetch(() => datasources.organizations.getSettings(organizationId));
    if (field.name === 'organization') prefetchParentOrganization(organizationId, field, datasources, already);
    const asksForProjects = field.fields.some(({ name, fields }) => name === 'project' && !isIdOnly(fields));
    if (field.name === 'projectAssignments' && asksForProjects && !already.projects)
      prefetch(() => datasources.projects.prefetchListed());
  }
}

function prefetchParentOrganization(
  id: string,
  field: SelectedField,
  datasources: Datasources,
  already: AlreadyRead,
): void {
  if (!already.organization && !isIdOnly(field.fields)) prefetch(() => datasources.organizations.find(id));
  prefetchOrganization(id, field.fields, datasources);
}

const ACCESS_LIST_FIELDS: ReadonlySet<string> = new Set(['accessList', 'accessListEntry', 'openToInternet']);
/** A key without entries is blocked where its organization requires a list. */
const BLOCKING_FIELDS: ReadonlySet<string> = new Set(['apiAccess', 'limitedByAddress']);
const KEY_ACCESS_LIST_FIELDS: ReadonlySet<string> = new Set(['accessList', 'accessListEntry', ...BLOCKING_FIELDS]);

/** The start of a list, which the data source keeps whole. */
const ANY_WINDOW = { offset: 0, first: 1 };

/** An object of which only the id is selected is known without a call. */
const isIdOnly = (fields: Fields) => fields.every(({ name }) => name === 'id' || name === '__typename');

function prefetch(read: () => Promise<unknown> | undefined): void {
  try {
    read()?.catch(() => {});
  } catch {
    // Arguments out of bounds: the resolver says so.
  }
}

/** What is selected of a connection's nodes, by either of the two ways there. */
function nodeFields(connection: SelectedField): SelectedField[] {
  return connection.fields.flatMap((field) => {
    if (field.name === 'nodes') return field.fields;
    if (field.name === 'edges') return field.fields.flatMap((edge) => (edge.name === 'node' ? edge.fields : []));
    return [];
  });
}

const toText = (value: unknown) => (typeof value === 'string' ? value : undefined);
