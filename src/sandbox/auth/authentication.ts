import type { IncomingMessage } from 'node:http';
import { type FaultTarget, treatNonce, treatToken } from '../faults/effects.ts';
import { type Answer, toChallenge } from '../http/answer.ts';
import type { Caller } from '../http/operation.ts';
import type { DigestGate } from './digest.ts';
import type { Tokens } from './tokens.ts';

/** Who it is, by digest or token, or the answer for whoever cannot say. */
export function authenticate(
  parts: { digest: DigestGate; tokens: Tokens },
  req: IncomingMessage,
  path: string,
  target: FaultTarget,
): { caller: Caller } | { answer: Answer } {
  const { authorization } = req.headers;
  const [, token] = /^Bearer\s+(\S+)$/i.exec(authorization ?? '') ?? [];
  if (token !== undefined) {
    treatToken(target);
    const account = parts.tokens.find(token);
    // No Digest challenge for whoever came with a token (assumed).
    return account ? { caller: { kind: 'service-account', account } } : { answer: toChallenge(undefined) };
  }
  if (path.startsWith('/unauth/')) return { caller: NOBODY };
  const verdict = parts.digest.check(req.method ?? 'GET', req.url ?? '/', authorization, () => treatNonce(target));
  return 'key' in verdict
    ? { caller: { kind: 'api-key', key: verdict.key } }
    : { answer: toChallenge(verdict.challenge) };
}

/** For the paths that need no credential. */
const NOBODY: Caller = {
  kind: 'api-key',
  key: { id: '', orgId: '', desc: '', publicKey: '', privateKey: '', roles: [], accessList: [] },
};
