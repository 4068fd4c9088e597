import { useEffect, useEffectEvent, useState } from 'react';

/** Counts down from so many seconds to 0, then calls `onEnd`, once. Begins anew when `since`, what set it off, is another. */
export function useCountdown(seconds: number, since: unknown, onEnd: () => void): number {
  const [state, setState] = useState({ since, left: seconds });
  if (state.since !== since) setState({ since, left: seconds });
  const { left } = state;
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (left <= 0) return end();
    const timer = setTimeout(() => setState((now) => ({ ...now, left: now.left - 1 })), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}
