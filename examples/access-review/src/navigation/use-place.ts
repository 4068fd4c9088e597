import { useSyncExternalStore } from 'react';

export type View = 'projects' | 'keys' | 'accounts';

/** What the page shows. It stands in the address, so that it can be sent to a colleague and the browser's back button works. */
export interface Place {
  organization: string | null;
  view: View;
  /** The project, key or account whose details are open. */
  selected: string | null;
}

/** The place, and what moves to another one. */
export function usePlace(): [Place, (change: Partial<Place>) => void] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const place = readPlace(search);
  return [place, (change) => go({ ...place, ...change })];
}

const MOVED = 'access-review:moved';

function subscribe(notify: () => void): () => void {
  window.addEventListener('popstate', notify);
  window.addEventListener(MOVED, notify);
  return () => {
    window.removeEventListener('popstate', notify);
    window.removeEventListener(MOVED, notify);
  };
}

function readPlace(search: string): Place {
  const params = new URLSearchParams(search);
  const view = params.get('view');
  return {
    organization: params.get('organization'),
    view: view === 'keys' || view === 'accounts' ? view : 'projects',
    selected: params.get('selected'),
  };
}

function go({ organization, view, selected }: Place): void {
  const params = new URLSearchParams({ view });
  if (organization !== null) params.set('organization', organization);
  if (selected !== null) params.set('selected', selected);
  window.history.pushState(null, '', `?${params}`);
  window.dispatchEvent(new Event(MOVED)); // pushState tells nobody
}
