import { findBoolean, readObject } from '../../http/body.ts';
import type { Operation } from '../../http/operation.ts';
import { newProjectSettings } from '../../seed/defaults.ts';
import type { ProjectFlag } from '../../state/model.ts';
import { getProject } from './projects.ts';
import { toStrayLocation } from './stray-location.ts';

export const projectSettings: Operation[] = [
  {
    method: 'GET',
    path: '/groups/{groupId}/settings',
    needs: ['GROUP_READ_ONLY'],
    bucket: 'project',
    status: 200,
    location: toStrayLocation,
    handle: (request) => getProject(request).settings,
  },
  {
    method: 'PATCH',
    path: '/groups/{groupId}/settings',
    needs: ['GROUP_OWNER'],
    bucket: 'project',
    status: 200,
    location: toStrayLocation,
    handle(request) {
      const project = getProject(request);
      const flags = Object.keys(newProjectSettings()) as ProjectFlag[]; // the keys of that type
      const fields = readObject(request.body, flags);
      const sent = flags.map((flag) => [flag, findBoolean(fields, flag) ?? project.settings[flag]]);
      project.settings = Object.fromEntries(sent); // all of it, or nothing
      return project.settings;
    },
  },
];
