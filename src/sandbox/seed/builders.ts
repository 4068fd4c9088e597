import type { ApiKey, OrganizationSettings, Project, ProjectAccessListEntry, RoleAssignment } from '../model.ts';
import { createRandom } from '../random.ts';
import type { OrganizationContent } from '../store.ts';
import type { SandboxSeed } from './company.ts';
import { newProjectSettings } from './defaults.ts';
import { createServiceAccounts } from './service-accounts.ts';

export interface OrganizationPlan {
  projects?: readonly (string | ProjectPlan)[];
  /** Beside the owner, the reader and the member that every organization has. */
  apiKeys?: readonly ApiKeyPlan[];
  settings?: Partial<OrganizationSettings>;
}

export interface ProjectPlan extends Partial<Pick<Project, 'tags' | 'clusterCount' | 'limits'>> {
  name: string;
  /** Addresses or blocks. */
  accessList?: readonly string[];
}

export interface ApiKeyPlan {
  description: string;
  organizationRoles?: readonly string[];
  /** Roles by the project's name. */
  projectRoles?: Readonly<Record<string, readonly string[]>>;
  /** Addresses or blocks. */
  accessList?: readonly string[];
}

/** A seed of one organization, made of what a test is about. */
export function organization(name: string, plan: OrganizationPlan = {}): SandboxSeed {
  const random = createRandom(name.length * 7919 + (name.codePointAt(0) ?? 0));
  const id = random.id();
  const settings = {
    apiAccessListRequired: false,
    genAIFeaturesEnabled: true,
    multiFactorAuthRequired: false,
    restrictEmployeeAccess: false,
    ...plan.settings,
  };
  const projects = (plan.projects ?? []).map((project) =>
    toProject(random.id(), id, typeof project === 'string' ? { name: project } : project),
  );
  const idOf = (project: string) => projects.find((known) => known.name === project)?.id ?? project;
  const told: ApiKeyPlan[] = [
    { description: 'organization owner', organizationRoles: ['ORG_OWNER'] },
    { description: 'organization reader', organizationRoles: ['ORG_READ_ONLY'] },
    { description: 'owner of one project', projectRoles: projects[0] ? { [projects[0].name]: ['GROUP_OWNER'] } : {} },
  ];
  const apiKeys = [...told, ...(plan.apiKeys ?? [])].map(
    (key): ApiKey => ({
      id: random.id(),
      orgId: id,
      desc: key.description,
      publicKey: random.publicKey(),
      privateKey: random.privateKey(),
      roles: toRoles(key, id, idOf),
      accessList: (key.accessList ?? []).map((address) => ({ ...toAddresses(address), created: CREATED, count: 0 })),
    }),
  );
  const content: OrganizationContent = {
    organization: { id, name, isDeleted: false, skipDefaultAlertsSettings: false, settings },
    projects,
    apiKeys,
    serviceAccounts: createServiceAccounts(random, id, projects),
  };
  return [content];
}

const CREATED = Date.UTC(2026, 0, 1);

function toProject(id: string, orgId: string, { accessList = [], ...plan }: ProjectPlan): Project {
  return {
    id,
    orgId,
    created: CREATED,
    clusterCount: 0,
    tags: [],
    withDefaultAlertsSettings: true,
    settings: newProjectSettings(),
    limits: {},
    ...plan,
    accessList: accessList.map(
      (address): ProjectAccessListEntry => ({ ...toAddresses(address), comment: '', activeAt: CREATED }),
    ),
  };
}

function toRoles(plan: ApiKeyPlan, orgId: string, idOf: (project: string) => string): RoleAssignment[] {
  const { organizationRoles = ['ORG_MEMBER'], projectRoles = {} } = plan;
  return [
    ...organizationRoles.map((roleName) => ({ orgId, roleName })),
    ...Object.entries(projectRoles).flatMap(([project, roles]) =>
      roles.map((roleName) => ({ groupId: idOf(project), roleName })),
    ),
  ];
}

function toAddresses(address: string) {
  if (address.includes('/')) return { cidrBlock: address };
  return { cidrBlock: `${address}/${address.includes(':') ? 128 : 32}`, ipAddress: address };
}
