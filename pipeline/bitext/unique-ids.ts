/** Ids made unique: the second `save` becomes `save#2`. */
export function createUniqueIds(): (id: string) => string {
  const seen = new Set<string>()
  /** The last number given to an id, so that many twins cost no more than few. */
  const numbers = new Map<string, number>()
  return id => {
    let unique = id
    for (let n = numbers.get(id) ?? 1; seen.has(unique); unique = `${id}#${n}`) numbers.set(id, ++n)
    seen.add(unique)
    return unique
  }
}
