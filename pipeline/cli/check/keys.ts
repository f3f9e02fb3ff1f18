import type { UnitFinding } from '../../model/check.ts'
import type { RuleInfo } from '../../model/report.ts'
import type { LoadedBitext } from './load.ts'

/** TODO */
export async function checkKeys(
  code: readonly string[],
  bitexts: readonly LoadedBitext[],
  rules: readonly RuleInfo[],
): Promise<readonly UnitFinding[]> {
  void [code, bitexts, rules]
  return []
}
