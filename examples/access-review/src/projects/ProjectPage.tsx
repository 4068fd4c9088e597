import { useQuery } from 'urql';
import { FieldErrors } from '../errors/field-errors.ts';
import { PartialNotice } from '../errors/PartialNotice.tsx';
import { Problem } from '../errors/Problem.tsx';
import { graphql, isFragmentReady, readFragment } from '../graphql/index.ts';
import { FilterCount } from '../ui/FilterCount.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import type { PageProps } from '../ui/Pages.tsx';
import { ListPlaceholder } from '../ui/Placeholder.tsx';
import { fitsNetwork, type NetworkFilter } from './network-filter.ts';
import { ProjectNetwork, ProjectRow } from './ProjectRow.tsx';

// The names come first. Each access list is a call to Atlas of its own, and follows in a later part of the answer.
const ProjectPageQuery = graphql(`
  query ProjectPage($organizationId: ID!, $name: String, $first: Int!, $after: String) {
    organization(id: $organizationId) {
      id
      projects(first: $first, after: $after, name: $name) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...ProjectRow_project
          ...ProjectRow_network @defer
        }
      }
    }
  }
`);

const PAGE_SIZE = 12;

interface ProjectPageProps extends PageProps {
  organizationId: string;
  name: string;
  filter: NetworkFilter;
  selected: string | null;
  onSelect(id: string): void;
}

export function ProjectPage({ organizationId, name, filter, selected, onSelect, after, loadMore }: ProjectPageProps) {
  const variables = { organizationId, name, first: PAGE_SIZE, after };
  const [{ data, error, fetching }, ask] = useQuery({ query: ProjectPageQuery, variables });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const projects = data?.organization?.projects;
  if (!projects) {
    return fetching ? (
      <ListPlaceholder rows={PAGE_SIZE} label="Reading the projects" />
    ) : (
      <Problem what="The projects" error={error} retry={retry} />
    );
  }
  if (projects.totalCount === 0) return <p className="empty">No project’s name begins with “{name}”.</p>;
  const errors = new FieldErrors(error?.graphQLErrors).under('organization', 'projects', 'nodes');
  const rows = projects.nodes.map((project, index) => ({
    project,
    network: isFragmentReady(ProjectPageQuery, ProjectNetwork, project) ? project : undefined,
    errors: errors.under(index),
  }));
  const fitting = rows.filter(({ network }) => fitsNetwork(readFragment(ProjectNetwork, network), filter));
  return (
    <>
      <PartialNotice errors={errors} retry={retry} />
      <ul className="rows">
        {fitting.map(({ project, network, errors }) => (
          <ProjectRow
            key={project.id}
            project={project}
            network={network}
            errors={errors}
            isSelected={project.id === selected}
            onSelect={() => onSelect(project.id)}
          />
        ))}
      </ul>
      {filter !== 'all' && <FilterCount fitting={fitting.length} loaded={rows.length} />}
      <LoadMore loadMore={loadMore} pageInfo={projects.pageInfo} what="projects" />
    </>
  );
}
