import { type SandboxRequest, selfLink } from '../../http/operation.ts';
import { toAtlasDate } from '../../state/clock.ts';
import type { Project } from '../../state/model.ts';

/** A project inside a list: one link. */
export function toProjectItem(request: Pick<SandboxRequest, 'baseUrl'>, project: Project) {
  return {
    clusterCount: project.clusterCount,
    created: toAtlasDate(project.created),
    id: project.id,
    links: [selfLink(request, `/groups/${project.id}`)],
    name: project.name,
    orgId: project.orgId,
    tags: project.tags,
    withDefaultAlertsSettings: project.withDefaultAlertsSettings,
  };
}

/** Alone, a project has seven links, one of them to a resource that no longer exists (recorded). */
export function toProject(request: Pick<SandboxRequest, 'baseUrl'>, project: Project) {
  const item = toProjectItem(request, project);
  const [self] = item.links;
  const more = ['containers', 'clusters', 'databaseUsers', 'peers', 'processes', 'whitelist'].map((name) => ({
    href: `${self?.href}/${name}`,
    rel: `https://cloud.mongodb.com/${name}`,
  }));
  return { ...item, links: [...item.links, ...more] };
}
