import { useState } from 'react';
import { useQuery } from 'urql';
import { FieldErrors } from '../errors/field-errors.ts';
import { Problem } from '../errors/Problem.tsx';
import type { PrincipalKind } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { formatDate } from '../ui/format.ts';
import { Pages } from '../ui/Pages.tsx';
import { ListPlaceholder } from '../ui/Placeholder.tsx';
import { Select } from '../ui/Select.tsx';
import { NetworkEntries } from './NetworkEntries.tsx';
import { PrincipalPage } from './PrincipalPage.tsx';

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

const KINDS: readonly (readonly [PrincipalKind | 'ALL', string])[] = [
  ['ALL', 'Everybody'],
  ['USER', 'People'],
  ['TEAM', 'Teams'],
  ['API_KEY', 'API keys'],
  ['SERVICE_ACCOUNT', 'Service accounts'],
];

/** One project: who may reach it by way of Atlas, and which addresses may reach its clusters. */
export function ProjectDetail({ id }: { id: string }) {
  const [{ data, error, fetching }, ask] = useQuery({ query: ProjectDetailQuery, variables: { id } });
  const [kind, setKind] = useState<PrincipalKind | 'ALL'>('ALL');
  const [ownersOnly, setOwnersOnly] = useState(false);
  const project = data?.project;
  if (!project) {
    if (fetching) return <ListPlaceholder rows={8} label="Reading the project" />;
    if (error === undefined) return <p className="empty">This project no longer exists.</p>;
    return <Problem what="The project" error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  return (
    <article>
      <h2>{project.name}</h2>
      <p className="subtitle">Created {formatDate(project.createdAt)}</p>
      <section aria-labelledby="principals">
        <div className="section-head">
          <h3 id="principals">Who may reach it</h3>
          <Select label="Kind" value={kind} options={KINDS} onChange={setKind} hidesLabel />
          <label className="check">
            <input type="checkbox" checked={ownersOnly} onChange={(event) => setOwnersOnly(event.target.checked)} />
            Owners only
          </label>
        </div>
        <Pages key={`${kind} ${ownersOnly}`}>
          {(page) => <PrincipalPage {...page} projectId={id} kind={kind} ownersOnly={ownersOnly} />}
        </Pages>
      </section>
      <section aria-labelledby="network">
        <div className="section-head">
          <h3 id="network">From where its clusters can be reached</h3>
        </div>
        <NetworkEntries project={project} errors={new FieldErrors(error?.graphQLErrors).under('project')} />
      </section>
    </article>
  );
}
