import type { Finding } from './finding.ts';

/** A finding over today's document that is none: what really comes over the wire is what the gateway relies on. */
export interface KnownDifference {
  operations: readonly string[];
  /** As the report would tell it. */
  sentence: string;
  /** Why we know better than the document. */
  ground: string;
}

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    operations: ['POST /groups', 'POST /groups/{groupId}/accessList', 'POST /orgs/{orgId}/teams'],
    sentence: 'A success has status 200 now; 201 is known. Any 2xx will do.',
    ground: 'Atlas answers 201 (recorded, August 2026).',
  },
  {
    operations: ['DELETE /groups/{groupId}'],
    sentence: 'A success has status 204 now; 202 is known. Any 2xx will do.',
    ground: 'Atlas answers 202 with an empty object, and deletes a little later (recorded, August 2026).',
  },
  {
    operations: ['GET /groups/{groupId}/settings', 'PATCH /groups/{groupId}/settings'],
    sentence:
      "The answer's field isAtlasHomePageAiAssistantEnabled is gone; the gateway will show nothing in its place.",
    ground: 'Atlas answers with twelve settings; the document has never had this one (recorded, August 2026).',
  },
  {
    operations: ['PATCH /groups/{groupId}/settings'],
    sentence: "The request's field isAtlasHomePageAiAssistantEnabled is gone; the gateway still sends it.",
    ground: 'It is a setting like the other eleven, so Atlas takes it like them (assumed).',
  },
];

/** Takes out what is known, and adds a finding for each known difference that the document no longer has. */
export function withoutKnown(
  findings: readonly Finding[],
  known: readonly KnownDifference[],
): { findings: Finding[]; leftOut: KnownDifference[] } {
  const isOf = (finding: Finding, { operations, sentence }: KnownDifference) =>
    sentence === finding.sentence && operations.includes(finding.operation);
  const lost = new Set(findings.filter(isAboutAll).map(({ operation }) => operation));
  const overcome = known.flatMap((difference) =>
    difference.operations
      .filter((operation) => !lost.has(operation))
      .filter((operation) => !findings.some((finding) => finding.operation === operation && isOf(finding, difference)))
      .map((operation): Finding => ({ ...OVERCOME, operation, sentence: tellOvercome(difference) })),
  );
  return {
    findings: [...findings.filter((finding) => !known.some((difference) => isOf(finding, difference))), ...overcome],
    leftOut: known.filter((difference) => findings.some((finding) => isOf(finding, difference))),
  };
}

/** Whether nothing more of the operation could be compared. */
function isAboutAll({ group, about }: Finding): boolean {
  return group === 'gone' && (about === 'operation' || about === 'version');
}

const OVERCOME = { group: 'changed', isBreaking: false, about: 'known difference' } as const;

function tellOvercome({ sentence }: KnownDifference): string {
  return `A known difference is no more: take it out of src/drift/known-differences.ts. It said: ${sentence}`;
}
