import { useQuery } from 'urql';
import { CredentialAccess } from '../credentials/ApiAccessBadge.tsx';
import { FieldErrors } from '../errors/field-errors.ts';
import { PartialNotice } from '../errors/PartialNotice.tsx';
import { Problem } from '../errors/Problem.tsx';
import type { PrincipalKind, PrincipalPageQuery as PrincipalPageQueryType } from '../graphql/graphql.ts';
import { graphql, isFragmentReady } from '../graphql/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import type { PageProps } from '../ui/Pages.tsx';
import { ListPlaceholder } from '../ui/Placeholder.tsx';
import { PrincipalRow } from './PrincipalRow.tsx';

const PrincipalPageQuery = graphql(`
  query PrincipalPage($projectId: ID!, $kinds: [PrincipalKind!], $role: String, $first: Int!, $after: String) {
    project(id: $projectId) {
      id
      principals(first: $first, after: $after, kinds: $kinds, role: $role) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        unread {
          kind
          message
        }
        edges {
          cursor
          ...PrincipalRow_edge
          node {
            id
            ...ApiAccessBadge_credential @defer
          }
        }
      }
    }
  }
`);

const PAGE_SIZE = 10;

interface PrincipalPageProps extends PageProps {
  projectId: string;
  kind: PrincipalKind | 'ALL';
  ownersOnly: boolean;
}

export function PrincipalPage({ projectId, kind, ownersOnly, after, loadMore }: PrincipalPageProps) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: PrincipalPageQuery,
    variables: {
      projectId,
      kinds: kind === 'ALL' ? null : [kind],
      role: ownersOnly ? 'GROUP_OWNER' : null,
      first: PAGE_SIZE,
      after,
    },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const principals = data?.project?.principals;
  if (!principals) {
    return fetching ? (
      <ListPlaceholder rows={PAGE_SIZE} label="Reading who may reach the project" />
    ) : (
      <Problem what="This list" error={error} retry={retry} />
    );
  }
  const errors = new FieldErrors(error?.graphQLErrors).under('project', 'principals', 'edges');
  return (
    <>
      <PartialNotice errors={errors} retry={retry} />
      {after === null && principals.unread.length > 0 && <Unread unread={principals.unread} />}
      {principals.totalCount === 0 && <p className="empty">Nobody of this kind.</p>}
      <ul className="entries">
        {principals.edges.map((edge, index) => (
          <PrincipalRow
            key={edge.node.id}
            edge={edge}
            access={findAccess(edge.node)}
            errors={errors.under(index, 'node')}
          />
        ))}
      </ul>
      <LoadMore loadMore={loadMore} pageInfo={principals.pageInfo} what={`of these ${principals.totalCount}`} />
    </>
  );
}

type Principal = NonNullable<
  NonNullable<NonNullable<PrincipalPageQueryType['project']>['principals']>['edges'][number]
>['node'];

/** People and teams are not limited by address; of programs it is known once it has arrived. */
function findAccess(node: Principal) {
  if (node.__typename !== 'ApiKey' && node.__typename !== 'ServiceAccount') return undefined;
  return isFragmentReady(PrincipalPageQuery, CredentialAccess, node) ? node : undefined;
}

/** The list is never silently short: what could not be read is named. */
function Unread({ unread }: { unread: readonly { kind: PrincipalKind; message: string }[] }) {
  return (
    <div className="notice" role="status">
      <Icon name="lock" />
      <div>
        <p>
          <strong>This list is not complete.</strong>
        </p>
        {unread.map(({ kind, message }) => (
          <p key={kind}>{message}</p>
        ))}
      </div>
    </div>
  );
}
