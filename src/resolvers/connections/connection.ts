import type { RoleHolder } from '../../datasources/models.ts';
import { lengthOf, type Page, type Window } from '../../datasources/paging.ts';
import type { PageInfo } from '../../generated/resolvers.ts';
import { type ConnectionArguments, toWindow } from './arguments.ts';
import { toCursor, toFilterMark } from './cursor.ts';

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
  readonly #filter: string;
  /** With the items that are missing because they cannot be read: places count as if they were there. */
  readonly #length: number;
  readonly #missing: ReadonlySet<number>;

  constructor(page: Page<Node>, window: Window, toEdge: (edge: Edge<Node>) => MadeEdge, filter = '') {
    this.nodes = page.items;
    this.totalCount = page.totalCount;
    this.#offset = window.offset;
    this.#toEdge = toEdge;
    this.#filter = filter;
    this.#length = lengthOf(page);
    this.#missing = page.faults === undefined ? NONE : new Set(page.faults.map(({ index }) => index));
  }

  get edges(): MadeEdge[] {
    let place = this.#offset;
    return this.nodes.map((node) => {
      while (this.#missing.has(place - this.#offset)) place += 1;
      place += 1;
      return this.#toEdge({ cursor: this.#cursor(place), node });
    });
  }

  #cursor(place: number): string {
    return toCursor(place, this.#filter);
  }

  get pageInfo(): PageInfo {
    const end = this.#offset + this.#length;
    const isEmpty = this.#length === 0;
    return {
      hasNextPage: !isEmpty && end < this.totalCount,
      hasPreviousPage: this.#offset > 0 && this.totalCount > 0,
      startCursor: isEmpty ? null : this.#cursor(this.#offset + 1),
      endCursor: isEmpty ? null : this.#cursor(end),
    };
  }
}

const NONE: ReadonlySet<number> = new Set();

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

/** A part of a list that is read whole, cut after it was filtered: `totalCount` counts what fits, and cursors carry the filter. */
export async function toFilteredConnection<Node, MadeEdge = Edge<Node>>(
  args: ConnectionArguments,
  filter: Readonly<Record<string, unknown>> | null | undefined,
  readFitting: () => Promise<readonly Node[]>,
  toEdge: (edge: Edge<Node>) => MadeEdge,
): Promise<Connection<Node, MadeEdge>> {
  const mark = toFilterMark(filter);
  const window = toWindow(args, mark);
  const fitting = await readFitting();
  const items = fitting.slice(window.offset, window.offset + window.first);
  return new Connection({ items, totalCount: fitting.length }, window, toEdge, mark);
}

/** For edges that carry nothing of the relation. */
export function plainEdge<Node>(edge: Edge<Node>): Edge<Node> {
  return edge;
}

/** Of a list that is read whole. */
export function toWholeConnection<Node>(
  args: ConnectionArguments,
  read: () => Promise<readonly Node[]>,
  filter?: Readonly<Record<string, unknown>>,
): Promise<Connection<Node>> {
  return toFilteredConnection(args, filter, read, plainEdge);
}

/** Of those who have roles in something: the roles stand on the edges. */
export async function toHolderConnection<Node>(
  args: ConnectionArguments,
  read: () => Promise<readonly RoleHolder<Node>[]>,
  filter?: Readonly<Record<string, unknown>>,
) {
  return withInnerNodes(
    await toFilteredConnection(args, filter, read, ({ cursor, node: { node, roles } }) => ({ cursor, node, roles })),
  );
}

type ConnectionField = 'edges' | 'nodes' | 'pageInfo' | 'totalCount';

/** For items that say something of the relation: it stands on the edges, and the nodes are what the items hold. */
export function withInnerNodes<Node, MadeEdge>(page: Pick<Connection<{ node: Node }, MadeEdge>, ConnectionField>) {
  return {
    get edges() {
      return page.edges;
    },
    get nodes() {
      return page.nodes.map(({ node }) => node);
    },
    get pageInfo() {
      return page.pageInfo;
    },
    totalCount: page.totalCount,
  };
}
