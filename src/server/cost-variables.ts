import { type DocumentNode, visit } from 'graphql';

/** Arguments whose values say how many calls a field causes. Whatever else a variable holds, the cost is the same. */
const COUNTED_ARGUMENTS = new Set(['first', 'after', 'input', 'representations']);

/** The variables of a document that its cost depends on: those that count, include or skip something. Sorted. */
export function findCostVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const collect = { Variable: ({ name }: { name: { value: string } }) => void names.add(name.value) };
  visit(document, {
    Argument(argument) {
      if (COUNTED_ARGUMENTS.has(argument.name.value)) visit(argument, collect);
      return false;
    },
    Directive(directive) {
      visit(directive, collect);
      return false;
    },
  });
  return [...names].sort();
}
