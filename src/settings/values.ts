import * as v from 'valibot';

/** The environment without what is empty. */
export type SettingsText = Readonly<Record<string, string | undefined>>;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** Whether nothing but this machine can connect to an address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** What must not be read or changed on its way uses https; plain http goes to this machine only. */
export function isSecureUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return !username && !password && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}

/** A fault that tells what was given, without what may be a password in a URL. Never for a setting that is a secret itself. */
export function takes(what: string, example?: string): (issue: { input: unknown }) => string {
  const suffix = example === undefined ? '' : `; for instance ${example}`;
  return ({ input }) => `takes ${what}, not ${quote(input)}${suffix}`;
}

function quote(value: unknown): string {
  const text = Array.isArray(value) ? value.join(',') : String(value);
  // Whatever stands before an @ may be a user and a password, also in what is no URL.
  return JSON.stringify(text.replace(/^.*@/s, '…@'));
}

/** Digits only: a number that is written otherwise is more likely a slip than meant. */
export const wholeNumber = (least: number, most: number) => {
  const fault = takes(`a whole number from ${least} to ${most}`);
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, fault),
    v.transform(Number),
    v.check((number) => number >= least && number <= most, fault),
  );
};

/** Yes or no. */
export const flag = v.pipe(
  v.picklist(['true', 'false'], takes('true or false')),
  v.transform((text) => text === 'true'),
);
