import { type ExampleSubjects, PLACEHOLDERS } from './server/graphiql/examples.ts';

/** As much of the sandbox as examples need; its own type belongs to those who start it. */
interface Company {
  owner: { organizationId: string };
  reader: { id: string };
  store: { projects: ReadonlyMap<string, { id: string; orgId: string }> };
}

/** For GraphiQL's examples: the sandbox's first organization, its first project, and a key that the gateway does not use itself. */
export function chooseSubjects({ owner, reader, store }: Company): ExampleSubjects {
  const { organizationId } = owner;
  const project = [...store.projects.values()].find(({ orgId }) => orgId === organizationId);
  return { organizationId, projectId: project?.id ?? PLACEHOLDERS.projectId, apiKeyId: reader.id };
}
