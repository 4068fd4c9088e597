import type { ProjectRef } from '../api-keys.ts';
import type { AtlasClient } from '../atlas/client.ts';
import type { ApiCredentialRef, RoleHolder, ServiceAccount, ServiceAccountSecret } from '../models.ts';
import * as operations from '../operations/service-account-changes.ts';
import { isWire, readOrFault, readString, readTexts, toWire, UnreadableAnswer, type Wire } from '../read.ts';
import { toSecret, toServiceAccount } from '../service-accounts.ts';
import { withoutNulls } from './organizations.ts';
import { Secret } from './secret.ts';

export interface ServiceAccountPlan {
  name: string;
  description: string;
  roles: readonly string[];
  secretExpiresAfterHours: number;
}

/** An account just made, with the one sight of its first secret. */
export interface CreatedServiceAccount {
  /** An error where Atlas's answer has something odd beside the secret, which must not be lost for it. */
  account: ServiceAccount | UnreadableAnswer;
  clientSecret: Secret;
}

export interface CreatedSecret {
  /** As with an account. */
  secret: ServiceAccountSecret | UnreadableAnswer;
  clientSecret: Secret;
}

/** Changes of service accounts. Every method throws AtlasError, with kind `outcome-unknown` when Atlas may have carried it out. */
export function createServiceAccountChanges(atlas: AtlasClient) {
  const inOrganization = ({ organizationId, id }: ApiCredentialRef) => ({ orgId: organizationId, clientId: id });
  const toHolder = (body: unknown, organizationId: string): RoleHolder<ServiceAccount> => {
    const wire = toWire(body);
    return { node: toServiceAccount(wire, organizationId, false), roles: readTexts(wire, 'roles') };
  };
  return {
    async create(organizationId: string, plan: ServiceAccountPlan): Promise<CreatedServiceAccount> {
      const answer = toWire(
        await atlas.change(operations.createServiceAccount, { orgId: organizationId }, toBody(plan)),
      );
      const clientSecret = toFirstSecret(answer);
      return { account: readOrFault(() => toServiceAccount(answer, organizationId, true)), clientSecret };
    },
    /** Atlas makes the account a member of the organization too (specification). */
    async createInProject({ id: groupId, organizationId }: ProjectRef, plan: ServiceAccountPlan) {
      const answer = toWire(await atlas.change(operations.createProjectServiceAccount, { groupId }, toBody(plan)));
      const clientSecret = toFirstSecret(answer);
      const holder = readOrFault(() => toHolder(answer, organizationId));
      return holder instanceof UnreadableAnswer
        ? { account: holder, roles: null, clientSecret }
        : { account: holder.node, roles: holder.roles, clientSecret };
    },
    async update(
      account: ApiCredentialRef,
      change: {
        name?: string | null | undefined;
        description?: string | null | undefined;
        roles?: readonly string[] | null | undefined;
      },
    ): Promise<ServiceAccount> {
      const { name, description, roles } = change;
      const body = withoutNulls({ name, description, roles });
      const answer = await atlas.change(operations.updateServiceAccount, inOrganization(account), body);
      return toServiceAccount(toWire(answer), account.organizationId, true);
    },
    remove: (account: ApiCredentialRef) => atlas.change(operations.deleteServiceAccount, inOrganization(account)),
    async assign({ id: groupId, organizationId }: ProjectRef, clientId: string, roles: readonly string[]) {
      return toHolder(
        await atlas.change(operations.assignServiceAccountToProject, { groupId, clientId }, { roles }),
        organizationId,
      );
    },
    async updateInProject({ id: groupId, organizationId }: ProjectRef, clientId: string, roles: readonly string[]) {
      return toHolder(
        await atlas.change(operations.updateProjectServiceAccountRoles, { groupId, clientId }, { roles }),
        organizationId,
      );
    },
    removeFromProject: (groupId: string, clientId: string) =>
      atlas.change(operations.removeServiceAccountFromProject, { groupId, clientId }),
    /** Atlas shortens the life of an older secret to a week (documented). */
    async createSecret(account: ApiCredentialRef, secretExpiresAfterHours: number): Promise<CreatedSecret> {
      const answer = toWire(
        await atlas.change(operations.createServiceAccountSecret, inOrganization(account), { secretExpiresAfterHours }),
      );
      const clientSecret = new Secret('client secret', readString(answer, 'secret'));
      return { secret: readOrFault(() => toSecret(answer)), clientSecret };
    },
    removeSecret: (account: ApiCredentialRef, secretId: string) =>
      atlas.change(operations.deleteServiceAccountSecret, { ...inOrganization(account), secretId }),
  };
}

function toBody({ name, description, roles, secretExpiresAfterHours }: ServiceAccountPlan) {
  return { name, description, roles, secretExpiresAfterHours };
}

function toFirstSecret(account: Wire): Secret {
  const [first] = Array.isArray(account.secrets) ? account.secrets : [];
  if (!isWire(first)) throw new UnreadableAnswer('secrets', 'secret');
  return new Secret('client secret', readString(first, 'secret'));
}
