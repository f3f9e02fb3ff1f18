/** A few lines of YAML whose aliases multiply to millions of texts. */
export function bomb(head: string): string {
  const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const lines = levels.map((name, i) => {
    const item = i === 0 ? 'lol' : `*${levels[i - 1]}`
    return `${name}: &${name} [${Array.from({ length: 9 }, () => item).join(', ')}]`
  })
  return `${head}${lines.join('\n')}\n`
}
