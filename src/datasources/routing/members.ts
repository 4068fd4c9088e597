import type { AtlasConnection } from '../atlas/client.ts';

/** One of the gateway's credentials: an Atlas credential belongs to exactly one organization. */
export interface Member {
  /** Its name in the credentials file, for the trace and for errors. */
  readonly name: string;
  readonly connection: AtlasConnection;
}
