import * as v from 'valibot';
import { flag, type SettingsText } from './values.ts';

/** Which documents callers may name by a hash, and whether any other runs. */
export interface DocumentSettings {
  /** Path of the manifest of trusted documents; null for none. */
  readonly trustedDocuments: string | null;
  /** Whether only trusted documents run. */
  readonly onlyTrustedDocuments: boolean;
  /** Whether clients may register documents while the gateway runs. */
  readonly automaticPersistedQueries: boolean;
}

export const documentEntries = {
  ATLAS_GRAPH_TRUSTED_DOCUMENTS: v.optional(v.string()),
  ATLAS_GRAPH_ONLY_TRUSTED_DOCUMENTS: v.optional(flag, 'false'),
  ATLAS_GRAPH_AUTOMATIC_PERSISTED_QUERIES: v.optional(flag, 'false'),
};

/** Takes these settings together; pushes a line for each that does not go with the others. */
export function readDocuments(given: SettingsText, faults: string[]): DocumentSettings {
  const onlyTrustedDocuments = given.ATLAS_GRAPH_ONLY_TRUSTED_DOCUMENTS === 'true';
  const automaticPersistedQueries = given.ATLAS_GRAPH_AUTOMATIC_PERSISTED_QUERIES === 'true';
  const trustedDocuments = given.ATLAS_GRAPH_TRUSTED_DOCUMENTS ?? null;
  if (onlyTrustedDocuments && trustedDocuments === null) {
    faults.push(
      'ATLAS_GRAPH_ONLY_TRUSTED_DOCUMENTS=true needs ATLAS_GRAPH_TRUSTED_DOCUMENTS, the file that lists them.',
    );
  }
  for (const name of ['ATLAS_GRAPH_AUTOMATIC_PERSISTED_QUERIES', 'ATLAS_GRAPH_GRAPHIQL']) {
    if (onlyTrustedDocuments && given[name] === 'true') {
      faults.push(`${name}=true has no effect with ATLAS_GRAPH_ONLY_TRUSTED_DOCUMENTS=true. Take one of the two away.`);
    }
  }
  return Object.freeze({ trustedDocuments, onlyTrustedDocuments, automaticPersistedQueries });
}
