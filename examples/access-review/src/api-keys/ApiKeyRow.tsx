import { ApiAccessBadge } from '../credentials/ApiAccessBadge.tsx';
import type { FieldErrors } from '../errors/field-errors.ts';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatCount } from '../ui/format.ts';
import { Row, type RowSelection } from '../ui/Row.tsx';

export const ApiKeySummary = graphql(`
  fragment ApiKeyRow_key on ApiKey {
    id
    publicKey
    description
    organizationOwner
    projectAssignments {
      roles
    }
  }
`);

export const ApiKeyAccess = graphql(`
  fragment ApiKeyRow_access on ApiKey {
    ...ApiAccessBadge_credential
    accessList(first: 1, used: false) {
      totalCount
    }
  }
`);

interface ApiKeyRowProps extends RowSelection {
  apiKey: FragmentType<typeof ApiKeySummary>;
  /** Undefined until it has arrived. */
  access: FragmentType<typeof ApiKeyAccess> | undefined;
  errors: FieldErrors;
}

export function ApiKeyRow({ apiKey, access, errors, ...selection }: ApiKeyRowProps) {
  const { publicKey, description, organizationOwner, projectAssignments } = readFragment(ApiKeySummary, apiKey);
  const read = readFragment(ApiKeyAccess, access);
  const unused = read?.accessList?.totalCount ?? 0;
  const facts = (
    <>
      <span className="code">{publicKey}</span> · {formatCount(projectAssignments.length, 'project')}
      {organizationOwner && ' · organization owner'}
    </>
  );
  return (
    <Row title={description} facts={facts} {...selection}>
      {unused > 0 && <Badge tone="warning">{unused} unused</Badge>}
      <ApiAccessBadge credential={read} errors={errors} />
    </Row>
  );
}
