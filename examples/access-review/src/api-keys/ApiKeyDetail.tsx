import { useQuery } from 'urql';
import { Addresses } from '../credentials/Addresses.tsx';
import { RoleEntry } from '../credentials/RoleEntry.tsx';
import { FieldErrors } from '../errors/field-errors.ts';
import { Problem } from '../errors/Problem.tsx';
import { graphql } from '../graphql/index.ts';
import { ListPlaceholder } from '../ui/Placeholder.tsx';
import { RotateKey } from './RotateKey.tsx';

const ApiKeyDetailQuery = graphql(`
  query ApiKeyDetail($organizationId: ID!, $id: ID!) {
    apiKey(organizationId: $organizationId, id: $id) {
      id
      publicKey
      description
      roles {
        ... on OrganizationRoleAssignment {
          role
        }
      }
      projectAssignments {
        project {
          id
          name
        }
        roles
      }
      ...Addresses_credential
      ...RotateKey_key
    }
  }
`);

interface ApiKeyDetailProps {
  organizationId: string;
  id: string;
}

/** One key: its roles, the addresses it may call from, and its rotation. */
export function ApiKeyDetail({ organizationId, id }: ApiKeyDetailProps) {
  const variables = { organizationId, id };
  const [{ data, error, fetching }, ask] = useQuery({ query: ApiKeyDetailQuery, variables });
  const apiKey = data?.apiKey;
  if (!apiKey) {
    if (fetching) return <ListPlaceholder rows={8} label="Reading the key" />;
    if (error === undefined) return <p className="empty">This key no longer exists.</p>;
    return <Problem what="The key" error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  }
  const organizationRoles = apiKey.roles.flatMap((role) => ('role' in role ? [role.role] : []));
  return (
    <article>
      <div className="detail-head">
        <div>
          <h2>{apiKey.description}</h2>
          <p className="subtitle code">{apiKey.publicKey}</p>
        </div>
        <RotateKey apiKey={apiKey} />
      </div>
      <section aria-labelledby="roles">
        <div className="section-head">
          <h3 id="roles">What it may do</h3>
        </div>
        <ul className="entries">
          <RoleEntry where="The organization" roles={organizationRoles} />
          {apiKey.projectAssignments.map(({ project, roles }, index) => (
            <RoleEntry
              key={project?.id ?? index}
              where={project?.name ?? 'A project that may not be read'}
              roles={roles}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="addresses">
        <div className="section-head">
          <h3 id="addresses">From where it may call Atlas</h3>
        </div>
        <Addresses credential={apiKey} errors={new FieldErrors(error?.graphQLErrors).under('apiKey')} />
      </section>
    </article>
  );
}
