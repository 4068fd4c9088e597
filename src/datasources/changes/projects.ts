import type { AtlasClient } from '../atlas/client.ts';
import type { Project, ProjectLimit, ProjectSettings, Tag } from '../models.ts';
import {
  createProject,
  deleteProject,
  resetProjectLimit,
  setProjectLimit,
  updateProject,
  updateProjectSettings,
} from '../operations/projects.ts';
import { toLimit, toProject, toProjectSettings } from '../projects.ts';
import { withoutNulls } from './organizations.ts';

export interface ProjectPlan {
  organizationId: string;
  name: string;
  tags?: readonly Tag[] | null | undefined;
  withDefaultAlertsSettings?: boolean | null | undefined;
}

export type ProjectSettingsChange = {
  [flag in Exclude<keyof ProjectSettings, 'projectId'>]?: boolean | null | undefined;
};

/** Changes of projects. Every method throws AtlasError, with kind `outcome-unknown` when Atlas may have carried it out. */
export function createProjectChanges(atlas: AtlasClient) {
  return {
    async create({ organizationId, name, tags, withDefaultAlertsSettings }: ProjectPlan): Promise<Project> {
      const body = withoutNulls({ name, orgId: organizationId, tags, withDefaultAlertsSettings });
      return toProject(await atlas.change(createProject, {}, body));
    },
    /** Tags replace all tags; an empty list clears them (recorded). */
    update: async (
      id: string,
      change: { name?: string | null | undefined; tags?: readonly Tag[] | null | undefined },
    ): Promise<Project> =>
      toProject(
        await atlas.change(updateProject, { groupId: id }, withoutNulls({ name: change.name, tags: change.tags })),
      ),
    /** Atlas answers 202 and finishes later (recorded): accepted is done. */
    remove: (id: string) => atlas.change(deleteProject, { groupId: id }),
    async updateSettings(id: string, change: ProjectSettingsChange): Promise<ProjectSettings> {
      const flags = Object.entries(withoutNulls(change)).map(([flag, value]) => [toWireFlag(flag), value]);
      return toProjectSettings(
        await atlas.change(updateProjectSettings, { groupId: id }, Object.fromEntries(flags)),
        id,
      );
    },
    setLimit: async (id: string, limitName: string, value: number): Promise<ProjectLimit> =>
      toLimit(await atlas.change(setProjectLimit, { groupId: id, limitName }, { value }), id),
    resetLimit: (id: string, limitName: string) => atlas.change(resetProjectLimit, { groupId: id, limitName }),
  };
}

/** `dataExplorerEnabled` is `isDataExplorerEnabled` on the wire, and so are all the others. */
function toWireFlag(flag: string): string {
  return `is${flag.charAt(0).toUpperCase()}${flag.slice(1)}`;
}
