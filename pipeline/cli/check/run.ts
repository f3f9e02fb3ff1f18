import type { ActiveRule } from '../../check/check.ts'
import type { Bitext } from '../../model/bitext.ts'
import type { UnitFinding } from '../../model/check.ts'
import type { CollectTask, RuleChoice } from '../../check/collect.ts'
import { createCollectors, type Collectors, type RunOptions } from './collectors.ts'

/** A bitext with the rules that the settings have for it. */
export interface CheckItem {
  readonly bitext: Bitext
  readonly rules: readonly ActiveRule[]
}

/** So many units are worth the message that brings them to a thread, and few enough that no thread is late. */
const CHUNK = 500

/**
 * The findings of all bitexts, in their order, without places. The same for any number of threads. Rules that compare units
 * compare those of all bitexts that have the same languages and settings.
 */
export async function runRules(
  items: readonly CheckItem[],
  options: RunOptions,
): Promise<readonly UnitFinding[]> {
  const langs = new Set(items.flatMap(({ bitext }) => [bitext.sourceLang, bitext.targetLang]))
  const collectors = await createCollectors({ ...options, langs })
  try {
    const found: UnitFinding[] = []
    for (const group of groupsOf(items)) found.push(...(await runGroup(group, collectors)))
    return found
  } finally {
    await collectors.close()
  }
}

async function runGroup(
  group: readonly CheckItem[],
  collectors: Collectors,
): Promise<readonly UnitFinding[]> {
  const [first] = group
  if (!first) return []
  const choices = first.rules.map(choiceOf)
  const parts = await inTurn(tasksOf(group, choices), collectors.atOnce, task => collectors.collect(task))
  return collectors.conclude(first.bitext, choices, parts)
}

function* tasksOf(group: readonly CheckItem[], choices: readonly RuleChoice[]): Generator<CollectTask> {
  for (const { bitext } of group)
    for (let at = 0; at < bitext.units.length; at += CHUNK)
      yield { bitext: { ...bitext, units: bitext.units.slice(at, at + CHUNK) }, choices }
}

/** The answers to all tasks in their order, of which no more than `atOnce` are made and sent before others are done. */
async function inTurn<Task, Answer>(
  tasks: Generator<Task>,
  atOnce: number,
  answer: (task: Task) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  let count = 0
  const lane = async (): Promise<void> => {
    for (const task of tasks) {
      const n = count++
      answers[n] = await answer(task)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return answers
}

const choiceOf = ({ rule, severity, options }: ActiveRule): RuleChoice => ({
  name: rule.name,
  severity,
  options,
})

function groupsOf(items: readonly CheckItem[]): readonly (readonly CheckItem[])[] {
  const groups = new Map<string, CheckItem[]>()
  for (const item of items) {
    const { sourceLang, targetLang } = item.bitext
    const key = JSON.stringify([sourceLang, targetLang, item.rules.map(choiceOf)])
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
