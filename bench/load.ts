import { parseArgs } from 'node:util';
import autocannon, { type LoadRequest } from 'autocannon';
import { PROJECT_IDS } from './company.ts';
import { QUERIES } from './queries.ts';

/*
 * 32 clients in a process of its own: `node load.ts --url URL --query NAME` with `--seconds N` or `--amount N`.
 * Prints, as JSON, how many queries were answered in how many seconds.
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
});
if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} queries failed`);
process.stdout.write(JSON.stringify({ queries: result.requests.total, seconds: result.duration }));

function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
