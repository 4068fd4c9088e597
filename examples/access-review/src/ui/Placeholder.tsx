/** Keeps the room of a badge that is still being read. */
export function BadgePlaceholder() {
  return <span className="placeholder placeholder-badge" aria-hidden="true" />;
}

/** Keeps the room of a heading and the line under it. */
export function HeadingPlaceholder() {
  return (
    <div className="heading-placeholder" aria-hidden="true">
      <span className="placeholder placeholder-title" />
      <span className="placeholder placeholder-text" />
    </div>
  );
}

/** Keeps the room of a list that is still being read; to a screen reader it is one sentence. */
export function ListPlaceholder({ rows, label }: { rows: number; label: string }) {
  return (
    <div className="list-placeholder" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without content have nothing else
        <div className="list-placeholder-row" key={row}>
          <span className="placeholder placeholder-title" />
          <span className="placeholder placeholder-text" />
        </div>
      ))}
    </div>
  );
}
