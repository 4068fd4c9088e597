import type { TestGateway } from '../../harness/gateway.ts';

/** What every payload has. */
export interface Payload {
  errors: { code: string; message: string; path: string[] | null; atlasErrorCode: string | null }[];
  warnings?: { code: string; message: string; path: string[] | null }[];
  // biome-ignore lint/suspicious/noExplicitAny: each mutation's payload has fields of its own
  [field: string]: any;
}

/** Sends one mutation with its input and gives its payload; the type of the input is named after the mutation. */
export async function change(
  { query }: Pick<TestGateway, 'query'>,
  name: string,
  input: Record<string, unknown>,
  selection = '',
): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await query<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code message path atlasErrorCode } } }`,
    { input },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const payload = data[name];
  if (payload === undefined) throw new Error(`no payload of ${name}`);
  return payload;
}

/** The ids that a test of the first organization needs. */
export function idsOf({ atlas }: TestGateway) {
  const organizationId = atlas.owner.organizationId;
  const projects = atlas.store.projectsOf(organizationId);
  const projectId = (name: string) => projects.find((project) => project.name === name)?.id ?? '';
  const keyId = (description: string) =>
    atlas.store.keysOf(organizationId).find(({ desc }) => desc === description)?.id ?? '';
  return { organizationId, projectId, keyId };
}
