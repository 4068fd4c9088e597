import { ApiAccessBadge, type CredentialAccess } from '../credentials/ApiAccessBadge.tsx';
import type { FieldErrors } from '../errors/field-errors.ts';
import type { PrincipalRow_EdgeFragment } from '../graphql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatRole } from '../ui/format.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

const PrincipalEdge = graphql(`
  fragment PrincipalRow_edge on ProjectPrincipalEdge {
    roles
    owner
    grants {
      source
      roles
      team {
        id
        name
      }
    }
    node {
      __typename
      displayName
      ... on OrganizationUser {
        status
      }
    }
  }
`);

interface PrincipalRowProps {
  edge: FragmentType<typeof PrincipalEdge>;
  /** Undefined until it has arrived. */
  access: FragmentType<typeof CredentialAccess> | undefined;
  errors: FieldErrors;
}

export function PrincipalRow({ edge, access, errors }: PrincipalRowProps) {
  const { roles, owner, grants, node } = readFragment(PrincipalEdge, edge);
  const kind = KINDS[node.__typename];
  return (
    <li className="entry">
      <span className="entry-icon" title={kind.words}>
        <Icon name={kind.icon} />
        <span className="visually-hidden">{kind.words}</span>
      </span>
      <span className="entry-text">
        <span className="entry-title">{node.displayName}</span>
        <span className="entry-facts">{roles.map(formatRole).join(', ')}</span>
        <span className="entry-facts">{grants.map(describeGrant).join('; ')}</span>
      </span>
      <span className="entry-badges">
        {owner && <Badge tone="warning">Owner</Badge>}
        {node.__typename === 'OrganizationUser' && node.status !== 'ACTIVE' && <Badge>Invited</Badge>}
        {kind.isProgram && <ApiAccessBadge credential={access} errors={errors} />}
      </span>
    </li>
  );
}

type Kind = PrincipalRow_EdgeFragment['node']['__typename'];

const KINDS: Readonly<Record<Kind, { words: string; icon: IconName; isProgram: boolean }>> = {
  ApiKey: { words: 'API key', icon: 'key', isProgram: true },
  ServiceAccount: { words: 'Service account', icon: 'robot', isProgram: true },
  Team: { words: 'Team', icon: 'team', isProgram: false },
  OrganizationUser: { words: 'Person', icon: 'person', isProgram: false },
};

function describeGrant({ source, roles, team }: PrincipalRow_EdgeFragment['grants'][number]): string {
  switch (source) {
    case 'DIRECT':
      return 'Granted in this project';
    case 'TEAM':
      return `Through the team ${team?.name ?? 'whose name could not be read'}`;
    case 'ORGANIZATION':
      return `As ${roles.map(formatRole).join(', ')}`;
  }
}
