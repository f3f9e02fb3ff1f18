import { CommanderError } from 'commander'
import { InputError } from '../model/outcome.ts'
import { oneLine } from '../text/one-line.ts'

/** Exit statuses: done; done, and there are findings; could not run. */
export const DONE = 0
export const FINDINGS = 1
export const COULD_NOT_RUN = 2

/** One line says what and where; a stack trace helps only the program's own developers. */
export function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    // Help and version end here too, with status 0; commander has printed its own line.
    process.exitCode = error.exitCode === 0 ? DONE : COULD_NOT_RUN
    return
  }
  process.exitCode = COULD_NOT_RUN
  if (error instanceof InputError) process.stderr.write(`taiyaku: ${oneLine(error.message)}\n`)
  else process.stderr.write(unexpected(error))
}

function unexpected(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  if (process.env['TAIYAKU_DEBUG']) return `${stack}\n`
  return `taiyaku: unexpected fault: ${oneLine(message)}; please report it (TAIYAKU_DEBUG=1 shows more)\n`
}

/** Whoever reads the output may stop early (`| head`): nothing is wrong then. */
export function leaveWhenUnread(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? DONE)
    throw error
  })
}
