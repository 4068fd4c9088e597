/** Under a page whose filter applies to what has been loaded, so that a short list is not mistaken for the whole truth. */
export function FilterCount({ fitting, loaded }: { fitting: number; loaded: number }) {
  return (
    <p className="filter-count" role="status">
      {fitting} of these {loaded} match
    </p>
  );
}
