import { useId } from 'react';

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  /** What is offered, and its words. */
  options: readonly (readonly [value: Value, words: string])[];
  onChange(value: NoInfer<Value>): void;
  /** Seen by screen readers only. */
  hidesLabel?: boolean;
}

export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  hidesLabel = false,
}: SelectProps<Value>) {
  const id = useId();
  return (
    <div className="select">
      <label htmlFor={id} className={hidesLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
