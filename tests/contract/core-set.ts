import type { Operation } from '../../src/sandbox/http/operation.ts';
import { acceptOf } from '../harness/atlas-caller.ts';
import { type Contract, type SpecifiedOperation, successOf } from '../harness/contract/document.ts';
import { Findings, type Violation } from '../harness/contract/violation.ts';

/** The part of Atlas that a gateway over organizations, projects, people and keys needs, by families of paths. */
const FAMILIES: readonly [name: string, path: RegExp][] = [
  ['root', /^\/(unauth\/controlPlaneIPAddresses)?$/],
  ['organizations', /^\/orgs(\/\{orgId\}(\/groups)?)?$/],
  ['organization settings', /^\/orgs\/\{orgId\}\/(settings|delegationSettings|maintenanceSettings(:reset)?)$/],
  ['projects', /^\/groups(\/byName\/\{groupName\}|\/\{groupId\}(:migrate|\/mongoDBVersions)?)?$/],
  [
    'project settings, limits and addresses',
    /^\/groups\/\{groupId\}\/(settings|ipAddresses|limits(\/\{limitName\})?)$/,
  ],
  ['organization API keys', /^\/orgs\/\{orgId\}\/apiKeys/],
  ['project API keys', /^\/groups\/\{groupId\}\/apiKeys/],
  ['project IP access list', /^\/groups\/\{groupId\}\/accessList/],
  ['service accounts', /^\/(orgs\/\{orgId\}|groups\/\{groupId\})\/serviceAccounts/],
  // The older way to set all roles of a user is not of the set.
  ['users', /^\/(orgs\/\{orgId\}|groups\/\{groupId\})\/users(?!.*\/roles$)/],
  ['teams', /^\/(orgs\/\{orgId\}|groups\/\{groupId\})\/teams/],
  ['rate limits', /^\/rateLimits/],
];

/** Asks for the newest shape of an operation, or for its preview where there is nothing else. */
export function acceptFor(operation: Operation | undefined): string {
  return acceptOf(operation?.versions?.includes('preview') ? 'preview' : '2025-03-12');
}

export const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** Operations of each family, as the specification has them. */
export function listFamilies(contract: Contract): { family: string; operations: string[] }[] {
  const names = [...contract.operations.keys()];
  return FAMILIES.map(([family, path]) => ({
    family,
    operations: names.filter((name) => path.test(name.slice(name.indexOf(' ') + 1))),
  }));
}

/** What the sandbox's table says of its operations, against what the specification says. */
export function compareTable(operations: readonly Operation[], contract: Contract): Violation[] {
  return operations.flatMap((operation) => {
    const findings = new Findings(nameOf(operation));
    const specified = contract.operations.get(nameOf(operation));
    if (specified === undefined)
      findings.add('operation', '', nameOf(operation), 'the specification has no such operation');
    else compareOperation(operation, specified, findings);
    return findings.violations;
  });
}

function compareOperation(operation: Operation, specified: SpecifiedOperation, findings: Findings): void {
  const [status, answered] = successOf(specified);
  findings.expect(operation.status === status, 'status', '', operation.status, `the specification says ${status}`);
  const offered = operation.versions ?? ['2023-01-01'];
  // Where there is more than a preview, nobody needs it.
  const versions = answered.map(({ name }) => name).filter((name) => name !== 'preview' || offered.includes(name));
  findings.expect(isSame(offered, versions), 'versions', '', offered, `the specification says ${versions}`);
  const roles = specified.roles?.map(toRole);
  const needs = operation.needs === 'any' ? undefined : operation.needs;
  findings.expect(
    isSame(needs ?? [], roles ?? []),
    'role',
    '',
    operation.needs,
    `the specification says ${roles ?? 'any'}`,
  );
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  [...some].sort().join() === [...others].sort().join();

/** The specification calls roles by their display names; these two do not follow their constants (documented). */
const RENAMED: Readonly<Record<string, string>> = {
  'Organization Billing Viewer': 'ORG_BILLING_READ_ONLY',
  'Organization Project Creator': 'ORG_GROUP_CREATOR',
};

function toRole(name: string): string {
  const constant = name.toUpperCase().replaceAll(' ', '_');
  return RENAMED[name] ?? constant.replace(/^ORGANIZATION/, 'ORG').replace(/^PROJECT/, 'GROUP');
}
