/** Answers to keep before beginning anew. */
const LIMIT = 50_000

/** `compute` with its answers kept. */
export function memo<T>(compute: (key: string) => T): (key: string) => T {
  const answers = new Map<string, { readonly answer: T }>()
  return key => {
    const seen = answers.get(key)
    if (seen) return seen.answer
    if (answers.size >= LIMIT) answers.clear()
    const answer = compute(key)
    answers.set(key, { answer })
    return answer
  }
}
