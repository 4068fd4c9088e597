import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { FieldErrors } from '../errors/field-errors.ts';
import { PartialNotice } from '../errors/PartialNotice.tsx';
import { Refused } from '../errors/Refused.tsx';
import { graphql } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { BadgePlaceholder } from '../ui/Placeholder.tsx';

const OrganizationFactsQuery = graphql(`
  query OrganizationFacts($id: ID!) {
    organization(id: $id) {
      id
      projects(first: 1) {
        totalCount
      }
      apiKeys(first: 1) {
        totalCount
      }
      serviceAccounts(first: 1) {
        totalCount
      }
      settings {
        id
        apiAccessListRequired
        multiFactorAuthRequired
      }
    }
  }
`);

/** How large the organization is, and the two of its settings that a review begins with. */
export function OrganizationFacts({ organizationId }: { organizationId: string }) {
  const [{ data, error }, ask] = useQuery({ query: OrganizationFactsQuery, variables: { id: organizationId } });
  const organization = data?.organization;
  const errors = new FieldErrors(error?.graphQLErrors).under('organization');

  /** The value; or that it was refused; or that it is on its way. */
  const show = (field: 'projects' | 'apiKeys' | 'serviceAccounts' | 'settings', value: ReactNode) => {
    const refused = errors.at(field);
    if (refused !== undefined) return <Refused error={refused} />;
    return organization ? value : <BadgePlaceholder />;
  };

  return (
    <>
      <dl className="facts">
        <Fact name="Projects">{show('projects', organization?.projects?.totalCount)}</Fact>
        <Fact name="API keys">{show('apiKeys', organization?.apiKeys?.totalCount)}</Fact>
        <Fact name="Service accounts">{show('serviceAccounts', organization?.serviceAccounts?.totalCount)}</Fact>
        <Fact name="API access list">
          {show('settings', <Requirement required={organization?.settings?.apiAccessListRequired ?? false} />)}
        </Fact>
        <Fact name="Multi-factor sign-in">
          {show('settings', <Requirement required={organization?.settings?.multiFactorAuthRequired ?? false} />)}
        </Fact>
      </dl>
      <PartialNotice errors={errors} retry={() => ask({ requestPolicy: 'network-only' })} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Requirement({ required }: { required: boolean }) {
  return required ? <Badge tone="good">Required</Badge> : <Badge tone="warning">Not required</Badge>;
}
