import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Debian's package `python3-translate` installs for this one. */
const PYTHON = '/usr/bin/python3'

/** Whether there is a translate-toolkit to compare with; where there is none, that is said aloud. */
export function hasToolkit(): boolean {
  const has = existsSync(PYTHON) && spawnSync(PYTHON, ['-c', 'import translate.storage.factory']).status === 0
  if (!has) process.stderr.write('skipped: no translate-toolkit to compare with\n')
  return has
}

/** What a script beside a test answers to a JSON value on its standard input. */
export const askPython = (script: string, question: unknown): unknown =>
  JSON.parse(execFileSync(PYTHON, [script], { input: JSON.stringify(question), encoding: 'utf8' }))
