import { useState } from 'react';
import { useMutation } from 'urql';
import { MutationErrors } from '../grant/MutationErrors.tsx';
import { MutationWarnings } from '../grant/MutationWarnings.tsx';
import { NewKey } from '../grant/NewKey.tsx';
import { type FragmentType, graphql, readFragment } from '../graphql/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useOpenDialog } from '../ui/DialogHost.tsx';
import { Icon } from '../ui/Icon.tsx';

const RotatedKey = graphql(`
  fragment RotateKey_key on ApiKey {
    id
    organizationId
    publicKey
    description
  }
`);

const RotateKeyMutation = graphql(`
  mutation RotateKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      apiKey {
        id
        publicKey
      }
      privateKey
      deletedId
      warnings {
        ...MutationWarnings_warning
      }
      errors {
        ...MutationErrors_error
      }
    }
  }
`);

export function RotateKey({ apiKey }: { apiKey: FragmentType<typeof RotatedKey> }) {
  const { id, organizationId, publicKey, description } = readFragment(RotatedKey, apiKey);
  const openDialog = useOpenDialog();
  const name = `${description} (${publicKey})`;
  return (
    <button
      type="button"
      className="button"
      onClick={() =>
        openDialog((close) => <RotateKeyDialog input={{ organizationId, id }} name={name} onClose={close} />)
      }
    >
      <Icon name="rotate" />
      Rotate key
    </button>
  );
}

interface RotateKeyDialogProps {
  input: { organizationId: string; id: string };
  name: string;
  onClose(): void;
}

/** A new key with the roles and addresses of this one; the old one goes on working unless it is told to go. */
function RotateKeyDialog({ input, name, onClose }: RotateKeyDialogProps) {
  const [deletePrevious, setDeletePrevious] = useState(false);
  const [{ data, error, fetching }, rotate] = useMutation(RotateKeyMutation);
  const result = data?.rotateApiKey;
  // A payload can hold both: a key that was made, and an error that says what could not be undone.
  if (result?.apiKey && result.privateKey) {
    return (
      <Dialog title="The key was rotated" onClose={onClose} isGuarded>
        <p>
          {result.deletedId
            ? 'The old key is deleted.'
            : 'The old key goes on working: delete it once every program uses the new one.'}
        </p>
        <MutationErrors error={undefined} errors={result.errors} />
        <MutationWarnings warnings={result.warnings} />
        <NewKey publicKey={result.apiKey.publicKey} privateKey={result.privateKey} onStored={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title="Rotate key" onClose={onClose}>
      <p>
        Makes a new key with the roles and addresses of <strong>{name}</strong>. All of it succeeds, or nothing changes.
      </p>
      <label className="check">
        <input type="checkbox" checked={deletePrevious} onChange={(event) => setDeletePrevious(event.target.checked)} />
        Delete the old key at once
      </label>
      <MutationErrors error={error} errors={result?.errors ?? []} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          className="button button-primary"
          disabled={fetching}
          onClick={() => void rotate({ input: { ...input, deletePrevious } })}
        >
          {fetching ? 'Rotating …' : 'Rotate'}
        </button>
      </div>
    </Dialog>
  );
}
