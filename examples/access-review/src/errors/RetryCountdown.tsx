import { useCountdown } from './use-countdown.ts';

/** Says when it asks again, asks then, and lets the reader ask at once. */
export function RetryCountdown({ seconds, retry }: { seconds: number; retry(): void }) {
  const left = useCountdown(seconds, retry);
  return (
    <p className="retry">
      <button type="button" className="button" onClick={retry}>
        Try now
      </button>
      {/* A clock that a screen reader need not read out every second. */}
      <span className="retry-clock" role="timer">
        {left > 0 ? `Trying again in ${left} s` : 'Trying again …'}
      </span>
    </p>
  );
}
