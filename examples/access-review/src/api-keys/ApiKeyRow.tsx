import { ApiAccessBadge } from '../credentials/ApiAccessBadge.tsx';
import type { FieldErrors } from '../errors/field-errors.ts';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatCount } from '../ui/format.ts';

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

interface ApiKeyRowProps {
  apiKey: FragmentType<typeof ApiKeySummary>;
  /** Undefined until it has arrived. */
  access: FragmentType<typeof ApiKeyAccess> | undefined;
  errors: FieldErrors;
  isSelected: boolean;
  onSelect(): void;
}

export function ApiKeyRow({ apiKey, access, errors, isSelected, onSelect }: ApiKeyRowProps) {
  const { publicKey, description, organizationOwner, projectAssignments } = readFragment(ApiKeySummary, apiKey);
  const read = readFragment(ApiKeyAccess, access);
  const unused = read?.accessList?.totalCount ?? 0;
  return (
    <li>
      <button type="button" className="row" aria-pressed={isSelected} onClick={onSelect}>
        <span className="row-text">
          <span className="row-title">{description}</span>
          <span className="row-facts">
            <span className="code">{publicKey}</span> · {formatCount(projectAssignments.length, 'project')}
            {organizationOwner && ' · organization owner'}
          </span>
        </span>
        <span className="row-badges">
          {unused > 0 && <Badge tone="warning">{unused} unused</Badge>}
          <ApiAccessBadge credential={read} errors={errors} />
        </span>
      </button>
    </li>
  );
}
