import { describe, expect, it } from 'vitest';
import { minutes } from '../../src/sandbox/index.ts';
import { startSandbox } from '../harness/sandbox.ts';
import { askSigned, getNonce, readChallenge } from '../harness/sandbox-client.ts';

describe('A request without a credential', () => {
  it('gets the challenge that Atlas sends, to the byte', async () => {
    const { baseUrl } = await startSandbox();
    const response = await fetch(`${baseUrl}/api/atlas/v2/groups`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(
      /^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth", stale=false$/,
    );
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.has('x-error-code')).toBe(false);
    expect(await response.text()).toBe(
      '{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource.","errorCode":"UNEXPECTED_ERROR"}',
    );
  });

  it('gets another nonce every time', async () => {
    const sandbox = await startSandbox();
    const nonces = await Promise.all(Array.from({ length: 50 }, () => getNonce(sandbox)));
    expect(new Set(nonces).size).toBe(50);
  });
});

describe('A wrong credential', () => {
  const other = { publicKey: 'abcdwxyz', privateKey: '11111111-2222-4333-8444-555555555555' };

  it('is told nothing: its answer is that of no credential, whichever half is wrong', async () => {
    const sandbox = await startSandbox();
    const nonce = await getNonce(sandbox);
    const without = await (await fetch(`${sandbox.baseUrl}/api/atlas/v2`)).text();
    for (const key of [other, { ...sandbox.owner, privateKey: other.privateKey }]) {
      const response = await askSigned(sandbox, nonce, { key });
      expect([response.status, readChallenge(response).stale]).toEqual([401, 'false']);
      expect(await response.text()).toBe(without);
    }
  });

  it('uses up nothing of the nonce', async () => {
    const sandbox = await startSandbox();
    const nonce = await getNonce(sandbox);
    await askSigned(sandbox, nonce, { key: other });
    expect((await askSigned(sandbox, nonce)).status).toBe(200);
  });

  it.each(['0', '00000000', '1', '0000000g', '000000001'])('has a count that is none: %s', async (nc) => {
    const sandbox = await startSandbox();
    const response = await askSigned(sandbox, await getNonce(sandbox), { nc });
    expect([response.status, readChallenge(response).stale]).toEqual([401, 'false']);
  });
});

describe('A nonce', () => {
  it('is good again and again, with another count each time, in any order', async () => {
    const sandbox = await startSandbox();
    const nonce = await getNonce(sandbox);
    for (const nc of ['00000001', '00000003', '00000002', '0000000a']) {
      expect((await askSigned(sandbox, nonce, { nc })).status).toBe(200);
    }
  });

  it('with a count that was taken is stale, however the count is spelled', async () => {
    const sandbox = await startSandbox();
    const nonce = await getNonce(sandbox);
    await askSigned(sandbox, nonce, { nc: '0000000a' });
    for (const nc of ['0000000a', '0000000A']) {
      const response = await askSigned(sandbox, nonce, { nc });
      expect([response.status, readChallenge(response).stale]).toEqual([401, 'true']);
    }
  });

  it('takes counts up to a thousand behind the highest, each once, and none that are older', async () => {
    const sandbox = await startSandbox();
    const nonce = await getNonce(sandbox);
    const statusOf = async (nc: number) =>
      (await askSigned(sandbox, nonce, { nc: nc.toString(16).padStart(8, '0') })).status;
    expect(await statusOf(1)).toBe(200);
    expect(await statusOf(2000)).toBe(200);
    expect([await statusOf(1000), await statusOf(1000)]).toEqual([200, 401]);
    expect([await statusOf(977), await statusOf(976), await statusOf(975)]).toEqual([200, 401, 401]);
    expect([await statusOf(2025), await statusOf(2024)]).toEqual([200, 200]); // where 1001 and 1000 stood before
  });

  it('is stale after five minutes, and the answer holds a fresh one', async () => {
    const sandbox = await startSandbox();
    const nonce = await getNonce(sandbox);
    await askSigned(sandbox, nonce);
    sandbox.clock.advance(minutes(5) + 1000);
    const response = await askSigned(sandbox, nonce, { nc: '00000002' });
    const { nonce: fresh, stale } = readChallenge(response);
    expect([response.status, stale]).toEqual([401, 'true']);
    expect((await askSigned(sandbox, fresh)).status).toBe(200);
  });

  it('of somebody else’s making is stale, and so is one that was tampered with', async () => {
    const sandbox = await startSandbox();
    const nonce = await getNonce(sandbox);
    const tampered = `${nonce.startsWith('A') ? 'B' : 'A'}${nonce.slice(1)}`;
    for (const strange of ['NSAKm++K2BQJYzcgPMhbHV58yB2M3vCv', tampered, `${nonce}=`, '']) {
      const response = await askSigned(sandbox, strange);
      expect([response.status, readChallenge(response).stale]).toEqual([401, 'true']);
    }
    expect((await askSigned(sandbox, nonce)).status).toBe(200);
  });

  it('is good once only where that is asked for', async () => {
    const sandbox = await startSandbox({ digest: { oneUseNonces: true } });
    const nonce = await getNonce(sandbox);
    expect((await askSigned(sandbox, nonce)).status).toBe(200);
    expect(readChallenge(await askSigned(sandbox, nonce, { nc: '00000002' })).stale).toBe('true');
  });
});
