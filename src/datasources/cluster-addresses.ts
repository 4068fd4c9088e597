import type { AtlasClient } from './atlas/client.ts';
import { noteLeftOut, readItems } from './left-out.ts';
import type { ClusterAddresses } from './models.ts';
import { Once } from './once.ts';
import { getClusterAddresses } from './operations/cluster-addresses.ts';
import { findObject, readString, readTexts, toWire, type Wire } from './read.ts';

/** Addresses of clusters, by project. Made once per request. */
export function createClusterAddresses(atlas: AtlasClient) {
  const read = new Once<ClusterAddresses[]>();
  return {
    /** By the clusters' names; empty for a project without clusters. One call for each project: Atlas has no list over them. */
    list: (groupId: string): Promise<ClusterAddresses[]> =>
      read.read(groupId, async () => {
        const services = findObject(toWire(await atlas.get(getClusterAddresses, { groupId })), 'services');
        const listed = Array.isArray(services?.clusters) ? services.clusters : [];
        const { items: clusters, faults } = readItems(listed, 'services.clusters', toAddresses);
        noteLeftOut(atlas, faults);
        return clusters.sort((one, other) => (one.clusterName < other.clusterName ? -1 : 1));
      }),
    forget() {
      read.forget();
    },
  };
}

function toAddresses(cluster: Wire): ClusterAddresses {
  return {
    clusterName: readString(cluster, 'clusterName'),
    inbound: readTexts(cluster, 'inbound'),
    outbound: readTexts(cluster, 'outbound'),
    futureInbound: readTexts(cluster, 'futureInbound'),
    futureOutbound: readTexts(cluster, 'futureOutbound'),
  };
}
