import type { AtlasOperation } from '../../datasources/atlas/error.ts';

/** What a call to Atlas is for, in words that complete "Atlas refused to …", and the Atlas role that lets a caller do it. */
interface Act {
  act: string;
  role: string;
}

/** The words for an error about a call, from the operation catalogue, with the call's ids filled in. */
export function describeAct({ method, route, params, definition }: AtlasOperation): Act {
  if (definition === undefined) return { act: `answer ${method} ${route}`, role: 'the role it asks for' };
  return {
    act: definition.act.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? name),
    role: definition.role,
  };
}
