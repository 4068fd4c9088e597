import type { PageProps } from './Pages.tsx';

interface LoadMoreProps extends Pick<PageProps, 'loadMore'> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  /** For instance "projects". */
  what: string;
}

/** At the end of the last page, as long as the list goes on. */
export function LoadMore({ loadMore, pageInfo, what }: LoadMoreProps) {
  const { hasNextPage, endCursor } = pageInfo;
  if (loadMore === undefined || !hasNextPage || !endCursor) return null;
  return (
    <button type="button" className="button load-more" onClick={() => loadMore(endCursor)}>
      Load more {what}
    </button>
  );
}
