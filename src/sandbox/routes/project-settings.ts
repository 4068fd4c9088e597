import { findBoolean, readObject } from '../body.ts';
import type { ProjectFlag } from '../model.ts';
import type { Operation } from '../operation.ts';
import { newProjectSettings } from '../seed/defaults.ts';
import { getProject } from './projects.ts';

export const projectSettings: Operation[] = [
  {
    method: 'GET',
    path: '/groups/{groupId}/settings',
    needs: ['GROUP_READ_ONLY'],
    bucket: 'project',
    status: 200,
    handle: (request) => getProject(request).settings,
  },
  {
    method: 'PATCH',
    path: '/groups/{groupId}/settings',
    needs: ['GROUP_OWNER'],
    bucket: 'project',
    status: 200,
    handle(request) {
      const { settings } = getProject(request);
      const flags = Object.keys(newProjectSettings()) as ProjectFlag[]; // the keys of that type
      const fields = readObject(request.body, flags);
      for (const flag of flags) settings[flag] = findBoolean(fields, flag) ?? settings[flag];
      return settings;
    },
  },
];
