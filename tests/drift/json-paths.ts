/** Every value that JSON has at a path such as `results[].id`. */
export function valuesAt(value: unknown, path: string): unknown[] {
  return stepsOf(path).reduce<unknown[]>(
    (holders, step) => holders.flatMap((holder) => valuesOf(holder, step)),
    [value],
  );
}

/** A copy of JSON with another value at a path, everywhere. */
export function withValue(value: unknown, path: string, replacement: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const [, inside = '', field = ''] = /^(.*?)\.?([^.[\]]+)$/.exec(path) ?? [];
  for (const holder of valuesAt(copy, inside)) {
    if (typeof holder === 'object' && holder !== null) Object.assign(holder, { [field]: replacement });
  }
  return copy;
}

/** The paths that several pieces of JSON have; with a question mark where an object that could have the field has not. */
export function listFields(values: readonly unknown[], path = ''): string[] {
  const lists = values.filter(Array.isArray);
  const items = lists.length === 0 ? [] : [`${path}[]`, ...listFields(lists.flat(), `${path}[]`)];
  const objects = values.filter(isObject);
  const fields = [...new Set(objects.flatMap(Object.keys))].flatMap((field) => {
    const holders = objects.filter((object) => field in object);
    const at = path === '' ? field : `${path}.${field}`;
    const inside = holders.map((holder) => holder[field]);
    return [holders.length < objects.length ? `${at}?` : at, ...listFields(inside, at)];
  });
  return [...items, ...fields];
}

const stepsOf = (path: string): string[] => path.match(/\[\]|[^.[\]]+/g) ?? [];

function valuesOf(holder: unknown, step: string): unknown[] {
  if (step === '[]') return Array.isArray(holder) ? holder : [];
  return isObject(holder) && step in holder ? [holder[step]] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
