import type { ApiAccess } from '../graphql/graphql.ts';
import { Badge } from '../ui/Badge.tsx';

/** From where a key or a service account may call Atlas. */
export function ApiAccessBadge({ access }: { access: ApiAccess }) {
  switch (access) {
    case 'ANY_ADDRESS':
      return <Badge tone="danger">Any address</Badge>;
    case 'LISTED_ADDRESSES':
      return <Badge tone="good">Listed only</Badge>;
    case 'BLOCKED':
      return <Badge title="The organization requires an access list, and this credential has none.">Blocked</Badge>;
  }
}
