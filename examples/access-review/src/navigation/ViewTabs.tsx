import type { View } from './use-place.ts';

const VIEWS: readonly (readonly [View, string])[] = [
  ['projects', 'Projects'],
  ['keys', 'API keys'],
  ['accounts', 'Service accounts'],
];

export function ViewTabs({ view, onSelect }: { view: View; onSelect(view: View): void }) {
  return (
    <nav className="tabs" aria-label="Views">
      {VIEWS.map(([each, words]) => (
        <button
          type="button"
          key={each}
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onSelect(each)}
        >
          {words}
        </button>
      ))}
    </nav>
  );
}
