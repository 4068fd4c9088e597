import { ApiAccessBadge } from '../credentials/ApiAccessBadge.tsx';
import type { FieldErrors } from '../errors/field-errors.ts';
import { Refused } from '../errors/Refused.tsx';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatCount } from '../ui/format.ts';
import { BadgePlaceholder } from '../ui/Placeholder.tsx';

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

export const ServiceAccountAccess = graphql(`
  fragment ServiceAccountRow_access on ServiceAccount {
    apiAccess
  }
`);

interface ServiceAccountRowProps {
  account: FragmentType<typeof ServiceAccountSummary>;
  /** Undefined until it has arrived. */
  access: FragmentType<typeof ServiceAccountAccess> | undefined;
  errors: FieldErrors;
  isSelected: boolean;
  onSelect(): void;
}

export function ServiceAccountRow({ account, access, errors, isSelected, onSelect }: ServiceAccountRowProps) {
  const { id, name, secrets } = readFragment(ServiceAccountSummary, account);
  const read = readFragment(ServiceAccountAccess, access);
  const refused = errors.at('apiAccess');
  return (
    <li>
      <button type="button" className="row" aria-pressed={isSelected} onClick={onSelect}>
        <span className="row-text">
          <span className="row-title">{name}</span>
          <span className="row-facts">
            {formatCount(secrets.length, 'secret')} · <span className="code">{id}</span>
          </span>
        </span>
        <span className="row-badges">
          <SecretBadge secrets={secrets} />
          {refused !== undefined && <Refused error={refused} />}
          {refused === undefined &&
            (read?.apiAccess ? <ApiAccessBadge access={read.apiAccess} /> : <BadgePlaceholder />)}
        </span>
      </button>
    </li>
  );
}

/** The most urgent of what there is to say of an account's secrets. */
function SecretBadge({ secrets }: { secrets: readonly { expired: boolean; expiresSoon: boolean; used: boolean }[] }) {
  if (secrets.some(({ expired }) => expired)) return <Badge>Expired</Badge>;
  if (secrets.some(({ expiresSoon }) => expiresSoon)) return <Badge tone="warning">Ends soon</Badge>;
  if (secrets.some(({ used }) => !used)) return <Badge tone="warning">Unused</Badge>;
  return null;
}
