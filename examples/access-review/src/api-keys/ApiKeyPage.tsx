import { useQuery } from 'urql';
import { CredentialAccess } from '../credentials/ApiAccessBadge.tsx';
import { FieldErrors } from '../errors/field-errors.ts';
import { PartialNotice } from '../errors/PartialNotice.tsx';
import { Problem } from '../errors/Problem.tsx';
import { graphql, isFragmentReady, readFragment } from '../graphql/index.ts';
import { FilterCount } from '../ui/FilterCount.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import type { PageProps } from '../ui/Pages.tsx';
import { ListPlaceholder } from '../ui/Placeholder.tsx';
import { ApiKeyAccess, ApiKeyRow, ApiKeySummary } from './ApiKeyRow.tsx';
import { fitsReach, fitsText, type ReachFilter } from './key-filters.ts';

// One call to Atlas answers for all keys of the page; from where each may call is one more for each, and follows later.
const ApiKeyPageQuery = graphql(`
  query ApiKeyPage($organizationId: ID!, $first: Int!, $after: String) {
    organization(id: $organizationId) {
      id
      apiKeys(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...ApiKeyRow_key
          ...ApiKeyRow_access @defer
        }
      }
    }
  }
`);

const PAGE_SIZE = 25;

interface ApiKeyPageProps extends PageProps {
  organizationId: string;
  text: string;
  filter: ReachFilter;
  selected: string | null;
  onSelect(id: string): void;
}

export function ApiKeyPage({ organizationId, text, filter, selected, onSelect, after, loadMore }: ApiKeyPageProps) {
  const variables = { organizationId, first: PAGE_SIZE, after };
  const [{ data, error, fetching }, ask] = useQuery({ query: ApiKeyPageQuery, variables });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const apiKeys = data?.organization?.apiKeys;
  if (!apiKeys) {
    return fetching ? (
      <ListPlaceholder rows={12} label="Reading the API keys" />
    ) : (
      <Problem what="The API keys" error={error} retry={retry} />
    );
  }
  const errors = new FieldErrors(error?.graphQLErrors).under('organization', 'apiKeys', 'nodes');
  const rows = apiKeys.nodes.map((apiKey, index) => ({
    apiKey,
    access: isFragmentReady(ApiKeyPageQuery, ApiKeyAccess, apiKey) ? apiKey : undefined,
    errors: errors.under(index),
  }));
  const fitting = rows.filter(({ apiKey, access }) => {
    const unused = readFragment(ApiKeyAccess, access);
    const known = { access: readFragment(CredentialAccess, unused), unused };
    return fitsText(readFragment(ApiKeySummary, apiKey), text) && fitsReach(known, filter);
  });
  return (
    <>
      <PartialNotice errors={errors} retry={retry} />
      <ul className="rows">
        {fitting.map(({ apiKey, access, errors }) => (
          <ApiKeyRow
            key={apiKey.id}
            apiKey={apiKey}
            access={access}
            errors={errors}
            isSelected={apiKey.id === selected}
            onSelect={() => onSelect(apiKey.id)}
          />
        ))}
      </ul>
      {(filter !== 'all' || text !== '') && <FilterCount fitting={fitting.length} loaded={rows.length} />}
      <LoadMore loadMore={loadMore} pageInfo={apiKeys.pageInfo} what="API keys" />
    </>
  );
}
