import { useOpenDialog } from '../ui/DialogHost.tsx';
import { Icon } from '../ui/Icon.tsx';
import { GrantDialog } from './GrantDialog.tsx';

/** Opens the form that lets a program in. */
export function GrantAccess({ organizationId }: { organizationId: string }) {
  const openDialog = useOpenDialog();
  return (
    <button
      type="button"
      className="button button-primary"
      onClick={() => openDialog((close) => <GrantDialog organizationId={organizationId} onClose={close} />)}
    >
      <Icon name="plus" />
      Grant access
    </button>
  );
}
