import type { ReactNode } from 'react';

/** What every row of a list is given, whatever it shows. */
export interface RowSelection {
  isSelected: boolean;
  onSelect(): void;
}

interface RowProps extends RowSelection {
  title: string;
  facts: ReactNode;
  /** Badges. */
  children: ReactNode;
}

/** One line of a list: what it is, what is known of it, and at the right what needs a look. */
export function Row({ title, facts, isSelected, onSelect, children }: RowProps) {
  return (
    <li>
      <button type="button" className="row" aria-pressed={isSelected} onClick={onSelect}>
        <span className="row-text">
          <span className="row-title">{title}</span>
          <span className="row-facts">{facts}</span>
        </span>
        <span className="row-badges">{children}</span>
      </button>
    </li>
  );
}
