import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface MasterDetailProps {
  /** Names the list, for instance "projects". */
  what: string;
  list: ReactNode;
  /** Undefined when nothing is selected. */
  detail: ReactNode | undefined;
  /** What stands in the detail's place until something is selected. */
  invitation: string;
  onClose(): void;
}

/** A list and the details of what is selected in it: side by side, and on a narrow screen one in place of the other. */
export function MasterDetail({ what, list, detail, invitation, onClose }: MasterDetailProps) {
  const isOpen = detail !== undefined;
  return (
    <div className={isOpen ? 'panes panes-detail' : 'panes'}>
      <section className="pane pane-list" aria-label={`All ${what}`}>
        {list}
      </section>
      <section className="pane pane-detail" aria-label="Details">
        {isOpen && (
          <button type="button" className="button back" onClick={onClose}>
            <Icon name="back" />
            All {what}
          </button>
        )}
        {detail ?? <p className="invitation">{invitation}</p>}
      </section>
    </div>
  );
}
