import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/sandbox/index.ts';
import { acceptOf, type Call, createCaller } from '../harness/atlas-caller.ts';
import { findContract } from '../harness/contract/document.ts';
import { findException } from '../harness/contract/exceptions.ts';
import { checkAnswer } from '../harness/contract/watch.ts';
import { startSandbox } from '../harness/sandbox.ts';

const hasContract = findContract() !== undefined;

describe('The checker lets pass', () => {
  it.each([
    ['a page', '/orgs', 'GET'],
    ['one thing', '/orgs/{orgId}', 'GET'],
    ['an error', '/orgs/ffffffffffffffffffffffff', 'GET'],
  ])('%s as Atlas has it', async (_, path, method) => {
    expect(await findIn({ method, path })).toEqual([]);
  });

  it('an error that a test has ordered, whatever its code', async () => {
    const body = '{"detail":"","error":503,"errorCode":"ANYTHING","parameters":[],"reason":"Service Unavailable"}';
    const ordered = (exchange: Exchange): Exchange => ({
      ...exchange,
      status: 503,
      body,
      faults: ['status'],
      headers: { ...exchange.headers, 'Content-Type': 'application/json', 'X-Error-Code': 'ANYTHING' },
    });
    expect(await findIn({ method: 'GET', path: '/orgs' }, ordered)).toEqual([]);
    const own = (exchange: Exchange): Exchange => ({ ...ordered(exchange), faults: [] });
    expect(await findIn({ method: 'GET', path: '/orgs' }, own)).toContain('error /errorCode');
  });
});

const inBody = (change: (body: string) => string) => (exchange: Exchange) => ({
  ...exchange,
  body: change(exchange.body),
});
const inHeader = (name: string, value: string | undefined) => (exchange: Exchange) => {
  const { [name]: _gone, ...rest } = exchange.headers;
  return { ...exchange, headers: value === undefined ? rest : { ...rest, [name]: value } };
};
const inStatus = (status: number) => (exchange: Exchange) => ({ ...exchange, status });

const ONE: Call = { method: 'GET', path: '/orgs/{orgId}' };
const PAGE: Call = { method: 'GET', path: '/orgs' };
const ERROR: Call = { method: 'GET', path: '/orgs/ffffffffffffffffffffffff' };
const CHALLENGE: Call = { method: 'GET', path: '/' };
const VERSIONED = 'application/vnd.atlas.2023-01-01+json';

describe('The checker finds, by what is known of every answer,', () => {
  it.each<[what: string, call: Call, change: (exchange: Exchange) => Exchange, found: string]>([
    ['keys out of order', ONE, inBody((body) => body.replace(/"id":"(\w+)",(.*)}$/, '$2,"id":"$1"}')), 'key order'],
    ['spaces between keys', ONE, inBody((body) => body.replace(',', ', ')), 'body'],
    ['no JSON', ONE, inBody(() => '<html>'), 'body'],
    ['links to elsewhere', ONE, inBody((body) => body.replaceAll('127.0.0.1', 'localhost')), 'link /links/*/href'],
    ['a link of no kind', ONE, inBody((body) => body.replace('"self"', '"here"')), 'link /links/*/rel'],
    ['a next page that is not there', PAGE, inBody((body) => body.replace('"self"', '"next"')), 'page /links'],
    ['a missing header', ONE, inHeader('X-Frame-Options', undefined), 'header X-Frame-Options'],
    ['a header that Atlas does not send', ONE, inHeader('X-Powered-By', 'Node'), 'header X-Powered-By'],
    ['no rate limit', ONE, inHeader('RateLimit-Limit', undefined), 'header RateLimit-*'],
    ['a rate limit that does not count', ONE, inHeader('RateLimit-Remaining', '500'), 'header RateLimit-*'],
    ['a rate limit in a challenge', CHALLENGE, inHeader('RateLimit-Limit', '5'), 'header RateLimit-*'],
    ['another challenge', CHALLENGE, inHeader('WWW-Authenticate', 'Digest realm="x"'), 'header WWW-Authenticate'],
    ['a code in a challenge', CHALLENGE, inHeader('X-Error-Code', 'UNEXPECTED_ERROR'), 'header X-Error-Code'],
    ['another code in header and body', ERROR, inHeader('X-Error-Code', 'GROUP_NOT_FOUND'), 'header X-Error-Code'],
    ['another status in the body', ERROR, inStatus(400), 'error /error'],
    ['a versioned error', ERROR, inHeader('Content-Type', `${VERSIONED};charset=utf-8`), 'header Content-Type'],
    [
      'an error without a sentence',
      ERROR,
      inBody((body) => body.replace(/"detail":"[^"]*"/, '"detail":null')),
      'error /detail',
    ],
    [
      'an error that hides its parameters',
      ERROR,
      inBody((body) => body.replace(/"parameters":\[[^\]]*\],/, '')),
      'error',
    ],
    [
      'a code that Atlas does not know',
      ERROR,
      inBody((body) => body.replace('ORG_NOT_FOUND', 'NO_ORG')),
      'error /errorCode',
    ],
    ['a request to retry that nobody limits', ERROR, inHeader('Retry-After', '5'), 'header Retry-After'],
    ['an error of the sandbox itself', ERROR, inStatus(500), 'error /errorCode'],
  ])('%s', async (_, call, change, found) => {
    expect(await findIn(call, change)).toContain(found);
  });
});

