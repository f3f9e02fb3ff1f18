/** A stage runs over its texts again and again for at least so long. */
const MIN_MS = 1500

/** Megabytes of UTF-8 a second. */
export function throughput(texts: readonly string[], run: (text: string, n: number) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const start = performance.now()
  let passes = 0
  do {
    texts.forEach(run)
    passes++
  } while (performance.now() - start < MIN_MS)
  return (bytes * passes) / (performance.now() - start) / 1000
}
