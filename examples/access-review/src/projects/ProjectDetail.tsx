import { useQuery } from 'urql';
import { FieldErrors } from '../errors/field-errors.ts';
import { Problem } from '../errors/Problem.tsx';
import { graphql } from '../graphql/index.ts';
import { formatDate } from '../ui/format.ts';
import { HeadingPlaceholder, ListPlaceholder } from '../ui/Placeholder.tsx';
import { NetworkEntries } from './NetworkEntries.tsx';
import { Principals } from './Principals.tsx';

const ProjectDetailQuery = graphql(`
  query ProjectDetail($id: ID!) {
    project(id: $id) {
      id
      name
      createdAt
      ...NetworkEntries_project
    }
  }
`);

/** One project: who may reach it by way of Atlas, and which addresses may reach its clusters. Both are asked for at once. */
export function ProjectDetail({ id }: { id: string }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: ProjectDetailQuery, variables: { id } });
  const project = data?.project;
  if (!project && !fetching) {
    if (error === undefined) return <p className="empty">This project no longer exists.</p>;
    return <Problem what="The project" error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  return (
    <article>
      {project ? (
        <>
          <h2>{project.name}</h2>
          <p className="subtitle">Created {formatDate(project.createdAt)}</p>
        </>
      ) : (
        <HeadingPlaceholder />
      )}
      <Principals projectId={id} />
      <section aria-labelledby="network">
        <div className="section-head">
          <h3 id="network">From where its clusters can be reached</h3>
        </div>
        {project ? (
          <NetworkEntries project={project} errors={new FieldErrors(error?.graphQLErrors).under('project')} />
        ) : (
          <ListPlaceholder rows={3} label="Reading the network access list" />
        )}
      </section>
    </article>
  );
}
