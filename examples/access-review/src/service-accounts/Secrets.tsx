import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatDate } from '../ui/format.ts';

const AccountSecrets = graphql(`
  fragment Secrets_account on ServiceAccount {
    secrets {
      id
      mask
      createdAt
      expiresAt
      lastUsedAt
      expired
      expiresSoon
      used
    }
  }
`);

/** When each secret ends, and whether anybody uses it. */
export function Secrets({ account }: { account: FragmentType<typeof AccountSecrets> }) {
  const { secrets } = readFragment(AccountSecrets, account);
  if (secrets.length === 0) return <p className="empty">It has no secret, so nobody can sign in with it.</p>;
  return (
    <ul className="entries">
      {secrets.map((secret) => (
        <li className="entry" key={secret.id}>
          <span className="entry-text">
            <span className="entry-title">
              {secret.expired ? 'Ended' : 'Ends'} {formatDate(secret.expiresAt)}
            </span>
            <span className="entry-facts">
              Created {formatDate(secret.createdAt)}
              {secret.lastUsedAt && `, last used ${formatDate(secret.lastUsedAt)}`}
              {secret.mask && (
                <>
                  {' · '}
                  <span className="code">{secret.mask}</span>
                </>
              )}
            </span>
          </span>
          <span className="entry-badges">
            {!secret.used && <Badge tone="warning">Never used</Badge>}
            {secret.expired && <Badge>Expired</Badge>}
            {secret.expiresSoon && !secret.expired && <Badge tone="warning">Ends soon</Badge>}
          </span>
        </li>
      ))}
    </ul>
  );
}
