import type { FieldErrors } from '../errors/field-errors.ts';
import { Refused } from '../errors/Refused.tsx';
import type { NetworkEntries_ProjectFragment } from '../graphql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Badge } from '../ui/Badge.tsx';
import { formatCount, formatMoment } from '../ui/format.ts';

const ProjectEntries = graphql(`
  fragment NetworkEntries_project on Project {
    openToInternet
    accessList(first: 100) {
      totalCount
      nodes {
        id
        cidrBlock
        awsSecurityGroup
        comment
        deleteAfter
        expiresSoon
        openToInternet
      }
    }
  }
`);

interface NetworkEntriesProps {
  project: FragmentType<typeof ProjectEntries>;
  errors: FieldErrors;
}

/** The project's network access list: it guards databases, and not the Administration API. */
export function NetworkEntries({ project, errors }: NetworkEntriesProps) {
  const { accessList, openToInternet } = readFragment(ProjectEntries, project);
  const refused = errors.at('accessList');
  if (refused !== undefined) {
    return (
      <p className="empty">
        <Refused error={refused} /> {refused.message}
      </p>
    );
  }
  if (!accessList || accessList.totalCount === 0) return <p className="empty">No address may open a connection.</p>;
  const more = accessList.totalCount - accessList.nodes.length;
  return (
    <>
      {openToInternet && <p className="alarm">Together these entries let in every address on the internet.</p>}
      <ul className="entries">
        {accessList.nodes.map((entry) => (
          <NetworkEntry key={entry.id} entry={entry} />
        ))}
      </ul>
      {more > 0 && <p className="empty">And {formatCount(more, 'more entry', 'more entries')}.</p>}
    </>
  );
}

type Entry = NonNullable<NetworkEntries_ProjectFragment['accessList']>['nodes'][number];

function NetworkEntry({ entry }: { entry: Entry }) {
  return (
    <li className="entry">
      <span className="entry-text">
        <span className="entry-title code">{entry.cidrBlock ?? entry.awsSecurityGroup}</span>
        <span className="entry-facts">{entry.comment || 'No comment'}</span>
      </span>
      <span className="entry-badges">
        {entry.deleteAfter && (
          <Badge tone={entry.expiresSoon ? 'warning' : 'neutral'}>Ends {formatMoment(entry.deleteAfter)}</Badge>
        )}
        {entry.openToInternet && <Badge tone="danger">Everybody</Badge>}
      </span>
    </li>
  );
}
