/** Answers to keep before beginning anew, where nothing else is asked for. */
const LIMIT = 50_000

/** `compute` with its answers kept. */
export function memo<T, K = string>(compute: (key: K) => T, limit = LIMIT): (key: K) => T {
  const answers = new Map<K, { readonly answer: T }>()
  return key => {
    const seen = answers.get(key)
    if (seen) return seen.answer
    if (answers.size >= limit) answers.clear()
    const answer = compute(key)
    answers.set(key, { answer })
    return answer
  }
}
