import type {
  AddApiKeyAccessListEntriesInput,
  AddProjectAccessListEntriesInput,
  AssignApiKeyToProjectInput,
  CreateApiKeyInput,
  CreateProjectApiKeyInput,
  GrantProgrammaticAccessInput,
  RemoveApiKeyAccessListEntryInput,
  RemoveProjectAccessListEntryInput,
  RotateApiKeyInput,
  UpdateApiKeyInput,
} from '../../generated/resolvers.ts';
import { echo } from '../errors/echo.ts';
import { checkApiKeyEntries, checkListed, checkProjectEntries } from './access-list-entries.ts';
import { findFaults } from './faults.ts';

const LONGEST_DESCRIPTION = 250;

/** For inputs that only name things. */
export const checkIds = (ids: Readonly<Record<string, string>>) =>
  findFaults((faults) => {
    for (const [field, id] of Object.entries(ids)) faults.id([field], id);
  });

export const checkRemoveApiKeyEntry = ({ organizationId, apiKeyId, entry }: RemoveApiKeyAccessListEntryInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.id(['apiKeyId'], apiKeyId);
    checkListed(faults, ['entry'], entry, 'apiKey');
  });

export const checkRemoveProjectEntry = ({ projectId, entry }: RemoveProjectAccessListEntryInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], projectId);
    checkListed(faults, ['entry'], entry, 'project');
  });

export const checkCreateApiKey = ({ organizationId, description, roles }: CreateApiKeyInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.text(['description'], description, LONGEST_DESCRIPTION);
    faults.roles(['roles'], roles, 'ORG');
  });

export const checkCreateProjectApiKey = ({ projectId, description, roles }: CreateProjectApiKeyInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], projectId);
    faults.text(['description'], description, LONGEST_DESCRIPTION);
    faults.roles(['roles'], roles, 'GROUP');
  });

export const checkUpdateApiKey = ({ organizationId, id, description, roles }: UpdateApiKeyInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.id(['id'], id);
    if (description != null) faults.text(['description'], description, LONGEST_DESCRIPTION);
    if (roles != null) faults.roles(['roles'], roles, 'ORG');
    if (description == null && roles == null) {
      faults.add([], 'Neither a description nor roles are given: there is nothing to change.');
    }
  });

export const checkRotateApiKey = ({ organizationId, id, description }: RotateApiKeyInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.id(['id'], id);
    if (description != null) faults.text(['description'], description, LONGEST_DESCRIPTION);
  });

export const checkProjectRoles = ({ projectId, apiKeyId, roles }: AssignApiKeyToProjectInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], projectId);
    faults.id(['apiKeyId'], apiKeyId);
    faults.roles(['roles'], roles, 'GROUP');
  });

export const checkAddApiKeyEntries = ({ organizationId, apiKeyId, entries }: AddApiKeyAccessListEntriesInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.id(['apiKeyId'], apiKeyId);
    checkApiKeyEntries(faults, ['entries'], entries);
  });

export const checkAddProjectEntries = ({ projectId, entries }: AddProjectAccessListEntriesInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], projectId);
    checkProjectEntries(faults, ['entries'], entries, Date.now());
  });

export const checkGrant = (input: GrantProgrammaticAccessInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], input.organizationId);
    faults.text(['description'], input.description, LONGEST_DESCRIPTION);
    faults.roles(['organizationRoles'], input.organizationRoles, 'ORG');
    const seen = new Set<string>();
    for (const [index, { projectId, roles }] of (input.projects ?? []).entries()) {
      faults.id(['projects', index, 'projectId'], projectId);
      faults.roles(['projects', index, 'roles'], roles, 'GROUP');
      if (seen.has(projectId))
        faults.add(['projects', index, 'projectId'], `Project ${echo(projectId)} is given twice.`);
      seen.add(projectId);
    }
    // None is fine; an empty list is none.
    if (input.accessList?.length) checkApiKeyEntries(faults, ['accessList'], input.accessList);
  });
