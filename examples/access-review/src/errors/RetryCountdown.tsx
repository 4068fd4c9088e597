import type { FieldError } from './field-errors.ts';
import { useCountdown } from './use-countdown.ts';

interface RetryCountdownProps {
  seconds: number;
  /** What there is to wait for. */
  error: FieldError | undefined;
  retry(): void;
}

/** Says when it asks again, asks then, and lets the reader ask at once. */
export function RetryCountdown({ seconds, error, retry }: RetryCountdownProps) {
  const left = useCountdown(seconds, error, retry);
  return (
    <p className="retry">
      <button type="button" className="button" onClick={retry}>
        Try now
      </button>
      {/* A clock that a screen reader need not read out every second. */}
      <span role="timer">{left > 0 ? `Trying again in ${left} s` : 'Trying again …'}</span>
    </p>
  );
}
