import { createContext, type ReactNode, useContext, useState } from 'react';

type RenderDialog = (close: () => void) => ReactNode;

const OpenDialog = createContext<(render: RenderDialog) => void>(() => {});

/**
 * Holds the open dialog, apart from what opened it. A change makes lists be read again, and what it was about may be gone then; the dialog,
 * and the private key in it, must stay.
 */
export function DialogHost({ children }: { children: ReactNode }) {
  const [render, setRender] = useState<RenderDialog>();
  return (
    <OpenDialog value={(next) => setRender(() => next)}>
      {children}
      {render?.(() => setRender(undefined))}
    </OpenDialog>
  );
}

/** Opens a dialog, in place of another one. */
export const useOpenDialog = () => useContext(OpenDialog);
