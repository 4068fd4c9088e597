import { type SandboxRequest, selfLink } from '../../http/operation.ts';
import type { Organization } from '../../state/model.ts';

/** An organization inside a list: one link. */
export function toOrganizationItem(request: Pick<SandboxRequest, 'baseUrl'>, organization: Organization) {
  const { id, isDeleted, name, skipDefaultAlertsSettings } = organization;
  return { id, isDeleted, links: [selfLink(request, `/orgs/${id}`)], name, skipDefaultAlertsSettings };
}

/** Alone, an organization also links to what belongs to it (recorded). */
export function toOrganization(request: Pick<SandboxRequest, 'baseUrl'>, organization: Organization) {
  const self = selfLink(request, `/orgs/${organization.id}`);
  const more = ['groups', 'teams', 'users'].map((name) => ({
    href: `${self.href}/${name}`,
    rel: `https://cloud.mongodb.com/${name}`,
  }));
  return { ...toOrganizationItem(request, organization), links: [self, ...more] };
}
