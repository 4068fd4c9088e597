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
import { ServiceAccountRow, ServiceAccountSummary } from './ServiceAccountRow.tsx';
import { fitsSecrets, type SecretFilter } from './secret-filter.ts';

const ServiceAccountPageQuery = graphql(`
  query ServiceAccountPage($organizationId: ID!, $first: Int!, $after: String) {
    organization(id: $organizationId) {
      id
      serviceAccounts(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          ...ServiceAccountRow_account
          ...ApiAccessBadge_credential @defer
        }
      }
    }
  }
`);

const PAGE_SIZE = 25;

interface ServiceAccountPageProps extends PageProps {
  organizationId: string;
  filter: SecretFilter;
  selected: string | null;
  onSelect(id: string): void;
}

export function ServiceAccountPage(props: ServiceAccountPageProps) {
  const { organizationId, filter, selected, onSelect, after, loadMore } = props;
  const variables = { organizationId, first: PAGE_SIZE, after };
  const [{ data, error, fetching }, ask] = useQuery({ query: ServiceAccountPageQuery, variables });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const accounts = data?.organization?.serviceAccounts;
  if (!accounts) {
    return fetching ? (
      <ListPlaceholder rows={4} label="Reading the service accounts" />
    ) : (
      <Problem what="The service accounts" error={error} retry={retry} />
    );
  }
  if (accounts.totalCount === 0) return <p className="empty">This organization has no service account.</p>;
  const errors = new FieldErrors(error?.graphQLErrors).under('organization', 'serviceAccounts', 'nodes');
  const rows = accounts.nodes.map((account, index) => ({
    account,
    access: isFragmentReady(ServiceAccountPageQuery, CredentialAccess, account) ? account : undefined,
    errors: errors.under(index),
  }));
  const fitting = rows.filter(({ account }) => fitsSecrets(readFragment(ServiceAccountSummary, account), filter));
  return (
    <>
      <PartialNotice errors={errors} retry={retry} />
      <ul className="rows">
        {fitting.map(({ account, access, errors }) => (
          <ServiceAccountRow
            key={account.id}
            account={account}
            access={access}
            errors={errors}
            isSelected={account.id === selected}
            onSelect={() => onSelect(account.id)}
          />
        ))}
      </ul>
      {filter !== 'all' && <FilterCount fitting={fitting.length} loaded={rows.length} />}
      <LoadMore loadMore={loadMore} pageInfo={accounts.pageInfo} what="service accounts" />
    </>
  );
}
