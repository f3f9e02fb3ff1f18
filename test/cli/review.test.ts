import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { writeReview } from '../../pipeline/extract/review/file.ts'
import { readReview } from '../../pipeline/extract/review/file.ts'
import { createSession, type Session } from '../../pipeline/extract/review/session.ts'
import { plainLines, screenLines } from '../../pipeline/cli/review-screen.ts'
import { openReviewStore } from '../../pipeline/cli/review-store.ts'
import { walk } from '../../pipeline/cli/review.ts'
import type { Terminal } from '../../pipeline/cli/review-terminal.ts'
import { columns } from '../../pipeline/text/columns.ts'
import { sampleReview } from '../extract/sample-review.ts'
import { folder, PROGRAM, removeFolders, run, write } from './project.ts'

afterAll(removeFolders)

async function project(name = 'c.yaml'): Promise<string> {
  const root = folder()
  write(root, name, await writeReview(sampleReview(), name))
  return join(root, name)
}

const decisions = async (path: string): Promise<readonly string[]> =>
  (await readReview(readFileSync(path), path)).items.map(({ decision = '-' }) => decision)

/** A terminal at which somebody presses these keys, and then pulls the plug. */
function typist(keys: string, lines: readonly string[] = []): Terminal & { readonly shown: string[] } {
  const [left, answers, shown] = [[...keys], [...lines], [] as string[]]
  return {
    shown,
    width: () => 40,
    clear: () => undefined,
    print: text => void shown.push(text),
    key: () => Promise.resolve(left.shift()),
    line: (_, text) => Promise.resolve(answers.shift() ?? text),
    close: () => undefined,
  }
}

async function type(path: string, keys: string, lines?: readonly string[]): Promise<readonly string[]> {
  const store = await openReviewStore(path)
  const terminal = typist(keys, lines)
  await walk(createSession(store.review), store, terminal)
  return terminal.shown
}

describe('a review at the terminal', () => {
  it.each(['c.yaml', 'c.xlsx'])(
    'should write every decision into %s at once, and go on where it stopped',
    async name => {
      const path = await project(name)
      await type(path, 'ar')
      expect(await decisions(path)).toEqual(['accept', 'reject', '-', '-', '-'])
      await type(path, 'laq')
      expect(await decisions(path)).toEqual(['accept', 'reject', 'later', 'accept', '-'])
      await type(path, 'rr')
      expect(await decisions(path)).toEqual(['accept', 'reject', 'reject', 'accept', 'reject'])
    },
  )

  it('should undo any number of steps, edits included', async () => {
    const path = await project()
    const before = readFileSync(path, 'utf8')
    const shown = await type(path, 'aerluuuuu', ['sea pilot'])
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(shown.at(-1)).toContain('Nothing to undo.')
  })

  it('should change nothing else in a text that people have written into', async () => {
    const path = await project()
    const text = readFileSync(path, 'utf8').replace(
      '  - decision:\n    source: pilot',
      '  # ask Ms Sato\n  - decision:   # hm\n    source:  pilot',
    )
    write(join(path, '..'), 'c.yaml', text)
    await type(path, 'ae', ['sea pilot'])
    const [before, after] = [text.split('\n'), readFileSync(path, 'utf8').split('\n')]
    expect(after.filter(line => !before.includes(line))).toEqual([
      '  - decision: accept',
      '    source: sea pilot',
      '    found: [ pilot, 水先人 ]',
    ])
    expect(before.filter(line => !after.includes(line))).toEqual(['    source:  pilot'])
  })

  it('should not write over what another program has written', async () => {
    const path = await project()
    const store = await openReviewStore(path)
    write(join(path, '..'), 'c.yaml', `${readFileSync(path, 'utf8')}# mine\n`)
    await expect(store.save(0, store.review.items[0] ?? expect.fail())).rejects.toThrow(
      /another program has changed it/,
    )
    expect(readFileSync(path, 'utf8')).toMatch(/# mine\n$/)
  })

  it('should fit a narrow window', () => {
    for (const width of [24, 40, 60])
      for (const item of sampleReview().items) {
        const lines = screenLines(item, { decided: 0, total: 5 }, width, (_, text) => text)
        expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width)
      }
    expect(plainLines('a\u001B[2Jb', 40).join('')).not.toContain('\u001B')
  })

  it('should be as it was after as many steps back, whatever was done', () => {
    const step = fc.constantFrom<(session: Session) => void>(
      session => session.change({ decision: 'accept' }),
      session => session.change({ decision: 'later' }),
      session => session.change({ source: 'other' }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), steps => {
        const session = createSession(sampleReview())
        const state = (): unknown => [
          session.current(),
          session.progress(),
          [0, 1, 2, 3, 4].map(session.item),
        ]
        const start = state()
        let done = 0
        for (const act of steps) {
          if (session.current() === undefined) continue
          act(session)
          done++
        }
        for (; done > 0; done--) session.undo()
        expect(state()).toEqual(start)
      }),
    )
  })

  it('should refuse to run without a terminal, in one line', async () => {
    const path = await project()
    const { status, err } = await run(['review', path], join(path, '..'))
    expect({ status, err }).toEqual({
      status: 2,
      err: 'taiyaku: <stdin>: not a terminal: run this in one, or write the decisions into the file by hand\n',
    })
  })
})

const hasScript = ((): boolean => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
  } catch {
    return false
  }
})()
if (!hasScript) console.warn('script (util-linux) is not installed: no review is killed in a real terminal')

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise(done => setTimeout(done, 50))
}

/** The program in a terminal of its own. */
async function inTerminal(path: string): Promise<{ script: ChildProcess; pid: number; out: () => string }> {
  const pidFile = `${path}.pid`
  const command = `echo $$ > '${pidFile}'; exec '${process.execPath}' '${PROGRAM}' review '${path}'`
  const script = spawn('script', ['-qec', command, '/dev/null'], { stdio: 'pipe' })
  let out = ''
  script.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  await until(() => out.includes('a accept'))
  return { script, pid: Number(readFileSync(pidFile, 'utf8')), out: () => out }
}

describe.skipIf(!hasScript)('a review in a real terminal', { timeout: 60_000 }, () => {
  it.each<[string, (script: ChildProcess, pid: number) => void]>([
    ['is killed', (_, pid) => process.kill(pid, 'SIGKILL')],
    ['is ended', (_, pid) => process.kill(pid, 'SIGTERM')],
    ['is closed', script => script.kill('SIGKILL')],
    ['is left with Ctrl-C', script => script.stdin?.write('\u0003')],
  ])('should have lost nothing where it %s', async (_, end) => {
    const path = await project()
    const { script, pid } = await inTerminal(path)
    script.stdin?.write('ar')
    await until(async () => (await decisions(path))[1] === 'reject')
    end(script, pid)
    await (script.exitCode === null && script.signalCode === null ? once(script, 'exit') : undefined)
    await until(() => !existsSync(`/proc/${pid}`))
    expect(await decisions(path)).toEqual(['accept', 'reject', '-', '-', '-'])
    const next = await inTerminal(path)
    expect(next.out()).toContain('2 of 5 decided')
    next.script.stdin?.write('q')
    await once(next.script, 'exit')
    expect(next.script.exitCode).toBe(0)
    expect(next.out()).toContain('taiyaku glossary accept')
  })
})
