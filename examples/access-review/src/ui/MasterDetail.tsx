import { type ReactNode, useEffect, useRef } from 'react';
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
  const back = useRef<HTMLButtonElement>(null);

  // On a narrow screen the row that had the focus is hidden now, so the focus goes with the reader, and back when the details close.
  useEffect(() => {
    const isNarrow = isOpen && back.current?.offsetParent !== null;
    if (!isNarrow) return;
    const opener = document.activeElement;
    back.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [isOpen]);

  return (
    <div className={isOpen ? 'panes panes-detail' : 'panes'}>
      <section className="pane pane-list" aria-label={`All ${what}`}>
        {list}
      </section>
      {/* It scrolls, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as said */}
      <section className="pane pane-detail" aria-label="Details" tabIndex={0}>
        {isOpen && (
          <button type="button" className="button back" onClick={onClose} ref={back}>
            <Icon name="back" />
            All {what}
          </button>
        )}
        {detail ?? <p className="invitation">{invitation}</p>}
      </section>
    </div>
  );
}
