import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** Follows, from the operation down, the field that costs most at each level. */
export function findCostliestPath(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  scores: ReadonlyMap<FieldNode, number>,
): string {
  const path: string[] = [];
  let level: SelectionSetNode | undefined = operation.selectionSet;
  while (level !== undefined) {
    const costliest: FieldNode | undefined = fieldsOf(level, document)
      .filter((field) => (scores.get(field) ?? 0) > 0)
      .sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0))[0];
    if (costliest === undefined) break;
    path.push(costliest.alias?.value ?? costliest.name.value);
    level = costliest.selectionSet;
  }
  return path.join('.');
}

/** The fields of a selection, those of its fragments among them. Validation has refused circles of fragments. */
export function fieldsOf(selectionSet: SelectionSetNode, document: DocumentNode): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return fieldsOf(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (definition) => definition.kind === 'FragmentDefinition' && definition.name.value === selection.name.value,
    );
    return fragment?.kind === 'FragmentDefinition' ? fieldsOf(fragment.selectionSet, document) : [];
  });
}
