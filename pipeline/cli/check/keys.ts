import type { UnitFinding } from '../../model/check.ts'
import type { RuleInfo } from '../../model/report.ts'
import type { LoadedInput } from './load.ts'

/** TODO */
export async function checkKeys(
  code: readonly string[],
  bitexts: readonly LoadedInput[],
  rules: readonly RuleInfo[],
): Promise<readonly UnitFinding[]> {
  void [code, bitexts, rules]
  return []
}
