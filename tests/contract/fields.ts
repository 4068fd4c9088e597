import type { Exchange } from '../../src/sandbox/index.ts';
import { operations } from '../../src/sandbox/routes/index.ts';
import type { Call } from '../harness/atlas-caller.ts';
import { type Contract, nameIn, type Schema } from '../harness/contract/document.ts';
import { Findings, type Violation } from '../harness/contract/violation.ts';
import { acceptFor, nameOf } from './core-set.ts';
import { type Reading, toPath } from './reads.ts';

/** No operation has it. */
const UNKNOWN = 'zzNobodyKnowsThis';

/**
 * Which fields of a request the sandbox takes. Each is sent beside one that nobody knows: Atlas refuses what it does not
 * know (documented), so the answer names the unknown one when the field is taken, and the field itself when it is not. So
 * nothing is changed by asking.
 */
export async function probeFields(
  contract: Contract,
  { paramsFor }: Reading,
  call: (call: Call) => Promise<Exchange>,
): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const operation of operations) {
    const { method, path: route } = operation;
    const name = nameOf(operation);
    const schema = contract.operations.get(name)?.requests.at(-1)?.schema;
    if (schema === undefined) continue;
    const findings = new Findings(name);
    const isList = resolve(schema, contract).type === 'array';
    const path = toPath(route, paramsFor(route));
    for (const [field, isWritable] of listFields(schema, contract)) {
      const fields = { [field]: null, [UNKNOWN]: true };
      const answer = await call({
        method,
        route,
        path,
        accept: acceptFor(operation),
        body: isList ? [fields] : fields,
      });
      const refused = readRefusedField(answer);
      const expected = isWritable ? UNKNOWN : field;
      const says = isWritable ? 'the specification lets it be written' : 'the specification lets it be read only';
      if (refused === undefined) findings.add('unprobed', field, answer.body, 'the unknown field should be refused');
      else findings.expect(refused === expected, 'writable', field, refused === UNKNOWN ? 'taken' : 'refused', says);
    }
    violations.push(...findings.violations);
  }
  return violations;
}

function readRefusedField({ status, body }: Exchange): string | undefined {
  if (status !== 400) return undefined;
  const { errorCode, parameters }: { errorCode: string; parameters: string[] } = JSON.parse(body);
  return errorCode === 'INVALID_ATTRIBUTE' ? parameters[0] : undefined;
}

/** Those of the outermost object, or of each object of a list. */
function listFields(schema: Schema, contract: Contract): [field: string, isWritable: boolean][] {
  const own = resolve(schema, contract);
  const { properties = {} } = own.items ? resolve(own.items, contract) : own;
  return Object.entries(properties).map(([name, property]) => [name, !resolve(property, contract).readOnly]);
}

function resolve(schema: Schema, contract: Contract): Schema {
  return schema.$ref === undefined ? schema : resolve(contract.schemas[nameIn(schema.$ref)] ?? {}, contract);
}
