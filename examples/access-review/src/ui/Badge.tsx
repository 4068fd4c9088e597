import type { ReactNode } from 'react';

/** How much attention it asks for. */
export type Tone = 'danger' | 'warning' | 'good' | 'neutral';

/** A fact in a word or two. The words carry the meaning; the colour only repeats it. */
export function Badge({ tone = 'neutral', title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span className={`badge badge-${tone}`} title={title}>
      {children}
    </span>
  );
}
