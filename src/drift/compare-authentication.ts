import type { Remark } from './compare-places.ts';
import type { Document } from './document.ts';

interface Authentication {
  scheme: string;
  tokenPath: string;
}

/** Compares the two ways in with those that the document names; it may name none. */
export function compareAuthentication({ components }: Document, { scheme, tokenPath }: Authentication): Remark[] {
  const schemes = Object.values(components?.securitySchemes ?? {}).flatMap((known) => known ?? []);
  if (schemes.length === 0) return [];
  const tokenUrls = schemes.flatMap(({ flows }) => flows?.clientCredentials?.tokenUrl ?? []);
  const remark = { group: 'gone', isBreaking: true, about: 'authentication' } as const;
  const hasScheme = schemes.some(({ type, scheme: name }) => type === 'http' && name?.toLowerCase() === scheme);
  const hasTokens = tokenUrls.some((url) => URL.parse(url, 'https://localhost')?.pathname === tokenPath);
  return [
    ...(hasScheme ? [] : [{ ...remark, sentence: `HTTP ${scheme}, by which API keys come in, is gone.` }]),
    ...(hasTokens ? [] : [{ ...remark, sentence: `Service accounts get no token from ${tokenPath} any more.` }]),
  ];
}
