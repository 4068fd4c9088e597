import { useQuery } from 'urql';
import { Problem } from '../errors/Problem.tsx';
import { graphql } from '../graphql/index.ts';
import { LoadMore } from '../ui/LoadMore.tsx';
import type { PageProps } from '../ui/Pages.tsx';
import { ListPlaceholder } from '../ui/Placeholder.tsx';
import { NetworkEntry } from './NetworkEntry.tsx';

const NetworkPageQuery = graphql(`
  query NetworkPage($projectId: ID!, $first: Int!, $after: String) {
    project(id: $projectId) {
      id
      openToInternet
      accessList(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...NetworkEntry_entry
        }
      }
    }
  }
`);

const PAGE_SIZE = 8;

/** The project's network access list: it guards databases, and not the Administration API. */
export function NetworkPage({ projectId, after, loadMore }: PageProps & { projectId: string }) {
  const variables = { projectId, first: PAGE_SIZE, after };
  const [{ data, error, fetching }, ask] = useQuery({ query: NetworkPageQuery, variables });
  const accessList = data?.project?.accessList;
  if (!accessList) {
    return fetching ? (
      <ListPlaceholder rows={3} label="Reading the network access list" />
    ) : (
      <Problem what="The network access list" error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
    );
  }
  if (accessList.totalCount === 0) return <p className="empty">No address may open a connection.</p>;
  return (
    <>
      {after === null && data.project?.openToInternet && (
        <p className="alarm">Together these entries let in every address on the internet.</p>
      )}
      <ul className="entries">
        {accessList.nodes.map((entry) => (
          <NetworkEntry key={entry.id} entry={entry} />
        ))}
      </ul>
      <LoadMore loadMore={loadMore} pageInfo={accessList.pageInfo} what={`of these ${accessList.totalCount}`} />
    </>
  );
}
