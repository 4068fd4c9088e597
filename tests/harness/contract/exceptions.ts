import { isDeepStrictEqual } from 'node:util';
import type { Violation } from './violation.ts';

/** Where Atlas is known to differ from its own specification. Each is as narrow as what is known. */
export interface Exception {
  /** What Atlas does, in one sentence. */
  name: string;
  /** How that is known. */
  ground: 'recorded' | 'documented' | 'seen in logs' | 'assumed';
  /** As in the sandbox's table; undefined where it may be any. */
  operations?: readonly string[];
  /** Of the violation that is none. */
  rule: string;
  /** Where; anywhere when absent. */
  at?: RegExp;
  /** What may stand there. */
  found: (found: unknown) => boolean;
}

/** Whatever answers with users of the newer shape. */
const USER_OPERATIONS = ['orgs/{orgId}', 'groups/{groupId}', 'orgs/{orgId}/teams/{teamId}'].flatMap((parent) => [
  `GET /${parent}/users`,
  `POST /${parent}/users`,
  `GET /${parent}/users/{userId}`,
  `PATCH /${parent}/users/{userId}`,
  `POST /${parent}/users/{userId}:addRole`,
  `POST /${parent}/users/{userId}:removeRole`,
  `POST /${parent}:addUser`,
  `POST /${parent}:removeUser`,
]);

export const EXCEPTIONS: readonly Exception[] = [
  {
    name: 'What is added is answered with 201.',
    ground: 'recorded',
    operations: ['POST /groups', 'POST /groups/{groupId}/accessList', 'POST /orgs/{orgId}/teams'],
    rule: 'status',
    found: (status) => status === 201,
  },
  {
    name: 'Deleting a project is accepted with 202.',
    ground: 'recorded',
    operations: ['DELETE /groups/{groupId}'],
    rule: 'status',
    found: (status) => status === 202,
  },
  {
    name: 'Deleting a project answers with an empty object.',
    ground: 'recorded',
    operations: ['DELETE /groups/{groupId}'],
    rule: 'body',
    found: isEmptyObject,
  },
  {
    name: 'An entry that was never used has been used 0 times.',
    ground: 'recorded',
    operations: [
      'GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList',
      'POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList',
      'GET /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}',
    ],
    rule: 'schema minimum',
    at: /\/count$/,
    found: (count) => count === 0,
  },
  {
    // What it holds for one is not on record; the sandbox invents nothing.
    name: 'The root tells a service account of no key.',
    ground: 'assumed',
    operations: ['GET /'],
    rule: 'schema required',
    at: /^\/apiKey$/,
    found: (found) => found === undefined,
  },
  {
    name: 'Names of organizations and projects have spaces.',
    ground: 'recorded',
    rule: 'schema pattern',
    at: /^(\/results\/\*|\/organization)?\/name$/,
    found: (name) => typeof name === 'string' && /^[\p{L}\p{N}\-_.(),:&@+' ]{1,64}$/u.test(name) && name.includes(' '),
  },
  {
    name: 'Settings of a project have a twelfth flag.',
    ground: 'recorded',
    operations: ['GET /groups/{groupId}/settings', 'PATCH /groups/{groupId}/settings'],
    rule: 'field',
    at: /^\/isAtlasHomePageAiAssistantEnabled$/,
    found: (flag) => typeof flag === 'boolean',
  },
  {
    name: 'Parameters of an error are texts and numbers, not objects.',
    ground: 'recorded',
    rule: 'schema type',
    at: /^\/parameters\/\*$/,
    found: (parameter) => typeof parameter === 'string' || typeof parameter === 'number',
  },
  {
    name: 'Addresses of IPv6 may be written short.',
    ground: 'assumed',
    rule: 'schema pattern',
    at: /\/(cidrBlock|ipAddress)$/,
    found: (address) => typeof address === 'string' && /^[0-9a-f:]*::[0-9a-f:]*(\/\d{1,3})?$/.test(address),
  },
  {
    name: 'A user without a mobile number has null there.',
    ground: 'recorded',
    operations: USER_OPERATIONS,
    rule: 'schema type',
    at: /(^|\/)mobileNumber$/,
    found: (number) => number === null,
  },
  {
    // The specification describes the answer with the schema of the request that creates a user.
    name: 'A user of the older shape has no password, and a mobile number only if there is one.',
    ground: 'assumed',
    operations: [
      'GET /orgs/{orgId}/users',
      'GET /groups/{groupId}/users',
      'GET /orgs/{orgId}/teams/{teamId}/users',
      'POST /orgs/{orgId}/teams/{teamId}/users',
    ],
    rule: 'schema required',
    at: /^\/results\/\*\/(password|mobileNumber)$/,
    found: (found) => found === undefined,
  },
  {
    name: 'An API key that invited a user is named by its public key.',
    ground: 'recorded',
    operations: USER_OPERATIONS,
    rule: 'schema format',
    at: /(^|\/)inviterUsername$/,
    found: (inviter) => typeof inviter === 'string' && /^[a-z]{8}$/.test(inviter),
  },
  // The specification's schema of sizes says that they are objects, each of which is one of some texts.
  ...['schema type', 'schema oneOf'].map((rule) => ({
    name: `Sizes of instances are texts (${rule}).`,
    ground: 'assumed' as const,
    operations: ['GET /groups/{groupId}/mongoDBVersions'],
    rule,
    at: /\/instanceSize$/,
    found: (size: unknown) => typeof size === 'string',
  })),
  {
    // The specification names no role, since an API key always gets at its own list.
    name: 'The access list of an API key is for members of its organization.',
    ground: 'assumed',
    operations: [
      'POST /orgs/{orgId}/apiKeys/{apiUserId}/accessList',
      'DELETE /orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}',
    ],
    rule: 'role',
    found: (needs) => isDeepStrictEqual(needs, ['ORG_MEMBER']),
  },
  {
    // MongoDB's own clients send both: its operator for Kubernetes the one, its Terraform provider the other.
    name: 'What the path names may be named in the body again.',
    ground: 'documented',
    operations: ['POST /groups/{groupId}/accessList', 'PATCH /groups/{groupId}/limits/{limitName}'],
    rule: 'writable',
    at: /^(groupId|name)$/,
    found: (found) => found === 'taken',
  },
  {
    name: 'A request that cannot be right is refused with 400, also where the specification does not say so.',
    ground: 'documented',
    rule: 'status',
    found: (status) => status === 400,
  },
  {
    name: 'What is taken or there already is refused with 409, also where the specification does not say so.',
    ground: 'documented',
    operations: [
      'PATCH /groups/{groupId}',
      'POST /groups/{groupId}:migrate',
      'POST /groups/{groupId}/teams',
      'POST /orgs/{orgId}/teams/{teamId}:addUser',
    ],
    rule: 'status',
    found: (status) => status === 409,
  },
  {
    name: 'A version past its end is gone.',
    ground: 'seen in logs',
    rule: 'status',
    found: (status) => status === 410,
  },
  {
    name: 'Without a version that can be served, nothing is acceptable.',
    ground: 'seen in logs',
    rule: 'status',
    found: (status) => status === 406,
  },
];

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

export function findException(violation: Violation): Exception | undefined {
  return EXCEPTIONS.find(
    ({ operations, rule, at, found }) =>
      rule === violation.rule &&
      (operations?.includes(violation.operation) ?? true) &&
      (at?.test(violation.at) ?? true) &&
      found(violation.found),
  );
}
