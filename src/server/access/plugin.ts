import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DocumentNode, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../../context.ts';
import type { Access, Admission } from './access.ts';
import { toForbiddenToWrite, toReadOnly } from './refusals.ts';

/** Who was admitted, by their requests. */
export class Admissions {
  readonly #byRequest = new WeakMap<IncomingMessage, Admission>();

  set(req: IncomingMessage, admission: Admission): void {
    this.#byRequest.set(req, admission);
  }

  /** Throws when nobody was: an operation must not run for a request that passed by the check. */
  get(req: IncomingMessage): Admission {
    const admission = this.#byRequest.get(req);
    if (admission === undefined) throw new Error('A request reached the graph without having been admitted.');
    return admission;
  }
}

/**
 * Finds out who sent a request before anything of it is read, and refuses every mutation of a caller who may only read, before any
 * of it runs. GraphiQL's page and preflights are answered before: they carry no operation.
 */
export function useAccess(
  access: Access,
  admissions: Admissions,
): Plugin<GraphContext, { req: IncomingMessage; res: ServerResponse }> {
  return {
    onRequestParse({ serverContext: { req, res } }) {
      const admission = access.admit(req, res);
      if (!(admission instanceof Promise)) return admissions.set(req, admission);
      return admission.then((admitted) => admissions.set(req, admitted));
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { caller } = args.contextValue;
      const isReadOnly = args.schema.getMutationType() == null;
      if (!isReadOnly && caller.scopes.includes('atlas:write')) return;
      const document = args.document as DocumentNode; // yoga parses into graphql-js's own nodes and types them as any
      // Without an operation of that name nothing runs, and execution says so.
      if (getOperationAST(document, args.operationName)?.operation !== OperationTypeNode.MUTATION) return;
      setResultAndStopExecution({ errors: [isReadOnly ? toReadOnly() : toForbiddenToWrite(caller.name)] });
    },
  };
}
