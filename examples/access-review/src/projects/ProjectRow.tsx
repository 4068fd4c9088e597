import type { FieldErrors } from '../errors/field-errors.ts';
import { Refused } from '../errors/Refused.tsx';
import type { ProjectRow_NetworkFragment } from '../graphql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatCount } from '../ui/format.ts';
import { BadgePlaceholder } from '../ui/Placeholder.tsx';
import { Row, type RowSelection } from '../ui/Row.tsx';

const ProjectSummary = graphql(`
  fragment ProjectRow_project on Project {
    id
    name
    clusterCount
    tags {
      key
      value
    }
  }
`);

export const ProjectNetwork = graphql(`
  fragment ProjectRow_network on Project {
    openToInternet
    accessList(first: 500) {
      totalCount
      nodes {
        id
        expiresSoon
      }
    }
  }
`);

interface ProjectRowProps extends RowSelection {
  project: FragmentType<typeof ProjectSummary>;
  /** Undefined until it has arrived. */
  network: FragmentType<typeof ProjectNetwork> | undefined;
  errors: FieldErrors;
}

export function ProjectRow({ project, network, errors, ...selection }: ProjectRowProps) {
  const { name, clusterCount, tags } = readFragment(ProjectSummary, project);
  const access = readFragment(ProjectNetwork, network);
  return (
    <Row
      title={name}
      facts={[formatCount(clusterCount, 'cluster'), ...tags.map(({ value }) => value)].join(' · ')}
      {...selection}
    >
      <NetworkBadges network={access} errors={errors} />
    </Row>
  );
}

function NetworkBadges({ network, errors }: { network: ProjectRow_NetworkFragment | undefined; errors: FieldErrors }) {
  const refused = errors.at('accessList');
  if (refused !== undefined) return <Refused error={refused} />;
  if (!network?.accessList) return <BadgePlaceholder />;
  const { totalCount } = network.accessList;
  const ending = network.accessList.nodes.filter(({ expiresSoon }) => expiresSoon).length;
  return (
    <>
      {ending > 0 && <Badge tone="warning">{ending} ending</Badge>}
      {network.openToInternet ? (
        <Badge tone="danger">Open to the internet</Badge>
      ) : (
        <Badge>{totalCount === 0 ? 'No address' : formatCount(totalCount, 'entry', 'entries')}</Badge>
      )}
    </>
  );
}
