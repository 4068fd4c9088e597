const ALGORITHM = 'sha256:';

/** Without its algorithm, which the client preset of GraphQL Code Generator and `documentId` put before it. */
export function toBareHash(hash: string): string {
  return hash.startsWith(ALGORITHM) ? hash.slice(ALGORITHM.length) : hash;
}
