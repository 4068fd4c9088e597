import type { Page, Window } from '../../datasources/paging.ts';
import type { PageInfo } from '../../generated/resolvers.ts';
import { type ConnectionArguments, toWindow } from './arguments.ts';
import { toCursor } from './cursor.ts';

export interface Edge<Node> {
  cursor: string;
  node: Node;
}

/** A page as the Relay cursor specification has it; what nobody selects is not built. */
export class Connection<Node, MadeEdge = Edge<Node>> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly #offset: number;
  readonly #toEdge: (edge: Edge<Node>) => MadeEdge;

  constructor(page: Page<Node>, window: Window, toEdge: (edge: Edge<Node>) => MadeEdge) {
    this.nodes = page.items;
    this.totalCount = page.totalCount;
    this.#offset = window.offset;
    this.#toEdge = toEdge;
  }

  get edges(): MadeEdge[] {
    return this.nodes.map((node, index) => this.#toEdge({ cursor: toCursor(this.#offset + index + 1), node }));
  }

  get pageInfo(): PageInfo {
    const end = this.#offset + this.nodes.length;
    const isEmpty = this.nodes.length === 0;
    return {
      hasNextPage: !isEmpty && end < this.totalCount,
      hasPreviousPage: this.#offset > 0 && this.totalCount > 0,
      startCursor: isEmpty ? null : toCursor(this.#offset + 1),
      endCursor: isEmpty ? null : toCursor(end),
    };
  }
}

/** Reads the window that `first` and `after` ask for. Throws BAD_USER_INPUT for a broken cursor or size. */
export async function toConnection<Node>(
  args: ConnectionArguments,
  read: (window: Window) => Promise<Page<Node>>,
): Promise<Connection<Node>> {
  return toConnectionWithEdges(args, read, (edge) => edge);
}

/** The same, for edges that carry something of the relation itself. */
export async function toConnectionWithEdges<Node, MadeEdge>(
  args: ConnectionArguments,
  read: (window: Window) => Promise<Page<Node>>,
  toEdge: (edge: Edge<Node>) => MadeEdge,
): Promise<Connection<Node, MadeEdge>> {
  const window = toWindow(args);
  return new Connection(await read(window), window, toEdge);
}
