import type {
  AddServiceAccountAccessListEntriesInput,
  AssignServiceAccountToProjectInput,
  CreateProjectServiceAccountInput,
  CreateServiceAccountInput,
  CreateServiceAccountSecretInput,
  DeleteServiceAccountSecretInput,
  RemoveServiceAccountAccessListEntryInput,
  RotateServiceAccountSecretInput,
  UpdateServiceAccountInput,
} from '../../generated/resolvers.ts';
import { checkApiKeyEntries, checkListed } from './access-list-entries.ts';
import { type Faults, findFaults } from './faults.ts';

const LONGEST_NAME = 64;
const LONGEST_DESCRIPTION = 250;

type Plan = Pick<CreateServiceAccountInput, 'name' | 'description' | 'secretExpiresAfterHours'>;

function checkPlan(faults: Faults, { name, description, secretExpiresAfterHours }: Plan): void {
  faults.plainText(['name'], name, LONGEST_NAME);
  faults.plainText(['description'], description, LONGEST_DESCRIPTION);
  faults.hours(['secretExpiresAfterHours'], secretExpiresAfterHours);
}

export const checkCreate = (input: CreateServiceAccountInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], input.organizationId);
    checkPlan(faults, input);
    faults.roles(['roles'], input.roles, 'ORG');
  });

export const checkCreateInProject = (input: CreateProjectServiceAccountInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], input.projectId);
    checkPlan(faults, input);
    faults.roles(['roles'], input.roles, 'GROUP');
  });

export const checkUpdate = ({ organizationId, id, name, description, roles }: UpdateServiceAccountInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.clientId(['id'], id);
    if (name != null) faults.plainText(['name'], name, LONGEST_NAME);
    if (description != null) faults.plainText(['description'], description, LONGEST_DESCRIPTION);
    if (roles != null) faults.roles(['roles'], roles, 'ORG');
    if (name == null && description == null && roles == null) {
      faults.add([], 'Neither name, description nor roles are given: there is nothing to change.');
    }
  });

export const checkAccount = ({ organizationId, id }: { organizationId: string; id: string }) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.clientId(['id'], id);
  });

export const checkRoles = ({ projectId, serviceAccountId, roles }: AssignServiceAccountToProjectInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], projectId);
    faults.clientId(['serviceAccountId'], serviceAccountId);
    faults.roles(['roles'], roles, 'GROUP');
  });

export const checkRemoveFromProject = (input: { projectId: string; serviceAccountId: string }) =>
  findFaults((faults) => {
    faults.id(['projectId'], input.projectId);
    faults.clientId(['serviceAccountId'], input.serviceAccountId);
  });

interface OfAccount {
  organizationId: string;
  serviceAccountId: string;
}

function checkOwner(faults: Faults, { organizationId, serviceAccountId }: OfAccount): void {
  faults.id(['organizationId'], organizationId);
  faults.clientId(['serviceAccountId'], serviceAccountId);
}

export const checkCreateSecret = (input: CreateServiceAccountSecretInput) =>
  findFaults((faults) => {
    checkOwner(faults, input);
    faults.hours(['expiresAfterHours'], input.expiresAfterHours);
  });

export const checkDeleteSecret = (input: DeleteServiceAccountSecretInput) =>
  findFaults((faults) => {
    checkOwner(faults, input);
    faults.id(['secretId'], input.secretId);
  });

export const checkRotateSecret = (input: RotateServiceAccountSecretInput) =>
  findFaults((faults) => {
    checkOwner(faults, input);
    faults.hours(['expiresAfterHours'], input.expiresAfterHours);
    if (input.replaceSecretId != null) faults.id(['replaceSecretId'], input.replaceSecretId);
  });

export const checkAddEntries = (input: AddServiceAccountAccessListEntriesInput) =>
  findFaults((faults) => {
    checkOwner(faults, input);
    checkApiKeyEntries(faults, ['entries'], input.entries);
  });

export const checkRemoveEntry = (input: RemoveServiceAccountAccessListEntryInput) =>
  findFaults((faults) => {
    checkOwner(faults, input);
    checkListed(faults, ['entry'], input.entry, 'apiKey');
  });
