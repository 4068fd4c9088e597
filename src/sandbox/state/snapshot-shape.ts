import {
  type Check,
  either,
  flag,
  list,
  matching,
  number,
  object,
  oneOf,
  optional,
  record,
  text,
  whole,
} from '../http/shape.ts';
import { MOST_AHEAD_MS } from './clock.ts';
import type { OrganizationContent } from './store.ts';

const id = matching(/^[0-9a-f]{24}$/, 'an id of 24 hexadecimal digits');
const moment = number();
const role = either(
  '{"roleName", "orgId"} or {"roleName", "groupId"}',
  object({ roleName: text, orgId: id }),
  object({ roleName: text, groupId: id }),
);
const apiAccessList = list(object({ cidrBlock: text, ipAddress: optional(text), created: moment, count: whole(0) }));

const membership = { id, orgId: id, username: text, roles: list(role), teamIds: list(id) };

/** What each part of an organization must have. A new kind of part has to be named here before it compiles. */
const PARTS: Record<keyof OrganizationContent, Check> = {
  organization: object({
    id,
    name: text,
    isDeleted: flag,
    skipDefaultAlertsSettings: flag,
    settings: object({ apiAccessListRequired: flag }),
  }),
  projects: list(
    object({
      id,
      name: text,
      orgId: id,
      created: moment,
      clusterCount: whole(0),
      tags: list(object({ key: text, value: text })),
      withDefaultAlertsSettings: flag,
      settings: record(flag),
      limits: record(number()),
      accessList: list(object({ comment: text, activeAt: moment, deleteAfter: optional(moment) })),
      goneAt: optional(moment),
    }),
  ),
  apiKeys: list(
    object({
      id,
      orgId: id,
      desc: text,
      publicKey: text,
      privateKey: text,
      roles: list(role),
      accessList: apiAccessList,
    }),
  ),
  serviceAccounts: list(
    object({
      clientId: text,
      orgId: id,
      name: text,
      description: text,
      createdAt: moment,
      roles: list(role),
      secrets: list(object({ id, secret: text, createdAt: moment, expiresAt: moment })),
      accessList: apiAccessList,
      isSystemManaged: optional(flag),
    }),
  ),
  users: list(
    either(
      'a user who has joined, or one who was invited',
      object({
        ...membership,
        status: oneOf('ACTIVE'),
        firstName: text,
        lastName: text,
        country: text,
        createdAt: moment,
      }),
      object({
        ...membership,
        status: oneOf('PENDING', 'INVITATION_EXPIRED', 'INVITATION_REJECTED'),
        inviterUsername: text,
        invitationCreatedAt: moment,
      }),
    ),
  ),
  teams: list(object({ id, orgId: id, name: text, roles: list(role) })),
};

export const checkSnapshot: Check = object({
  format: oneOf('atlas-graph-sandbox'),
  version: oneOf(1),
  clockAheadMs: number(0, MOST_AHEAD_MS),
  randomState: whole(0, 0xffff_ffff),
  organizations: list(object(PARTS)),
});
