import { useMutation } from 'urql';
import { graphql } from '../graphql/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { GrantForm } from './GrantForm.tsx';
import { MutationErrors } from './MutationErrors.tsx';
import { MutationWarnings } from './MutationWarnings.tsx';
import { NewKey } from './NewKey.tsx';

const GrantAccessMutation = graphql(`
  mutation GrantAccess($input: GrantProgrammaticAccessInput!) {
    grantProgrammaticAccess(input: $input) {
      apiKey {
        id
        publicKey
      }
      privateKey
      warnings {
        ...MutationWarnings_warning
      }
      errors {
        ...MutationErrors_error
      }
    }
  }
`);

interface GrantDialogProps {
  organizationId: string;
  onClose(): void;
}

/** A key, its roles and its addresses in one step: all of it, or none of it. Then the private key, once. */
export function GrantDialog({ organizationId, onClose }: GrantDialogProps) {
  const [{ data, error, fetching }, grant] = useMutation(GrantAccessMutation);
  const result = data?.grantProgrammaticAccess;
  // A payload can hold both: a key that was made, and an error that says what could not be undone.
  if (result?.apiKey && result.privateKey) {
    return (
      <Dialog title="Access was granted" onClose={onClose} isGuarded>
        <MutationErrors error={undefined} errors={result.errors} />
        <MutationWarnings warnings={result.warnings} />
        <NewKey publicKey={result.apiKey.publicKey} privateKey={result.privateKey} onStored={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title="Grant programmatic access" onClose={onClose}>
      <GrantForm
        organizationId={organizationId}
        isSending={fetching}
        onCancel={onClose}
        onSubmit={(input) => void grant({ input })}
      >
        <MutationErrors error={error} errors={result?.errors ?? []} />
      </GrantForm>
    </Dialog>
  );
}
