import { formatRole } from '../ui/format.ts';

/** What a key or a service account may do in one place. */
export function RoleEntry({ where, roles }: { where: string; roles: readonly string[] }) {
  return (
    <li className="entry">
      <span className="entry-text">
        <span className="entry-title">{where}</span>
        <span className="entry-facts">{roles.map(formatRole).join(', ') || 'No role'}</span>
      </span>
    </li>
  );
}
