import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';

export const ISSUER = 'https://id.example.com';
export const AUDIENCE = 'atlas-graph';

/** An identity provider of one's own: it publishes keys over HTTP, or HTTPS as localhost, and signs tokens. Ends with the test. */
export async function startIssuer(tls?: { key: string; cert: string }) {
  const published = new Map<string, JWK>();
  let fetches = 0;
  let isDown = false;
  const publish: RequestListener = (_req, res) => {
    fetches += 1;
    if (isDown) return void res.writeHead(503).end();
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [...published.values()] }));
  };
  const server = tls === undefined ? createServer(publish) : createTlsServer(tls, publish);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // a server on a port has no other kind of address

  /** A key of its own; published unless it is withheld. */
  async function createKey(kid: string, { algorithm = 'RS256', isPublished = true } = {}) {
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
    if (isPublished) published.set(kid, { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' });
    return {
      publicKeyText: await exportSPKI(publicKey),
      /** Good for ten minutes, unless the claims say otherwise. */
      sign: (claims: object = {}) =>
        new SignJWT({ ...goodClaims(), ...claims }).setProtectedHeader({ alg: algorithm, kid }).sign(privateKey),
    };
  }

  return {
    env: {
      ATLAS_GRAPH_JWKS_URL: `${tls === undefined ? 'http://127.0.0.1' : 'https://localhost'}:${port}/jwks`,
      ATLAS_GRAPH_JWT_ISSUER: ISSUER,
      ATLAS_GRAPH_JWT_AUDIENCE: AUDIENCE,
    },
    createKey,
    withdraw: (kid: string) => void published.delete(kid),
    fetches: () => fetches,
    goDown: () => {
      isDown = true;
    },
  };
}

export function goodClaims(): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return { iss: ISSUER, aud: AUDIENCE, sub: 'portal', iat: now, exp: now + 600, scope: 'openid atlas:read' };
}
