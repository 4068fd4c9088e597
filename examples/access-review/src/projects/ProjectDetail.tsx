import { useQuery } from 'urql';
import { Problem } from '../errors/Problem.tsx';
import { graphql } from '../graphql/index.ts';
import { formatDate } from '../ui/format.ts';
import { Pages } from '../ui/Pages.tsx';
import { HeadingPlaceholder } from '../ui/Placeholder.tsx';
import { NetworkPage } from './NetworkPage.tsx';
import { Principals } from './Principals.tsx';

const ProjectDetailQuery = graphql(`
  query ProjectDetail($id: ID!) {
    project(id: $id) {
      id
      name
      createdAt
    }
  }
`);

/** One project: which addresses may reach its clusters, and who may reach it by way of Atlas. All of it is asked for at once. */
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
      <section aria-labelledby="network">
        <div className="section-head">
          <h3 id="network">From where its clusters can be reached</h3>
        </div>
        <Pages>{(page) => <NetworkPage {...page} projectId={id} />}</Pages>
      </section>
      <Principals projectId={id} />
    </article>
  );
}
