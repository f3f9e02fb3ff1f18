import { styleText } from 'node:util'
import type { Decision } from '../extract/review/review.ts'
import { createSession, type Session } from '../extract/review/session.ts'
import { InputError } from '../model/outcome.ts'
import { shownPath } from './files.ts'
import type { Paint } from './lookup-table.ts'
import type { Terminal } from './review-terminal.ts'
import { HELP, plainLines, screenLines } from './review-screen.ts'
import { openReviewStore, type ReviewStore } from './review-store.ts'

const DECIDE: Readonly<Record<string, Decision>> = { a: 'accept', r: 'reject', l: 'later' }

/**
 * Asks about one candidate after the other, and writes each decision into the file before the next is asked about.
 * @throws InputError where there is no terminal, or the file cannot be read or written
 */
export async function review(path: string): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new InputError(
      '<stdin>',
      undefined,
      'not a terminal: run this in one, or write the decisions into the file by hand',
    )
  const store = await openReviewStore(path)
  const { openTerminal } = await import('./review-terminal.ts')
  const terminal = openTerminal()
  try {
    const session = createSession(store.review)
    await walk(session, store, terminal)
    terminal.clear()
    terminal.print(farewell(session, path))
  } finally {
    terminal.close()
  }
}

/** Until everything is decided, or the person wants no more. */
export async function walk(session: Session, store: ReviewStore, terminal: Terminal): Promise<void> {
  for (let note: readonly string[] = []; ;) {
    const index = session.current()
    show(session, terminal, note)
    note = []
    const key = await terminal.key()
    if (key === 'q' || key === undefined) return
    const decision = DECIDE[key]
    if (key === 'u') {
      const undone = session.undo()
      if (undone === undefined) note = ['Nothing to undo.']
      else await store.save(undone, session.item(undone))
    } else if (key === '?') note = HELP
    else if (index !== undefined && decision) {
      session.change({ decision })
      await store.save(index, session.item(index))
    } else if (index !== undefined && key === 'e') {
      const change = await edited(session, index, terminal)
      if (change) {
        session.change(change)
        await store.save(index, session.item(index))
      }
    } else note = ['Press one of the keys above.']
  }
}

const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout })

function show(session: Session, terminal: Terminal, note: readonly string[]): void {
  const index = session.current()
  const lines =
    index === undefined
      ? ['Every candidate is decided on.', '', 'u undo  q quit']
      : screenLines(session.item(index), session.progress(), terminal.width(), paint)
  const remarks = note.flatMap(line => plainLines(line, terminal.width()))
  terminal.clear()
  terminal.print([...lines, ...(remarks.length > 0 ? ['', ...remarks] : []), ''].join('\n'))
}

/** Nothing where a term would be empty, or all is as it was. */
async function edited(
  session: Session,
  index: number,
  terminal: Terminal,
): Promise<{ readonly source: string; readonly target: string } | undefined> {
  const item = session.item(index)
  const source = (await terminal.line('source: ', item.source)).replaceAll(/\s+/gu, ' ').trim()
  const target = (await terminal.line('target: ', item.target)).replaceAll(/\s+/gu, ' ').trim()
  const isSame = source === item.source && target === item.target
  return source === '' || target === '' || isSame ? undefined : { source, target }
}

function farewell(session: Session, path: string): string {
  const { decided, total } = session.progress()
  const next = `taiyaku glossary accept ${shownPath(path)}`
  return `${decided} of ${total} decided, all in ${shownPath(path)}.\nTo put what you accepted into the glossary: ${next}\n`
}
