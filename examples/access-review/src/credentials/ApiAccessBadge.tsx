import type { FieldErrors } from '../errors/field-errors.ts';
import { Refused } from '../errors/Refused.tsx';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { BadgePlaceholder } from '../ui/Placeholder.tsx';

/** It takes a call to Atlas for each credential, so lists defer it. */
export const CredentialAccess = graphql(`
  fragment ApiAccessBadge_credential on ApiCredential {
    apiAccess
    limitedByAddress
  }
`);

interface ApiAccessBadgeProps {
  /** Undefined until it has arrived. */
  credential: FragmentType<typeof CredentialAccess> | undefined;
  errors: FieldErrors;
}

/** From where a key or a service account may call Atlas. A list whose entries let in everybody limits nothing. */
export function ApiAccessBadge({ credential, errors }: ApiAccessBadgeProps) {
  const refused = errors.at('apiAccess') ?? errors.at('limitedByAddress');
  if (refused !== undefined) return <Refused error={refused} />;
  const access = readFragment(CredentialAccess, credential);
  if (access === undefined) return <BadgePlaceholder />;
  if (access.apiAccess === 'BLOCKED') {
    return <Badge title="The organization requires an access list, and this credential has none.">Blocked</Badge>;
  }
  return access.limitedByAddress ? <Badge tone="good">Listed only</Badge> : <Badge tone="danger">Any address</Badge>;
}
