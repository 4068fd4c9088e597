import type { Datasources } from '../../datasources/index.ts';
import { BATCH_FROM } from '../../datasources/read-many.ts';
import { toWindow } from '../connections/arguments.ts';
import type { SelectedField } from './selection.ts';

/**
 * Begins the reads that an operation will ask for below an object whose id is known, side by side with the object itself.
 * Without this a query of three levels waits for Atlas three times; the calls are the same. What fails here fails again
 * for the resolver that asks for it, and is told there.
 */
export function expectOrganization(id: string, selected: readonly SelectedField[], datasources: Datasources): void {
  for (const field of selected) {
    if (field.name === 'settings') expect(() => datasources.organizations.getSettings(id));
    if (field.name === 'projects') {
      expect(() => {
        const reading = datasources.projects.listOfOrganization(id, toWindow(field.args), toText(field.args.name));
        prefetchKeysOfProjects(id, field, datasources);
        return reading;
      });
    }
    if (field.name === 'apiKeys') expect(() => datasources.apiKeys.listOfOrganization(id, toWindow(field.args)));
  }
}

/**
 * Begins to read the organization's key list where the keys of several of its projects will be asked for. Throws
 * BAD_USER_INPUT, before any call, where the page of projects is out of bounds.
 */
export function prefetchKeysOfProjects(
  organizationId: string,
  projects: SelectedField,
  datasources: Datasources,
): void {
  const isWorthIt =
    toWindow(projects.args).first >= BATCH_FROM && nodeFields(projects).some(({ name }) => name === 'apiKeys');
  if (isWorthIt) datasources.apiKeys.prefetchKeysOfProjects(organizationId);
}

export function expectProject(id: string, selected: readonly SelectedField[], datasources: Datasources): void {
  for (const { name } of selected) {
    if (name === 'settings') expect(() => datasources.projects.getSettings(id));
    if (name === 'limits') expect(() => datasources.projects.listLimits(id));
    if (name === 'accessList' || name === 'accessListEntry') {
      expect(() => datasources.projectAccessLists.list(id, ANY_WINDOW));
    }
  }
}

export function expectApiKey(
  key: { organizationId: string; id: string },
  selected: readonly SelectedField[],
  datasources: Datasources,
): void {
  for (const { name } of selected) {
    if (name === 'accessList' || name === 'accessListEntry' || name === 'apiAccess') {
      expect(() => datasources.apiAccessLists.list(key, ANY_WINDOW));
    }
  }
}

/** The start of a list, which the data source keeps whole. */
const ANY_WINDOW = { offset: 0, first: 1 };

function expect(read: () => Promise<unknown>): void {
  try {
    read().catch(() => {});
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
