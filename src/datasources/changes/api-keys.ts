import { toApiKey } from '../api-keys.ts';
import type { AtlasClient } from '../atlas/client.ts';
import type { ApiKey } from '../models.ts';
import {
  assignApiKeyToProject,
  createApiKey,
  createProjectApiKey,
  deleteApiKey,
  removeApiKeyFromProject,
  updateApiKey,
  updateProjectApiKeyRoles,
} from '../operations/api-keys.ts';
import { readOrFault, readString, toWire, type UnreadableAnswer } from '../read.ts';
import { PrivateKey } from './private-key.ts';

/** A key just made, with the one sight of its private key. */
export interface CreatedApiKey {
  /** An error where Atlas's answer has something odd beside the private key, which must not be lost for it. */
  apiKey: ApiKey | UnreadableAnswer;
  privateKey: PrivateKey;
}

/** Changes of API keys. Every method throws AtlasError, with kind `outcome-unknown` when Atlas may have carried it out. */
export function createApiKeyChanges(atlas: AtlasClient) {
  return {
    async create(organizationId: string, description: string, roles: readonly string[]): Promise<CreatedApiKey> {
      const body = await atlas.change(createApiKey, { orgId: organizationId }, { desc: description, roles });
      return toCreatedApiKey(body, organizationId);
    },
    /** Atlas makes the key a member of the organization too (recorded). The answer's roles name the organization. */
    async createInProject(projectId: string, description: string, roles: readonly string[]): Promise<CreatedApiKey> {
      const body = await atlas.change(createProjectApiKey, { groupId: projectId }, { desc: description, roles });
      return toCreatedApiKey(body);
    },
    async update(
      { organizationId, id }: { organizationId: string; id: string },
      { description, roles }: { description?: string | null | undefined; roles?: readonly string[] | null | undefined },
    ): Promise<ApiKey> {
      const body = { ...(description != null && { desc: description }), ...(roles != null && { roles }) };
      return toApiKey(await atlas.change(updateApiKey, { orgId: organizationId, apiUserId: id }, body), organizationId);
    },
    remove: ({ organizationId, id }: { organizationId: string; id: string }) =>
      atlas.change(deleteApiKey, { orgId: organizationId, apiUserId: id }),
    /** The body is an array of one (specification). */
    assign: (projectId: string, apiKeyId: string, roles: readonly string[]) =>
      atlas.change(assignApiKeyToProject, { groupId: projectId, apiUserId: apiKeyId }, [{ roles }]),
    /** The answer is the key with all its roles (recorded), which name the organization. */
    updateInProject: async (projectId: string, apiKeyId: string, roles: readonly string[]): Promise<ApiKey> =>
      toApiKey(await atlas.change(updateProjectApiKeyRoles, { groupId: projectId, apiUserId: apiKeyId }, { roles })),
    removeFromProject: (projectId: string, apiKeyId: string) =>
      atlas.change(removeApiKeyFromProject, { groupId: projectId, apiUserId: apiKeyId }),
  };
}

/** The model keeps the mask, as every later reading does; the clear key stands in one place only. */
export function toCreatedApiKey(body: unknown, organizationId?: string): CreatedApiKey {
  const privateKey = new PrivateKey(readString(toWire(body), 'privateKey'));
  const apiKey = readOrFault(() => ({ ...toApiKey(body, organizationId), privateKeyMask: privateKey.mask() }));
  return { apiKey, privateKey };
}
