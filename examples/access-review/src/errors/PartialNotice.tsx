import { Icon } from '../ui/Icon.tsx';
import type { FieldErrors } from './field-errors.ts';
import { RetryCountdown } from './RetryCountdown.tsx';
import { hintOf, retryAfterOf } from './read-error.ts';

/** Beside an answer of which parts are missing, and why. Each part says itself that it was refused. */
export function PartialNotice({ errors, retry }: { errors: FieldErrors; retry(): void }) {
  const first = errors.list[0];
  if (first === undefined) return null;
  const seconds = retryAfterOf(errors.list);
  return (
    <div className="notice" role="status">
      <Icon name="lock" />
      <div>
        <p>
          <strong>Part of this could not be read.</strong> {first.message}
        </p>
        {hintOf(first) !== undefined && <p className="hint">{hintOf(first)}</p>}
        {seconds !== undefined && <RetryCountdown seconds={seconds} error={first} retry={retry} />}
      </div>
    </div>
  );
}
