import { parseArgs } from 'node:util';
import autocannon, { type LoadRequest } from 'autocannon';
import { PROJECT_IDS } from './company.ts';
import { QUERIES } from './queries.ts';

/*
 * 32 clients in a process of its own: `node load.ts --url URL --query NAME` with `--seconds N` or `--amount N`.
 * Prints, as JSON, how many queries were asked in how many seconds, and how many of them failed.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: '' },
    query: { type: 'string', default: '' },
    seconds: { type: 'string', default: '5' },
    amount: { type: 'string' },
  },
});
const query = QUERIES.find(({ name }) => name === values.query);
if (query === undefined) throw new Error(`No query ${values.query}`);

const variables = query.name === 'one project' ? PROJECT_IDS.map((id) => ({ id })) : [query.variables ?? {}];
const requests: LoadRequest[] = variables.map((each) => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: query.document, variables: each }),
}));

const result = await autocannon({
  url: values.url,
  connections: 32,
  ...(values.amount === undefined ? { duration: Number(values.seconds) } : { amount: Number(values.amount) }),
  requests,
  // Every client goes its own way through the 200 projects: in step, they would all ask for the same one at a time.
  setupClient: (client) => client.setRequests(shuffle(requests)),
  // A failed query is an answer of 200 all the same.
  verifyBody: (body) => !body.includes('"errors":['),
});
const failed = result.non2xx + result.errors + result.mismatches;
process.stdout.write(JSON.stringify({ queries: result.requests.total, failed, seconds: result.duration }));

function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
