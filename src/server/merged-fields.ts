import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Fragments can multiply without end. Past so many fields, selections stay as they were written. */
const MOST_FIELDS = 10_000;

/**
 * An operation as execution sees it: fragments put in their places, and the fields that answer under one name made one. Two
 * components of a screen whose fragments ask for the same keys ask for them once. What is included or skipped stays as it is, and so
 * does what holds for some types only. The document must have passed validation.
 */
export function mergeFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationDefinitionNode {
  const root = schema.getRootType(operation.operation);
  if (!root) return operation;
  return { ...operation, selectionSet: new Merger(schema, document).merge([operation.selectionSet], root) };
}

class Merger {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  #fieldsLeft = MOST_FIELDS;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
  }

  /** What several selections of one object come to together. */
  merge(sets: readonly SelectionSetNode[], type: GraphQLNamedType): SelectionSetNode {
    if (this.#fieldsLeft <= 0) return toSet(sets.flatMap((set) => set.selections));
    const found = new Selections(type.name, this.#fragments);
    for (const set of sets) found.add(set);
    return toSet([
      ...[...found.fields.values()].map((nodes) => this.#mergeField(nodes, type)),
      ...[...found.narrowed].map(([name, inner]) => this.#toFragment(name, inner)),
      ...found.conditional.map((selection) => this.#mergeWithin(selection, type)),
    ]);
  }

  #mergeField(nodes: readonly [FieldNode, ...FieldNode[]], parent: GraphQLNamedType): FieldNode {
    this.#fieldsLeft -= 1;
    const [field] = nodes;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const defined = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    return defined && sets.length > 0
      ? { ...field, selectionSet: this.merge(sets, getNamedType(defined.type)) }
      : field;
  }

  #mergeWithin(selection: SelectionNode, parent: GraphQLNamedType): SelectionNode {
    if (selection.kind === Kind.FIELD) return this.#mergeField([selection], parent);
    const { typeCondition, selectionSet } = fragmentOf(selection, this.#fragments);
    return {
      ...this.#toFragment(typeCondition?.name.value ?? parent.name, [selectionSet]),
      directives: selection.directives ?? [],
    };
  }

  #toFragment(typeName: string, sets: readonly SelectionSetNode[]): InlineFragmentNode {
    const type = this.#schema.getType(typeName);
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } },
      selectionSet: type ? this.merge(sets, type) : toSet(sets.flatMap((set) => set.selections)),
    };
  }
}

/** The selections of one object, sorted by what can be made one. */
class Selections {
  /** By the name they answer under. */
  readonly fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  /** What holds for another type than the object is known to have, by that type. */
  readonly narrowed = new Map<string, [SelectionSetNode, ...SelectionSetNode[]]>();
  /** What has a directive. */
  readonly conditional: SelectionNode[] = [];
  readonly #typeName: string;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #seen = new Set<string>();

  constructor(typeName: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#typeName = typeName;
    this.#fragments = fragments;
  }

  add({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.directives?.length) this.conditional.push(selection);
      else if (selection.kind === Kind.FIELD)
        append(this.fields, selection.alias?.value ?? selection.name.value, selection);
      else this.#addFragment(selection);
    }
  }

  #addFragment(selection: Exclude<SelectionNode, FieldNode>): void {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (this.#seen.has(selection.name.value)) return;
      this.#seen.add(selection.name.value);
    }
    const { typeCondition, selectionSet } = fragmentOf(selection, this.#fragments);
    const name = typeCondition?.name.value ?? this.#typeName;
    if (name === this.#typeName) this.add(selectionSet);
    else append(this.narrowed, name, selectionSet);
  }
}

function fragmentOf(
  selection: Exclude<SelectionNode, FieldNode>,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): InlineFragmentNode | FragmentDefinitionNode {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const fragment = fragments.get(selection.name.value);
  if (!fragment) throw new TypeError(`The document has no fragment ${selection.name.value}: it was not validated.`);
  return fragment;
}

function append<Item>(lists: Map<string, [Item, ...Item[]]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function toSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}
