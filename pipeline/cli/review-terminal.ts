import { createInterface, emitKeypressEvents, type Key } from 'node:readline'

/** What a review needs of a terminal. */
export interface Terminal {
  readonly width: () => number
  readonly clear: () => void
  readonly print: (text: string) => void
  /** The next key; undefined where the terminal has been closed, or left with Ctrl-C or Ctrl-D. */
  readonly key: () => Promise<string | undefined>
  /** A line to be edited, beginning with what is there. */
  readonly line: (prompt: string, text: string) => Promise<string>
  readonly close: () => void
}

const USUAL_WIDTH = 80
const CLEAR = '\u001B[2J\u001B[3J\u001B[H'

/** Keys that are pressed while the last one is still worked on wait for their turn. */
export function openTerminal(): Terminal {
  const { stdin, stdout } = process
  const keys: (string | undefined)[] = []
  let isEditing = false
  let waiting: ((key: string | undefined) => void) | undefined
  const push = (key: string | undefined): void => {
    if (waiting) {
      waiting(key)
      waiting = undefined
    } else keys.push(key)
  }
  const press = (text: string | undefined, { ctrl, name }: Key): void => {
    if (isEditing) return
    const isLeaving = ctrl === true && (name === 'c' || name === 'd')
    push(isLeaving ? undefined : ctrl ? '' : (text ?? '').toLowerCase())
  }
  const end = (): void => push(undefined)
  emitKeypressEvents(stdin)
  stdin.setRawMode(true)
  stdin.on('keypress', press)
  stdin.on('end', end)
  stdin.resume()
  return {
    width: () => stdout.columns || USUAL_WIDTH,
    clear: () => void stdout.write(CLEAR),
    print: text => void stdout.write(text),
    key: () => {
      if (keys.length > 0) return Promise.resolve(keys.shift())
      return new Promise(done => (waiting = done))
    },
    line: async (prompt, text) => {
      isEditing = true
      const editor = createInterface({ input: stdin, output: stdout, terminal: true })
      const answer = await new Promise<string>(done => {
        // Whoever leaves the line leaves the term as it was.
        editor.on('close', () => done(text))
        editor.question(prompt, done)
        editor.write(text)
      })
      editor.close()
      stdin.setRawMode(true)
      stdin.resume()
      isEditing = false
      return answer
    },
    close: () => {
      stdin.off('keypress', press)
      stdin.off('end', end)
      stdin.setRawMode(false)
      stdin.pause()
    },
  }
}
