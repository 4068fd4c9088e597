import type {
  CreateOrganizationInput,
  UpdateOrganizationInput,
  UpdateOrganizationSettingsInput,
} from '../../generated/resolvers.ts';
import { findFaults } from './faults.ts';

const LONGEST_NAME = 64;
const LONGEST_DESCRIPTION = 250;

export const checkCreateOrganization = ({ name, apiKey, ownerId }: CreateOrganizationInput) =>
  findFaults((faults) => {
    faults.text(['name'], name, LONGEST_NAME);
    if (ownerId != null) faults.id(['ownerId'], ownerId);
    if (apiKey == null) return;
    faults.text(['apiKey', 'description'], apiKey.description, LONGEST_DESCRIPTION);
    faults.roles(['apiKey', 'roles'], apiKey.roles, 'ORG');
  });

export const checkUpdateOrganization = ({ id, name }: UpdateOrganizationInput) =>
  findFaults((faults) => {
    faults.id(['id'], id);
    faults.text(['name'], name, LONGEST_NAME);
  });

export const checkUpdateOrganizationSettings = ({ organizationId, ...settings }: UpdateOrganizationSettingsInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    if (Object.values(settings).every((value) => value == null)) faults.add([], 'No setting to change is given.');
  });
