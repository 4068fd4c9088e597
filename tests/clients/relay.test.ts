import { type GraphQLObjectType, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import {
  createOperationDescriptor,
  Environment,
  type FetchFunction,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import { describe, expect, it } from 'vitest';
import { companySeed } from '../../src/sandbox/index.ts';
import { ownersOf, startGateway } from '../harness/gateway.ts';
import { OBJECT_TYPES } from './client-schema.ts';
import { compileForRelay } from './relay-compiler.ts';
import { NETWORK, REVIEW } from './screens.ts';

const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');

const NODES = OBJECT_TYPES.filter(isNode);

/** Fields of the objects with an identity that lead to a connection. */
const CONNECTIONS = NODES.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => ({ type, field })),
);

/** The fields that take no argument and have no fields of their own. */
const leavesOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name);

describe('relay-compiler', () => {
  it('takes every object with an identity as a fragment that can be fetched again by itself', async () => {
    expect(NODES.length).toBeGreaterThanOrEqual(12);
    const documents = NODES.map(
      (type) =>
        `fragment nodes_${type.name} on ${type.name} @refetchable(queryName: "nodes${type.name}RefetchQuery") { ${leavesOf(type).join(' ')} }`,
    );
    const requests = await compileForRelay('nodes', documents);
    expect(requests.has('nodesProjectRefetchQuery')).toBe(true);
  });

  it('takes every connection as a list with pages', async () => {
    expect(CONNECTIONS.length).toBeGreaterThanOrEqual(12);
    const documents = CONNECTIONS.map(({ type, field }) => {
      const name = `${type.name}_${field.name}`;
      return `fragment lists_${name} on ${type.name}
        @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
        @refetchable(queryName: "lists${type.name}${field.name}Query") {
          ${field.name}(first: $count, after: $cursor) @connection(key: "${name}_${field.name}") { edges { node { id } } }
        }`;
    });
    await compileForRelay('lists', documents);
  });

  it('takes every mutation', async () => {
    const { Mutation } = Object.fromEntries(OBJECT_TYPES.map((type) => [type.name, type]));
    expect(Mutation).toBeUndefined();
    const payloads = OBJECT_TYPES.filter(({ name }) => name.endsWith('Payload'));
    expect(payloads.length).toBeGreaterThanOrEqual(40);
    const documents = payloads.map((payload) => {
      const field = payload.name.charAt(0).toLowerCase() + payload.name.slice(1, -'Payload'.length);
      const selection = Object.values(payload.getFields()).map(({ name, type }) => {
        const named = getNamedType(type);
        return isObjectType(named) ? `${name} { ${leavesOf(named).join(' ')} }` : name;
      });
      const input = `${payload.name.slice(0, -'Payload'.length)}Input`;
      return `mutation changes${payload.name}Mutation($input: ${input}!) { ${field}(input: $input) { ${selection.join(' ')} } }`;
    });
    await compileForRelay('changes', documents);
  });
});

describe('Relay’s store', () => {
  it('gives back what the gateway answered, and keeps it when another screen reads the same objects', async () => {
    const seed = companySeed({ organizations: 2, projects: 8, apiKeys: 16 });
    const gateway = await startGateway({ seed, credentials: ownersOf });
    const requests = await compileForRelay('screens', [
      REVIEW.replace('query Review', 'query screensReviewQuery')
        .replaceAll('ReviewedProject', 'screens_project @relay(mask: false)')
        .replace('fragment screens_project @relay(mask: false)', 'fragment screens_project'),
      NETWORK.replace('query Network', 'query screensNetworkQuery'),
    ]);
    const fetchFromGateway: FetchFunction = async ({ text }, variables) => {
      const { data, errors } = await gateway.query(text ?? '', variables);
      return { data, errors } as GraphQLResponse; // what any GraphQL server answers
    };
    const environment = new Environment({
      network: Network.create(fetchFromGateway),
      store: new Store(new RecordSource()),
    });
    const recall = (name: string) => {
      const request = requests.get(name);
      if (request === undefined) throw new Error(`${name} was not compiled.`);
      const operation = createOperationDescriptor(request, {});
      environment.retain(operation);
      return { request, read: () => environment.lookup(operation.fragment) };
    };
    const review = recall('screensReviewQuery');
    const network = recall('screensNetworkQuery');
    const answer = await gateway.query(REVIEW);
    const other = await gateway.query(NETWORK);
    await fetchQuery(environment, review.request, {}).toPromise();
    expect(review.read().isMissingData).toBe(false);
    expect(review.read().data).toMatchObject(answer.data as object);
    await fetchQuery(environment, network.request, {}).toPromise();
    expect(network.read().data).toMatchObject(other.data as object);
    expect(review.read().data).toMatchObject(answer.data as object);
  });
});
