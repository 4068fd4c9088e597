import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../../context.ts';
import type { AtlasConnection } from '../../datasources/atlas/client.ts';

/** What a request may use, once it is known who sent it. */
export interface Admission {
  readonly caller: Caller;
  /** The connection that the caller's operations go through. */
  readonly atlas: AtlasConnection;
}

/** Who may call. */
export interface Access {
  /** Whether callers must prove who they are. */
  readonly isRestricted: boolean;
  /** Says who sent a request. Throws or rejects with a GraphQLError, code UNAUTHENTICATED or FORBIDDEN, when it may not be served. */
  admit(req: IncomingMessage, res: ServerResponse): Admission | Promise<Admission>;
  /** Ends what runs in the background. */
  close(): Promise<void> | void;
}

/** The scopes of whoever is not limited by the gateway. */
export const ALL_SCOPES: Caller['scopes'] = Object.freeze(['atlas:read', 'atlas:write'] as const);

const ANONYMOUS: Caller = Object.freeze({ kind: 'anonymous', name: 'anonymous', scopes: ALL_SCOPES });

/** Everybody who can connect may do everything that the gateway's credential may do: on loopback only. */
export function openAccess(atlas: AtlasConnection): Access {
  const admission: Admission = Object.freeze({ caller: ANONYMOUS, atlas });
  return { isRestricted: false, admit: () => admission, close() {} };
}
