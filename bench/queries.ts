import { KEY_IDS, ORGANIZATION_ID, PROJECT_IDS } from './company.ts';

export interface BenchQuery {
  name: string;
  /** The least calls that can answer it. */
  floorCalls: number;
  /** Most calls, and most milliseconds at 20 ms per answer, that we allow ourselves. */
  mostCalls: number;
  mostMs?: number;
  /** Is put under load too: 32 at a time. */
  isLoaded?: true;
  document: string;
  variables?: Record<string, unknown>;
}

const aliases = (ids: readonly string[], field: (id: string) => string) =>
  ids.map((id, index) => `a${index}: ${field(id)}`).join(' ');

export const REVIEW: BenchQuery = {
  name: 'review',
  floorCalls: 2,
  mostCalls: 3,
  mostMs: 35,
  document:
    'query ($id: ID!) { organization(id: $id) { projects(first: 200) { nodes { id name apiKeys(first: 100) { edges { roles node { id publicKey } } } } } } }',
  variables: { id: ORGANIZATION_ID },
};

export const AUDIT: BenchQuery = {
  name: 'audit',
  floorCalls: 301,
  mostCalls: 302,
  document:
    'query ($id: ID!) { organization(id: $id) { apiKeys(first: 300) { nodes { id publicKey accessList(first: 100) { nodes { cidrBlock requestCount } } } } } }',
  variables: { id: ORGANIZATION_ID },
};

export const FAN_IN: BenchQuery = {
  name: 'fan-in',
  floorCalls: 1,
  mostCalls: 2,
  mostMs: 26,
  document: `{ ${aliases(PROJECT_IDS.slice(0, 50), (id) => `project(id: "${id}") { id name }`)} }`,
};

export const ENTITIES: BenchQuery = {
  name: 'entities',
  floorCalls: 3,
  mostCalls: 6,
  document: `{ ${aliases(PROJECT_IDS.slice(0, 100), (id) => `project(id: "${id}") { id name }`)}
    ${KEY_IDS.slice(0, 20)
      .map((id, index) => `k${index}: apiKey(organizationId: "${ORGANIZATION_ID}", id: "${id}") { id publicKey }`)
      .join(' ')}
    organization(id: "${ORGANIZATION_ID}") { id name } }`,
};

export const ONE_PROJECT: BenchQuery = {
  name: 'one project',
  floorCalls: 1,
  mostCalls: 1,
  mostMs: 24,
  isLoaded: true,
  document: 'query ($id: ID!) { project(id: $id) { id name createdAt clusterCount } }',
  variables: { id: PROJECT_IDS[0] },
};

export const HUNDRED_PROJECTS: BenchQuery = {
  name: '100 projects',
  floorCalls: 1,
  mostCalls: 1,
  isLoaded: true,
  document: '{ projects(first: 100) { nodes { id name createdAt clusterCount tags { key value } } } }',
};

export const QUERIES: readonly BenchQuery[] = [REVIEW, AUDIT, FAN_IN, ENTITIES, ONE_PROJECT, HUNDRED_PROJECTS];
