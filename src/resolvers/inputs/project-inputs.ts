import type {
  CreateProjectInput,
  ResetProjectLimitInput,
  SetProjectLimitInput,
  TagInput,
  UpdateProjectInput,
  UpdateProjectSettingsInput,
} from '../../generated/resolvers.ts';
import { echo } from '../errors/echo.ts';
import { type Faults, findFaults } from './faults.ts';

const LONGEST_NAME = 64;
const LONGEST_TAG = 255;

export const checkCreateProject = ({ organizationId, name, tags }: CreateProjectInput) =>
  findFaults((faults) => {
    faults.id(['organizationId'], organizationId);
    faults.text(['name'], name, LONGEST_NAME);
    checkTags(faults, tags ?? []);
  });

export const checkUpdateProject = ({ id, name, tags }: UpdateProjectInput) =>
  findFaults((faults) => {
    faults.id(['id'], id);
    if (name != null) faults.text(['name'], name, LONGEST_NAME);
    checkTags(faults, tags ?? []);
    if (name == null && tags == null) faults.add([], 'Neither a name nor tags are given: there is nothing to change.');
  });

export const checkUpdateProjectSettings = ({ projectId, ...flags }: UpdateProjectSettingsInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], projectId);
    if (Object.values(flags).every((flag) => flag == null)) faults.add([], 'No setting to change is given.');
  });

export const checkSetProjectLimit = ({ projectId, name, value }: SetProjectLimitInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], projectId);
    checkLimitName(faults, name);
    if (value < 0) faults.add(['value'], `value is ${value}; a limit is 0 or more.`);
  });

export const checkResetProjectLimit = ({ projectId, name }: ResetProjectLimitInput) =>
  findFaults((faults) => {
    faults.id(['projectId'], projectId);
    checkLimitName(faults, name);
  });

/** Atlas's names are words with dots between them (specification); it knows which ones there are. */
function checkLimitName(faults: Faults, name: string): void {
  if (/^\w+(\.\w+)*$/.test(name)) return;
  faults.add(
    ['name'],
    `"${echo(name)}" is no name of a limit: one such as atlas.project.deployment.clusters is expected.`,
  );
}

/** Atlas's maximum for one project (documented). */
const MOST_TAGS = 50;

function checkTags(faults: Faults, tags: readonly TagInput[]): void {
  const keys = new Set<string>();
  if (tags.length > MOST_TAGS) {
    faults.add(['tags'], `tags has ${tags.length} tags; ${MOST_TAGS} are allowed.`);
    return;
  }
  for (const [index, { key, value }] of tags.entries()) {
    faults.text(['tags', index, 'key'], key, LONGEST_TAG);
    faults.text(['tags', index, 'value'], value, LONGEST_TAG);
    if (keys.has(key)) faults.add(['tags', index, 'key'], `"${key}" is given twice.`);
    keys.add(key);
  }
}
