import type { ProjectAccessListEntryResolvers } from '../generated/resolvers.ts';
import { isOpenToInternet, toPrefixLength } from './insights/blocks.ts';
import { isWithinHours, readHours } from './insights/expiry.ts';
import { getRoleProject } from './look-ahead/known.ts';
import { toEntryName, toGlobalId } from './node/global-id.ts';

export const ProjectAccessListEntry: ProjectAccessListEntryResolvers = {
  id: (entry) => toGlobalId(['ProjectAccessListEntry', entry.projectId, toEntryName(entry)]),
  project: ({ projectId }, _args, context, info) => getRoleProject(projectId, context, info),
  prefixLength: toPrefixLength,
  openToInternet: isOpenToInternet,
  temporary: ({ deleteAfter }) => deleteAfter !== null,
  expiresSoon({ deleteAfter }, { withinHours }) {
    const hours = readHours(withinHours, 24, 168);
    return deleteAfter !== null && isWithinHours(deleteAfter, hours);
  },
  status: (entry, _args, { datasources }) => datasources.projectAccessLists.getStatus(entry),
};
