import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The compiled program, as a user runs it: `npm run prepare` makes it. */
export const PROGRAM = new URL('../../dist/cli/main.js', import.meta.url).pathname

export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export const start = (args: readonly string[], cwd: string): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })

/** Runs the program to its end. */
export function run(args: readonly string[], cwd: string, input = ''): Promise<Ended> {
  const child = start(args, cwd)
  // A program that fails early reads no input.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return ended(child)
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise(done => {
    child.on('close', (status, signal) =>
      done({ status, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
  })
}

const made: string[] = []

/** An empty folder, or a copy of another. */
export function folder(from?: string): string {
  const path = mkdtempSync(join(tmpdir(), 'taiyaku test-'))
  made.push(path)
  if (from !== undefined)
    cpSync(from, path, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  return path
}

export const removeFolders = (): void => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
}

export function write(root: string, name: string, contents: string | Uint8Array): void {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
}

export const read = (root: string, name: string): string => readFileSync(join(root, name), 'utf8')

/** The files below a folder, in order, hidden ones included. */
export const filesBelow = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()

/** Every file below a folder, with what is in it and the time of its last change; links as where they lead. */
export const snapshot = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(filesBelow(root).map(name => [name, state(join(root, name))]))

function state(path: string): string {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return readlinkSync(path)
  return `${found.mtimeMs} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
}

/** The names whose files differ between two snapshots. */
export const differences = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(name => before[name] !== after[name])
    .toSorted()

/** A project that is made quickly: two documents, two languages, no PDF. */
export function smallProject(): string {
  const root = folder()
  write(root, 'taiyaku.yaml', 'languages: [en, ja]\nformats: [html, md]\n')
  write(root, 'glossary/terms.yaml', GLOSSARY)
  write(root, 'corpus/attack/en.md', '# The attack\n\nThe cyber attack was stopped.\n')
  write(root, 'corpus/attack/ja.md', '# 攻撃\n\nサイバー攻撃は阻止された。\n')
  write(root, 'corpus/defence/en.md', '# The defence\n\nMinistries met.\n')
  return root
}

export const GLOSSARY = `domain: terms
concepts:
  - id: cyber-attack
    en: [cyber attack]
    ja: [{ text: サイバー攻撃, reading: サイバーこうげき }]
`