describe.skipIf(!hasContract)(
  hasContract ? 'The checker finds, by the contract,' : 'No contract at hand: not tried',
  () => {
    it.each<[what: string, call: Call, change: (exchange: Exchange) => Exchange, found: string]>([
      [
        'an operation that Atlas lacks',
        ONE,
        (exchange) => ({ ...exchange, route: '/orgs/{orgId}/secrets' }),
        'operation',
      ],
      ['another status', ONE, inStatus(201), 'status'],
      [
        'another version',
        ONE,
        inHeader('Content-Type', 'application/vnd.atlas.2024-08-05+json;charset=utf-8'),
        'version Content-Type',
      ],
      [
        'a space in the content type',
        ONE,
        inHeader('Content-Type', `${VERSIONED}; charset=utf-8`),
        'version Content-Type',
      ],
      ['an answer to no version', ONE, (exchange) => ({ ...exchange, accept: '*/*' }), 'version Accept'],
      [
        'a field that it does not list',
        ONE,
        inBody((body) => body.replace('"isDeleted"', '"gone":1,"isDeleted"')),
        'field /gone',
      ],
      ['a field of another type', ONE, inBody((body) => body.replace('false', '"no"')), 'schema type /isDeleted'],
      ['null where nothing is meant', ONE, inBody((body) => body.replace('false', 'null')), 'schema type /isDeleted'],
      ['a missing field', ONE, inBody((body) => body.replace(/"name":"[^"]*",/, '')), 'schema required /name'],
      ['an id that is none', ONE, inBody((body) => body.replace(/"id":"\w+"/, '"id":"1"')), 'schema pattern /id'],
      [
        'an item with a field too many',
        PAGE,
        inBody((body) => body.replace('"isDeleted"', '"gone":1,"isDeleted"')),
        'field /results/*/gone',
      ],
      ['a version that ends and does not say so', ONE, toLegacyUsers, 'header Deprecation'],
      ['a version that does not say when it ends', ONE, toLegacyUsers, 'header Sunset'],
      ['a body with 204', ONE, toDeletion, 'body'],
      [
        '204 without a content type',
        ONE,
        (exchange) => inHeader('Content-Type', undefined)(toDeletion(exchange)),
        'version Content-Type',
      ],
    ])('%s', async (_, call, change, found) => {
      expect(await findIn(call, change)).toContain(found);
    });
  },
);

/** The older shape of users has a successor and an end. */
function toLegacyUsers(exchange: Exchange): Exchange {
  return { ...exchange, route: '/orgs/{orgId}/users', body: '{"links":[],"results":[],"totalCount":0}' };
}

function toDeletion(exchange: Exchange): Exchange {
  return { ...exchange, method: 'DELETE', status: 204 };
}

/** Rules and places of what is wrong with an answer of the sandbox, once it has been changed; exceptions are no findings. */
async function findIn({ method, path }: Call, change = (exchange: Exchange) => exchange): Promise<string[]> {
  const seen: Exchange[] = [];
  const { baseUrl, owner } = await startSandbox({ onAnswer: (exchange) => void seen.push(exchange) });
  const call = createCaller({ baseUrl, ...owner });
  const whole = `/api/atlas/v2${path.replace('{orgId}', owner.organizationId).replace(/^\/$/, '')}`;
  await call({ method, path: whole, accept: acceptOf('2023-01-01') });
  const exchange = path === '/' ? seen[0] : seen.at(-1); // the root is asked for its challenge
  if (exchange === undefined) throw new Error('The sandbox should tell of its answers.');
  return checkAnswer(change(exchange))
    .filter((violation) => findException(violation) === undefined)
    .map(({ rule, at }) => (at === '' ? rule : `${rule} ${at}`));
}
