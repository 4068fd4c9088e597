import { useState } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { GrantDialog } from './GrantDialog.tsx';

/** Opens the form that lets a program in. */
export function GrantAccess({ organizationId }: { organizationId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => setIsOpen(true)}>
        <Icon name="plus" />
        Grant access
      </button>
      {isOpen && <GrantDialog organizationId={organizationId} onClose={() => setIsOpen(false)} />}
    </>
  );
}
