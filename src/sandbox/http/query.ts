import type { SandboxRequest } from './operation.ts';
import { invalidParameter } from './problem.ts';

/** A flag of the query; false when it is not there. What is neither true nor false is refused (assumed). */
export function readFlag({ query }: Pick<SandboxRequest, 'query'>, name: string): boolean {
  const text = query.get(name) ?? 'false';
  if (text !== 'true' && text !== 'false') throw invalidParameter(name);
  return text === 'true';
}
