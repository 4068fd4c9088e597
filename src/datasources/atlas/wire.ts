import type { Dispatcher } from 'undici';
import { givenToken } from './access-token.ts';
import { LARGEST_BODY_BYTES } from './body.ts';
import { digest } from './digest-session.ts';
import type { AtlasConnectionOptions } from './options.ts';
import { pacing } from './pacing.ts';
import { openConnections } from './proxy.ts';
import { retry } from './retry.ts';
import { serviceAccountTokens } from './service-account.ts';

export interface WireOptions extends AtlasConnectionOptions {
  origin: string;
  userAgent: string;
}

/** How long an idle connection is kept when the server does not say, in milliseconds. Atlas's load balancers keep theirs longer. */
const KEEP_ALIVE_MS = 30_000;

/** The way to Atlas: connections, and what happens to every request on them. */
export function openWire(options: WireOptions): Dispatcher {
  const { credential, timeoutMs = 10_000, maxConcurrency = 20, random = Math.random } = options;
  const settings = {
    // More could never be busy: pacing admits no more requests at once.
    connections: maxConcurrency,
    allowH2: options.allowH2 ?? false,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connectTimeout: timeoutMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxResponseSize: LARGEST_BODY_BYTES,
    ...(options.connect === undefined ? {} : { connect: options.connect }),
  };
  const connections = openConnections(options.origin, settings, options.proxies);
  // From the wire (first) to the caller (last); undici enters the last one first.
  // - Authentication stands next to the wire, so that each retry is signed afresh, and so that the two requests of a handshake
  //   share one place in the queue: Atlas takes no token for the first.
  // - Pacing stands inside retry, so that a retry queues again and waits out an empty bucket with all others.
  // Sharing and cache stand above (connection.ts): they share what has been parsed. Unpacking is part of reading (body.ts).
  return connections.compose(
    authentication(credential, options.userAgent, timeoutMs),
    pacing(maxConcurrency),
    retry(random),
  );
}

function authentication(
  credential: WireOptions['credential'],
  userAgent: string,
  timeoutMs: number,
): Dispatcher.DispatcherComposeInterceptor {
  switch (credential.kind) {
    case 'api-key':
      return digest(credential);
    case 'service-account':
      return serviceAccountTokens({ account: credential, userAgent, timeoutMs });
    case 'access-token':
      return givenToken(credential);
  }
}
