import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The version of the program, as its package says. */
export function programVersion(): string {
  const path = fileURLToPath(new URL('../../package.json', import.meta.url))
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
