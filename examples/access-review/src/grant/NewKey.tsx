import { useState } from 'react';
import { Icon } from '../ui/Icon.tsx';

interface NewKeyProps {
  publicKey: string;
  privateKey: string;
  onStored(): void;
}

/** The one time that a private key is seen. It is in no cache: when this closes, it is gone. */
export function NewKey({ publicKey, privateKey, onStored }: NewKeyProps) {
  return (
    <>
      <dl className="new-key">
        <dt>Public key</dt>
        <dd>
          <Copyable name="public key" value={publicKey} />
        </dd>
        <dt>Private key</dt>
        <dd>
          <Copyable name="private key" value={privateKey} />
        </dd>
      </dl>
      <p className="alarm">Store the private key now. Atlas never shows it again, and neither does this page.</p>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" onClick={onStored}>
          I have stored it
        </button>
      </div>
    </>
  );
}

function Copyable({ name, value }: { name: string; value: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setIsCopied(true);
  };
  return (
    <span className="copyable">
      <code>{value}</code>
      <button type="button" className="button" aria-label={`Copy the ${name}`} onClick={() => void copy()}>
        <Icon name="copy" />
        <span aria-live="polite">{isCopied ? 'Copied' : 'Copy'}</span>
      </button>
    </span>
  );
}
