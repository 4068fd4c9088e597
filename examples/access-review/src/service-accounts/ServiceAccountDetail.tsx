import { useQuery } from 'urql';
import { Addresses } from '../credentials/Addresses.tsx';
import { RoleEntry } from '../credentials/RoleEntry.tsx';
import { FieldErrors } from '../errors/field-errors.ts';
import { Problem } from '../errors/Problem.tsx';
import { Refused } from '../errors/Refused.tsx';
import { graphql } from '../graphql/index.ts';
import { ListPlaceholder } from '../ui/Placeholder.tsx';
import { Secrets } from './Secrets.tsx';

const ServiceAccountDetailQuery = graphql(`
  query ServiceAccountDetail($organizationId: ID!, $id: ID!) {
    serviceAccount(organizationId: $organizationId, id: $id) {
      id
      name
      description
      organizationRoles
      projectAssignments {
        project {
          id
          name
        }
        roles
      }
      ...Secrets_account
      ...Addresses_credential
    }
  }
`);

interface ServiceAccountDetailProps {
  organizationId: string;
  id: string;
}

/** One service account: its roles, its secrets, and the addresses that it may call from. */
export function ServiceAccountDetail({ organizationId, id }: ServiceAccountDetailProps) {
  const variables = { organizationId, id };
  const [{ data, error, fetching }, ask] = useQuery({ query: ServiceAccountDetailQuery, variables });
  const account = data?.serviceAccount;
  if (!account) {
    if (fetching) return <ListPlaceholder rows={8} label="Reading the service account" />;
    if (error === undefined) return <p className="empty">This service account no longer exists.</p>;
    return <Problem what="The service account" error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  const errors = new FieldErrors(error?.graphQLErrors).under('serviceAccount');
  const refused = errors.at('projectAssignments') ?? errors.at('organizationRoles');
  return (
    <article>
      <h2>{account.name}</h2>
      <p className="subtitle">{account.description}</p>
      <section aria-labelledby="roles">
        <div className="section-head">
          <h3 id="roles">What it may do</h3>
          {refused !== undefined && <Refused error={refused} />}
        </div>
        <ul className="entries">
          {account.organizationRoles && <RoleEntry where="The organization" roles={account.organizationRoles} />}
          {account.projectAssignments?.map(({ project, roles }, index) => (
            <RoleEntry
              key={project?.id ?? index}
              where={project?.name ?? 'A project that may not be read'}
              roles={roles}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="secrets">
        <div className="section-head">
          <h3 id="secrets">Its secrets</h3>
        </div>
        <Secrets account={account} />
      </section>
      <section aria-labelledby="addresses">
        <div className="section-head">
          <h3 id="addresses">From where it may call Atlas</h3>
        </div>
        <Addresses credential={account} errors={errors} />
      </section>
    </article>
  );
}
