import { useEffect, useState } from 'react';

/** The value, once it has rested for so many milliseconds: a search asks Atlas for words and not for each letter. */
export function useDebounced<Value>(value: Value, delayMs = 250): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return rested;
}
