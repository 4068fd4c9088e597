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

/**
 * What the cost can depend on in a variable's value: numbers, yes and no, what is null, and how long lists are. A router sends other
 * references with every request and a dashboard other cursors; only so do they cost no estimate and no memory each.
 */
export function toMeasure(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return { length: value.length };
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toMeasure(field)]));
}
