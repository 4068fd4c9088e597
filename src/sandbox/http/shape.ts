/**
 * Says what is wrong with a value from outside, each time with its place; an empty list is praise. Small checks build large
 * ones: `object({ name: text, tags: list(text) })`.
 */
export type Check = (value: unknown, at: string) => string[];

export const text: Check = (value, at) => (typeof value === 'string' ? [] : [expected(at, value, 'a text')]);

export const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : [expected(at, value, 'true or false')]);

/** A number from `least` to `most`. */
export function number(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Check {
  return (value, at) =>
    typeof value === 'number' && value >= least && value <= most
      ? []
      : [expected(at, value, `a number${toRange(least, most)}`)];
}

export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Check {
  return (value, at) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? []
      : [expected(at, value, `a whole number${toRange(least, most)}`)];
}

export function oneOf(...values: readonly (string | number)[]): Check {
  return (value, at) =>
    values.some((known) => known === value)
      ? []
      : [
          expected(
            at,
            value,
            `${values.length > 1 ? 'one of ' : ''}${values.map((known) => JSON.stringify(known)).join(', ')}`,
          ),
        ];
}

export function matching(pattern: RegExp, what: string): Check {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? [] : [expected(at, value, what)]);
}

/** Whatever one of the checks lets through; what is wrong is said in one sentence. */
export function either(what: string, ...checks: readonly Check[]): Check {
  return (value, at) => (checks.some((check) => check(value, at).length === 0) ? [] : [expected(at, value, what)]);
}

/** May be left out. */
export function optional(check: Check): Check {
  return (value, at) => (value === undefined ? [] : check(value, at));
}

export function list(item: Check): Check {
  return (value, at) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => item(each, `${at}[${index}]`))
      : [expected(at, value, 'a list')];
}

/** Any names, values of one kind. */
export function record(item: Check): Check {
  return (value, at) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([name, each]) => item(each, join(at, name)))
      : [expected(at, value, 'an object')];
}

/** Fields beyond these pass: whoever saved them may have known more. */
export function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, at) =>
    isRecord(value)
      ? Object.entries(fields).flatMap(([name, check]) => check(value[name], join(at, name)))
      : [expected(at, value, 'an object')];
}

/** No fields beyond these: a misspelled one would be without effect. */
export function closedObject(fields: Readonly<Record<string, Check>>): Check {
  const known = object(fields);
  return (value, at) => {
    const strangers = isRecord(value) ? Object.keys(value).filter((name) => !Object.hasOwn(fields, name)) : [];
    const names = Object.keys(fields).join(', ');
    return [
      ...known(value, at),
      ...strangers.map((name) => `${join(at, name)} is not known here; known are ${names}.`),
    ];
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

function expected(at: string, value: unknown, what: string): string {
  const place = at === '' ? 'It' : at;
  if (value === undefined) return `${place} is missing: ${what} is expected.`;
  const shown = JSON.stringify(value);
  return `${place} is ${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}: ${what} is expected.`;
}

function toRange(least: number, most: number): string {
  if (most < Number.MAX_SAFE_INTEGER) return ` from ${least} to ${most}`;
  return least > Number.NEGATIVE_INFINITY ? `, ${least} or more,` : '';
}
