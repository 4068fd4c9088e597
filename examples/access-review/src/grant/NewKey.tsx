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
  const [label, setLabel] = useState('Copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setLabel('Copied');
    } catch {
      // Over plain HTTP there is no clipboard, and a browser may forbid it.
      setLabel('Select');
    }
  };
  return (
    <span className="copyable">
      <code>{value}</code>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="copy" />
        {label}
        <span className="visually-hidden"> the {name}</span>
      </button>
      <span className="visually-hidden" role="status">
        {label !== 'Copy' && `${label} the ${name}`}
      </span>
    </span>
  );
}
