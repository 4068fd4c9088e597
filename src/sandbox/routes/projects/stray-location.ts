import type { SandboxRequest } from '../../http/operation.ts';

/** What the creation of a project and the settings of projects send, on GET too: no id, two slashes, a version long gone (recorded). */
export function toStrayLocation({ baseUrl }: Pick<SandboxRequest, 'baseUrl'>): string {
  return `${baseUrl}//api/atlas/v1.0`;
}
