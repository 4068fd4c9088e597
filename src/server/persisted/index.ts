import type { GraphQLSchema } from 'graphql';
import type { DocumentSettings } from '../../settings/documents.ts';
import { readManifest } from './manifest.ts';
import { PersistedDocuments } from './persisted-documents.ts';

export { ManifestError } from './manifest.ts';
export type { PersistedDocuments } from './persisted-documents.ts';

/** Throws ManifestError when the manifest cannot be used. */
export function createPersistedDocuments(settings: DocumentSettings, schema: GraphQLSchema): PersistedDocuments {
  const { trustedDocuments, onlyTrustedDocuments, automaticPersistedQueries } = settings;
  return new PersistedDocuments({
    trusted: trustedDocuments === null ? new Map() : readManifest(trustedDocuments, schema),
    onlyTrusted: onlyTrustedDocuments,
    isAutomatic: automaticPersistedQueries,
  });
}
