/** One value in JSON: the names and positions that lead to it. */
export type Place = readonly (string | number)[];

/** Every value below the whole. */
export function listPlaces(json: unknown, at: Place = []): Place[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, inner]) => {
    const place = [...at, Array.isArray(json) ? Number(name) : name];
    return [place, ...listPlaces(inner, place)];
  });
}

/** A copy with another value at a place; without the place where the value is undefined. */
export function withValueAt(json: unknown, place: Place, value: unknown): unknown {
  const copy = structuredClone(json);
  const last = place.at(-1);
  const holder = place.slice(0, -1).reduce<unknown>((within, step) => (within as Record<string, unknown>)[step], copy);
  if (last === undefined || typeof holder !== 'object' || holder === null) return value;
  if (value === undefined && !Array.isArray(holder)) delete (holder as Record<string, unknown>)[last];
  else Object.assign(holder, { [last]: value ?? null });
  return copy;
}

/** The items of a list of Atlas's that the place is not in, and has no say about. */
export function listOthers(json: unknown, place: Place): unknown[] {
  const [field, index] = place;
  if (Array.isArray(json)) return json.filter((_, nth) => nth !== field);
  if (field !== 'results' || typeof index !== 'number') return [];
  return (json as { results: unknown[] }).results.filter((_, nth) => nth !== index);
}
