import { useQuery } from 'urql';
import { ApiKeys } from './api-keys/ApiKeys.tsx';
import { FieldErrors } from './errors/field-errors.ts';
import { PartialNotice } from './errors/PartialNotice.tsx';
import { Problem } from './errors/Problem.tsx';
import { GrantAccess } from './grant/GrantAccess.tsx';
import { graphql } from './graphql/index.ts';
import { usePlace } from './navigation/use-place.ts';
import { ViewTabs } from './navigation/ViewTabs.tsx';
import { OrganizationFacts } from './organizations/OrganizationFacts.tsx';
import { OrganizationPicker } from './organizations/OrganizationPicker.tsx';
import { Projects } from './projects/Projects.tsx';
import { ServiceAccounts } from './service-accounts/ServiceAccounts.tsx';
import { Icon } from './ui/Icon.tsx';
import { ListPlaceholder } from './ui/Placeholder.tsx';

const OrganizationsQuery = graphql(`
  query Organizations {
    organizations(first: 500) {
      nodes {
        id
        ...OrganizationPicker_organization
      }
    }
  }
`);

const VIEWS = { projects: Projects, keys: ApiKeys, accounts: ServiceAccounts };

export function App() {
  const [{ data, error, fetching }, ask] = useQuery({ query: OrganizationsQuery });
  const [place, go] = usePlace();
  const organizations = data?.organizations?.nodes ?? [];
  const wanted = place.organization ?? organizations[0]?.id;
  const id = organizations.find((each) => each.id === wanted)?.id;
  const Body = VIEWS[place.view];
  const retry = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <header className="top">
        <h1>
          <Icon name="shield" />
          Access review
        </h1>
        <OrganizationPicker
          organizations={organizations}
          selected={id}
          onSelect={(organization) => go({ organization, selected: null })}
        />
        {id !== undefined && <GrantAccess organizationId={id} />}
      </header>
      <main>
        {organizations.length > 0 && <PartialNotice errors={new FieldErrors(error?.graphQLErrors)} retry={retry} />}
        {id !== undefined ? (
          <>
            <OrganizationFacts organizationId={id} />
            <ViewTabs view={place.view} onSelect={(view) => go({ view, selected: null })} />
            <Body key={id} organizationId={id} selected={place.selected} onSelect={(selected) => go({ selected })} />
          </>
        ) : fetching ? (
          <ListPlaceholder rows={8} label="Reading the organizations" />
        ) : organizations.length > 0 ? (
          <p className="empty">This link leads to an organization that is not shown here. Choose another one above.</p>
        ) : (
          <Problem what="The organizations" error={error} retry={retry} />
        )}
      </main>
    </>
  );
}
