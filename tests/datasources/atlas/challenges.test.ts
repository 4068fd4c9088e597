import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseChallenges } from '../../../src/datasources/atlas/challenges.ts';
import { type DigestChallenge, Nonce, readChallenge } from '../../../src/datasources/atlas/digest.ts';
import { failureOf, setUp } from './harness.ts';

const read = (...lines: string[]) => readChallenge({ 'www-authenticate': lines.length === 1 ? lines[0] : lines });
const readDigest = (...lines: string[]): DigestChallenge => {
  const challenge = read(...lines);
  if (typeof challenge !== 'object') throw new Error(`no challenge that can be answered: ${challenge}`);
  return challenge;
};

describe('A list of challenges', () => {
  it('is read as RFC 9110 has it, section 11.6.1', () => {
    const line =
      'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\"", Negotiate YII=, Digest nonce=x';
    expect(parseChallenges(line).map(({ scheme, params }) => [scheme, Object.fromEntries(params)])).toEqual([
      ['basic', { realm: 'simple' }],
      ['newauth', { realm: 'apps', type: '1', title: 'Login to "apps"' }],
      ['negotiate', {}],
      ['digest', { nonce: 'x' }],
    ]);
  });

  it.each(['', ',,,', '"quoted"', 'Digest realm=', 'Digest realm="never ends', '= = ='])(
    'that is broken ends there: %j',
    (line) => {
      expect(parseChallenges(line).flatMap(({ params }) => [...params])).toEqual([]);
    },
  );

  it('is read in time that grows with its length', () => {
    // A pattern that goes back and forth would take minutes for this.
    const line = `Digest realm="${'\\'.repeat(200_001)}`;
    expect(parseChallenges(line)).toHaveLength(1);
    expect(parseChallenges('Digest a="b" '.repeat(20_000)).length).toBeGreaterThan(0);
  });
});

describe('A Digest challenge', () => {
  it('has the nonce that stands as its parameter, and none that stands inside another value', () => {
    expect(readDigest('Digest realm="a", opaque="x, nonce=evil", nonce="good", qop="auth"').nonce).toBe('good');
  });

  it('keeps a quote and a backslash in its realm', () => {
    const challenge = readDigest('Digest realm="a \\"b\\" \\\\c", nonce="n", qop="auth"');
    expect(challenge.realm).toBe('a "b" \\c');
    expect(new Nonce('user', challenge, () => 'ha1').sign('GET', '/')).toContain('realm="a \\"b\\" \\\\c"');
  });

  it('is the first of those offered that can be answered', () => {
    const other = 'Digest realm="r", nonce="1", algorithm=SHA-512-256, qop="auth"';
    const sha256 = 'Digest realm="r", nonce="2", algorithm=SHA-256, qop="auth"';
    const md5 = 'Digest realm="r", nonce="3", algorithm=MD5, qop="auth"';
    expect(readDigest(`${other}, ${sha256}`, md5).nonce).toBe('2');
    expect(readDigest(other, md5).nonce).toBe('3');
    expect(read(other)).toBe('the algorithm SHA-512-256');
    expect(read('Basic realm="r"')).toBeUndefined();
  });

  it('offers the protection that is spoken among others', () => {
    expect(readDigest('Digest realm="r", nonce="n", qop="auth-int, auth"').hasQop).toBe(true);
    expect(read('Digest realm="r", nonce="n", qop="auth-int"')).toMatch(/another protection/);
  });
});

describe('The answer to a challenge', () => {
  const field = (header: string, name: string) => new RegExp(`${name}="?([^",]+)`).exec(header)?.[1] ?? '';

  it.each([
    ['MD5', 'md5'],
    ['SHA-256', 'sha256'],
  ])('has the response of RFC 7616, section 3.4.1, with %s', (algorithm, name) => {
    const hash = (text: string) => createHash(name).update(text).digest('hex');
    const [user, password, realm] = ['Mufasa', 'Circle of Life', 'http-auth@example.org'];
    const challenge = readDigest(
      `Digest realm="${realm}", qop="auth, auth-int", algorithm=${algorithm}, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`,
    );
    const ha1 = hash(`${user}:${realm}:${password}`);
    const header = new Nonce(user, challenge, () => ha1).sign('GET', '/dir/index.html');
    const expected = hash(
      `${ha1}:${challenge.nonce}:00000001:${field(header, 'cnonce')}:auth:${hash('GET:/dir/index.html')}`,
    );
    expect(field(header, 'response')).toBe(expected);
    expect(field(header, 'opaque')).toBe('FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS');
    expect(field(header, 'algorithm')).toBe(algorithm);
  });

  it('counts the uses of a nonce in eight hexadecimal digits', () => {
    const nonce = new Nonce('user', readDigest('Digest realm="r", nonce="n", qop="auth"'), () => 'ha1');
    const counts = Array.from({ length: 17 }, () => field(nonce.sign('GET', '/'), 'nc'));
    expect([counts[0], counts[8], counts[9], counts[15], counts[16]]).toEqual([
      '00000001',
      '00000009',
      '0000000a',
      '00000010',
      '00000011',
    ]);
  });
});

describe('A 401 that says that the nonce is stale', () => {
  it('is answered with its nonce, whatever code its body has', async () => {
    let refusals = 0;
    const { client } = await setUp({
      before(request, response) {
        if (request.headers.authorization === undefined || refusals > 0) return false;
        refusals += 1;
        response.writeHead(401, {
          'WWW-Authenticate': 'Digest realm="MMS Public API", nonce="fresh", algorithm=MD5, qop="auth", stale=true',
          'content-type': 'application/json',
        });
        response.end(JSON.stringify({ error: 401, errorCode: 'USER_UNAUTHORIZED' }));
        return true;
      },
    });
    const error = await failureOf(client.get('/groups')).catch(() => undefined);
    // The nonce "fresh" is not the server's own, so it is refused for good: as a credential, not as a missing role.
    expect(refusals).toBe(1);
    expect(error?.errorCode).not.toBe('USER_UNAUTHORIZED');
  });
});
