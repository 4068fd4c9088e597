/** What became of something that the gateway relies on. The report is grouped by these, in this order. */
export const GROUPS = ['gone', 'changed', 'ending'] as const;
export type Group = (typeof GROUPS)[number];

/** One difference between what the gateway relies on and the document. */
export interface Finding {
  group: Group;
  /** True for what breaks the gateway, now or soon; false for what somebody should know. */
  isBreaking: boolean;
  /** `GET /groups/{groupId}`; "every operation" where it is about no single one. */
  operation: string;
  /** What it is about: `answer results[].created`, `body name`, `query pageNum`, `status`, `version`, `operation`. */
  about: string;
  /** A whole sentence, the operation left out. */
  sentence: string;
}

export type MergedFinding = Omit<Finding, 'operation'> & { operations: string[] };

/** Puts findings together that say the same about several operations. */
export function mergeFindings(findings: readonly Finding[]): MergedFinding[] {
  const alike = Map.groupBy(findings, ({ group, sentence }) => `${group} ${sentence}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { operation: _, ...told } = first;
    return [{ ...told, operations: [...new Set(same.map(({ operation }) => operation))] }];
  });
}
