import { Fragment, type ReactNode, useState } from 'react';

/** What one page of a connection is given. */
export interface PageProps {
  /** Where it begins; null for the first one. */
  after: string | null;
  /** Shows the next page. Undefined where it is shown already. */
  loadMore: ((endCursor: string) => void) | undefined;
}

/**
 * A connection, page under page. Each page is a component with a query of its own, so each has its own errors and can be asked for again
 * without the others. Give it a `key` of what the list depends on: with another filter the pages begin anew.
 */
export function Pages({ children }: { children: (page: PageProps) => ReactNode }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((after, index) => (
    <Fragment key={after}>
      {children({
        after,
        loadMore: index === cursors.length - 1 ? (endCursor) => setCursors([...cursors, endCursor]) : undefined,
      })}
    </Fragment>
  ));
}
