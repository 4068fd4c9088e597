import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
} from 'graphql';

/** A field that an operation selects, with its arguments and what is selected below it. */
export interface SelectedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly SelectedField[];
}

/** What the operation selects below the field being resolved, fragments and `@include` worked out. Read lazily. */
export function selectedFields(info: GraphQLResolveInfo): readonly SelectedField[] {
  return readSelection(info, info.returnType, info.fieldNodes);
}

/** The same, for those who look ahead to calls: nothing where only leaves are selected, as most often. */
export function fieldsToLookAhead(info: GraphQLResolveInfo): readonly SelectedField[] {
  return info.fieldNodes.some(selectsObjects) ? selectedFields(info) : [];
}

/**
 * True when nothing but these fields is selected, so that what is known of an object already is enough.
 * Asked once for every node of a list: the answer is kept by the selection, which all of them share.
 */
export function selectsOnly(info: GraphQLResolveInfo, known: ReadonlySet<string>): boolean {
  let answer = answers.get(info.fieldNodes);
  if (answer === undefined) {
    answer = selectedFields(info).every((field) => known.has(field.name));
    answers.set(info.fieldNodes, answer);
  }
  return answer;
}

/** The executor makes one array of field nodes for a field, however many objects of one execution it is resolved on. */
const answers = new WeakMap<readonly FieldNode[], boolean>();

function readSelection(
  info: GraphQLResolveInfo,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): readonly SelectedField[] {
  const parent = getNamedType(type);
  if (!isObjectType(parent)) return [];
  const variables = { coerced: info.variableValues, sources: {} }; // the shape of graphql 17, read from its coerced half
  const { fields } = collectSubFields(info.schema, info.fragments, variables, parent, [...nodes]);
  return [...fields.values()].map((selected) => toSelectedField(info, parent.getFields(), selected));
}

function selectsObjects({ selectionSet }: FieldNode): boolean {
  return selectionSet?.selections.some((selected) => selected.kind !== Kind.FIELD || selected.selectionSet) ?? false;
}

function toSelectedField(
  info: GraphQLResolveInfo,
  defined: Readonly<Record<string, Parameters<typeof getArgumentValues>[0] & { type: GraphQLOutputType }>>,
  nodes: readonly FieldNode[],
): SelectedField {
  const [node] = nodes;
  const name = node?.name.value ?? '';
  const definition = defined[name];
  return {
    name,
    get args() {
      return definition && node ? getArgumentValues(definition, node, info.variableValues) : {};
    },
    get fields() {
      return definition ? readSelection(info, definition.type, nodes) : [];
    },
  };
}
