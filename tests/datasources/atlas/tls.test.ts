import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { serviceAccount } from '../../../src/datasources/atlas/index.ts';
import { makeCertificate } from './certificates.ts';
import { failureOf, setUp } from './harness.ts';

const GOOD = makeCertificate('localhost');
const OTHER_NAME = makeCertificate('atlas.example.com');
const OVER = makeCertificate('localhost', true);

/** The words of OpenSSL, of Node's sources and of resolvers, which are no help to a caller. */
const RAW = /deps\/|\.c:|routines|getaddrinfo|self-signed|altnames/i;

describe('a connection that cannot work until a setting is changed', () => {
  it.each([
    ['an authority that is not trusted', { tls: GOOD }, {}, /NODE_EXTRA_CA_CERTS/],
    ['another name', { tls: OTHER_NAME }, { connect: { ca: OTHER_NAME.cert } }, /another host name.*BASE_URL/],
    ['a certificate that has expired', { tls: OVER }, { connect: { ca: OVER.cert } }, /expired.*clock/],
  ])('%s: is tried once and says what to set', async (_name, fake, options, advice) => {
    const { client, connect, atlas } = await setUp(fake, options);
    const asAccount = connect({ credential: serviceAccount('mdb_sa_id_x', 'secret') }).forRequest();
    for (const error of [
      await failureOf(client.get('/groups')),
      await failureOf(client.post('/orgs', {}, {})),
      await failureOf(asAccount.get('/groups')),
    ]) {
      expect(error.kind).toBe('misconfigured');
      expect(error.message).toMatch(advice);
      expect(inspect(error)).not.toMatch(RAW);
    }
    expect(atlas.count()).toBe(0);
  });

  it('a port without TLS: says so', async () => {
    const { atlas, connect } = await setUp();
    const client = connect({ baseUrl: atlas.baseUrl.replace('http:', 'https:') }).forRequest();
    const error = await failureOf(client.get('/groups'));
    expect(error.kind).toBe('misconfigured');
    expect(error.message).toMatch(/does not speak TLS/);
    expect(inspect(error)).not.toMatch(RAW);
  });

  it('a host name that does not exist: says so', async () => {
    const notFound = Object.assign(new Error('getaddrinfo ENOTFOUND atlas.invalid'), { code: 'ENOTFOUND' });
    let attempts = 0;
    const { connect } = await setUp();
    const client = connect({
      baseUrl: 'https://atlas.invalid',
      connect(_options, callback) {
        attempts += 1;
        callback(notFound, null);
      },
    }).forRequest();
    const error = await failureOf(client.get('/groups'));
    expect(error.message).toBe(
      'Atlas cannot be reached for GET /groups (ENOTFOUND): the host name does not exist. Check MONGODB_ATLAS_BASE_URL, HTTPS_PROXY and the name server.',
    );
    expect(inspect(error)).not.toMatch(RAW);
    expect(attempts).toBe(1);
  });
});
