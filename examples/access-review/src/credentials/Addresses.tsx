import type { FieldErrors } from '../errors/field-errors.ts';
import { Refused } from '../errors/Refused.tsx';
import { hintOf } from '../errors/read-error.ts';
import type { Addresses_CredentialFragment } from '../graphql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatCount, formatDate } from '../ui/format.ts';

const CredentialAddresses = graphql(`
  fragment Addresses_credential on ApiCredential {
    apiAccess
    limitedByAddress
    accessList(first: 200) {
      nodes {
        id
        cidrBlock
        used
        requestCount
        createdAt
        lastUsedAt
        openToInternet
      }
    }
  }
`);

interface AddressesProps {
  credential: FragmentType<typeof CredentialAddresses>;
  errors: FieldErrors;
}

/** The API access list of a key or a service account, with what each entry was used for. */
export function Addresses({ credential, errors }: AddressesProps) {
  const { apiAccess, limitedByAddress, accessList } = readFragment(CredentialAddresses, credential);
  // Both come of the same call, and the first of them says why it was refused.
  const refused = errors.at('apiAccess') ?? errors.at('accessList');
  if (refused !== undefined) {
    return (
      <div className="refusal">
        <Refused error={refused} />
        <p>{refused.message}</p>
        {hintOf(refused) !== undefined && <p className="hint">{hintOf(refused)}</p>}
      </div>
    );
  }
  return (
    <>
      {limitedByAddress === false && <p className="alarm">Whoever has this credential can use it from any address.</p>}
      {apiAccess === 'BLOCKED' && (
        <p className="empty">Blocked: the organization requires an access list, and this credential has none.</p>
      )}
      <ul className="entries">
        {accessList?.nodes.map((entry) => (
          <Address key={entry.id} entry={entry} />
        ))}
      </ul>
    </>
  );
}

type Entry = NonNullable<Addresses_CredentialFragment['accessList']>['nodes'][number];

function Address({ entry }: { entry: Entry }) {
  return (
    <li className="entry">
      <span className="entry-text">
        <span className="entry-title code">{entry.cidrBlock}</span>
        <span className="entry-facts">
          {entry.lastUsedAt
            ? `${formatCount(entry.requestCount, 'call')}, last on ${formatDate(entry.lastUsedAt)}`
            : `Added ${formatDate(entry.createdAt)}`}
        </span>
      </span>
      <span className="entry-badges">
        {!entry.used && <Badge tone="warning">Never used</Badge>}
        {entry.openToInternet && <Badge tone="danger">Everybody</Badge>}
      </span>
    </li>
  );
}
