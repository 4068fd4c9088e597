import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatMoment } from '../ui/format.ts';

const ShownEntry = graphql(`
  fragment NetworkEntry_entry on ProjectAccessListEntry {
    cidrBlock
    awsSecurityGroup
    comment
    deleteAfter
    expiresSoon
    openToInternet
  }
`);

/** One address, block or security group, and when it ends. */
export function NetworkEntry({ entry }: { entry: FragmentType<typeof ShownEntry> }) {
  const { cidrBlock, awsSecurityGroup, comment, deleteAfter, expiresSoon, openToInternet } = readFragment(
    ShownEntry,
    entry,
  );
  return (
    <li className="entry">
      <span className="entry-text">
        <span className="entry-title code">{cidrBlock ?? awsSecurityGroup}</span>
        <span className="entry-facts">{comment || 'No comment'}</span>
      </span>
      <span className="entry-badges">
        {deleteAfter && <Badge tone={expiresSoon ? 'warning' : 'neutral'}>Ends {formatMoment(deleteAfter)}</Badge>}
        {openToInternet && <Badge tone="danger">Everybody</Badge>}
      </span>
    </li>
  );
}
