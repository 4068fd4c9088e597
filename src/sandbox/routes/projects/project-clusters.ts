import { readChoice } from '../../http/body.ts';
import { list, type Operation } from '../../http/operation.ts';
import type { Project } from '../../state/model.ts';
import { getProject } from './projects.ts';

/** What can be said of clusters without having any: it is invented, and the same at each time of asking. */
export const projectClusters: Operation[] = [
  {
    method: 'GET',
    path: '/groups/{groupId}/ipAddresses',
    needs: ['GROUP_READ_ONLY'],
    bucket: 'projectAddresses',
    status: 200,
    handle(request) {
      const project = getProject(request);
      const clusters = Array.from({ length: project.clusterCount }, (_, index) => toClusterAddresses(project, index));
      return { groupId: project.id, services: { clusters } };
    },
  },
  {
    method: 'GET',
    path: '/groups/{groupId}/mongoDBVersions',
    needs: ['GROUP_READ_ONLY'],
    bucket: 'project',
    status: 200,
    isCounted: false,
    handle({ query }) {
      const provider = findChosen(query, 'cloudProvider', PROVIDERS);
      const status = findChosen(query, 'defaultStatus', ['DEFAULT']);
      const size = query.get('instanceSize');
      const fitting = OFFERS.filter(
        (offer) =>
          (provider === undefined || offer.cloudProvider === provider) &&
          (status === undefined || offer.defaultStatus === status) &&
          (size === null || offer.instanceSize === size),
      );
      return list(fitting, (offer) => offer);
    },
  },
];

function toClusterAddresses({ id }: Project, index: number) {
  // From a block for documentation; the project's id decides where in it.
  const address = `203.0.113.${((Number.parseInt(id.slice(-6), 16) + index) % 254) + 1}`;
  return {
    clusterName: `Cluster${index}`,
    // A change is under way for every second cluster.
    futureInbound: index % 2 === 1 ? [FUTURE] : [],
    futureOutbound: index % 2 === 1 ? [FUTURE] : [],
    inbound: [address],
    outbound: [address],
  };
}

const FUTURE = '198.51.100.250';

const PROVIDERS = ['AWS', 'AZURE', 'GCP', 'TENANT'] as const;
const SIZES = ['M10', 'M30', 'M60'];
const DEFAULT_VERSION = '8.0';

/** Versions of MongoDB by provider and size; shared clusters have none of a size (assumed). */
const OFFERS = ['AWS', 'AZURE', 'GCP'].flatMap((cloudProvider) =>
  SIZES.flatMap((instanceSize) =>
    ['7.0', DEFAULT_VERSION].map((version) => ({
      cloudProvider,
      defaultStatus: version === DEFAULT_VERSION ? 'DEFAULT' : 'NOT_DEFAULT',
      instanceSize,
      links: [],
      version,
    })),
  ),
);

function findChosen<T extends string>(query: URLSearchParams, name: string, choices: readonly T[]): T | undefined {
  const text = query.get(name);
  return text === null ? undefined : readChoice(text, choices);
}
