import { formatCount } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import type { FieldErrors } from './field-errors.ts';
import { RetryCountdown } from './RetryCountdown.tsx';
import { hintOf, retryAfterOf } from './read-error.ts';

/** Above an answer of which parts are missing: how many, and why. Each part says itself that it was refused. */
export function PartialNotice({ errors, retry }: { errors: FieldErrors; retry(): void }) {
  const first = errors.list[0];
  if (first === undefined) return null;
  const seconds = retryAfterOf(errors.list);
  return (
    <div className="notice" role="status">
      <Icon name="lock" />
      <div>
        <p>
          <strong>{formatCount(errors.list.length, 'part')} could not be read.</strong> {first.message}
        </p>
        {hintOf(first) !== undefined && <p className="hint">{hintOf(first)}</p>}
        {seconds !== undefined && <RetryCountdown seconds={seconds} retry={retry} />}
      </div>
    </div>
  );
}
