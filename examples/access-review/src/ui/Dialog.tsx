import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  title: string;
  children: ReactNode;
  onClose(): void;
  /** It shows what is shown only once: Escape does not close it, and the browser asks before it leaves the page. */
  isGuarded?: boolean;
}

/** A modal dialog of the browser's own, which keeps the focus inside and gives it back. */
export function Dialog({ title, children, onClose, isGuarded = false }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // A layout effect ends while the dialog is still in the document, and only there does closing give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  useEffect(() => {
    if (!isGuarded) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isGuarded]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      // Chromium closes a dialog at the second Escape without asking, so the key itself is caught.
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (!isGuarded) onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
