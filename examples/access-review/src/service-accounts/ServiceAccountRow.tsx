import { ApiAccessBadge, type CredentialAccess } from '../credentials/ApiAccessBadge.tsx';
import type { FieldErrors } from '../errors/field-errors.ts';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatCount } from '../ui/format.ts';
import { Row, type RowSelection } from '../ui/Row.tsx';

export const ServiceAccountSummary = graphql(`
  fragment ServiceAccountRow_account on ServiceAccount {
    id
    name
    secrets {
      id
      expired
      expiresSoon
      used
    }
  }
`);

interface ServiceAccountRowProps extends RowSelection {
  account: FragmentType<typeof ServiceAccountSummary>;
  /** Undefined until it has arrived. */
  access: FragmentType<typeof CredentialAccess> | undefined;
  errors: FieldErrors;
}

export function ServiceAccountRow({ account, access, errors, ...selection }: ServiceAccountRowProps) {
  const { id, name, secrets } = readFragment(ServiceAccountSummary, account);
  const facts = (
    <>
      {formatCount(secrets.length, 'secret')} · <span className="code">{id}</span>
    </>
  );
  return (
    <Row title={name} facts={facts} {...selection}>
      <SecretBadge secrets={secrets} />
      <ApiAccessBadge credential={access} errors={errors} />
    </Row>
  );
}

/** The most urgent of what there is to say of an account's secrets. */
function SecretBadge({ secrets }: { secrets: readonly { expired: boolean; expiresSoon: boolean; used: boolean }[] }) {
  if (secrets.some(({ expired }) => expired)) return <Badge>Expired</Badge>;
  if (secrets.some(({ expiresSoon }) => expiresSoon)) return <Badge tone="warning">Ends soon</Badge>;
  if (secrets.some(({ used }) => !used)) return <Badge tone="warning">Unused</Badge>;
  return null;
}
