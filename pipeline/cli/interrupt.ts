const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `leave` before the program dies of Ctrl-C or of being ended from outside, between two steps of its work and
 * never inside one. @returns what takes the arrangement back
 */
export function beforeDying(leave: () => void): () => void {
  const handle = (signal: NodeJS.Signals): void => {
    release()
    leave()
    // Dying of the signal itself tells a shell that a loop or a script is to be left as well.
    process.kill(process.pid, signal)
  }
  const release = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, handle)
  }
  for (const signal of SIGNALS) process.once(signal, handle)
  return release
}
