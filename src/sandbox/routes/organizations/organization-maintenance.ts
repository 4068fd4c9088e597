import { findChoice, readObject } from '../../http/body.ts';
import type { Operation } from '../../http/operation.ts';
import { missingAttribute } from '../../http/problem.ts';
import { PREVIEW } from '../../http/versions.ts';
import type { Organization } from '../../state/model.ts';
import { getOrganization } from './organizations.ts';

const PATH = '/orgs/{orgId}/maintenanceSettings';
/** That they draw from the bucket of the other settings is assumed. */
const shared = { bucket: 'organizationSettings', status: 200, versions: PREVIEW } as const;

export const organizationMaintenance: Operation[] = [
  {
    ...shared,
    method: 'GET',
    path: PATH,
    needs: ['ORG_MEMBER'],
    handle: (request) => toMaintenance(getOrganization(request)),
  },
  {
    ...shared,
    method: 'PATCH',
    path: PATH,
    needs: ['ORG_OWNER'],
    handle(request) {
      const organization = getOrganization(request);
      const fields = readObject(request.body, ['waveAssignmentMode']);
      const mode = findChoice(fields, 'waveAssignmentMode', ['MANUAL', 'ENV_TAG_MAPPING']);
      if (mode === undefined) throw missingAttribute('waveAssignmentMode');
      organization.waveAssignmentMode = mode;
      return toMaintenance(organization);
    },
  },
  {
    ...shared,
    method: 'POST',
    path: `${PATH}:reset`,
    needs: ['ORG_OWNER'],
    handle(request) {
      const organization = getOrganization(request);
      if (request.body !== undefined) readObject(request.body, []);
      delete organization.waveAssignmentMode;
      return toMaintenance(organization);
    },
  },
];

/** Nothing is told of what nobody has chosen; that MANUAL holds until then is assumed. */
function toMaintenance({ waveAssignmentMode }: Organization) {
  return {
    effectiveWaveAssignmentMode: waveAssignmentMode ?? 'MANUAL',
    ...(waveAssignmentMode !== undefined && { waveAssignmentMode }),
  };
}
