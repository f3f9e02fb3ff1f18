const IMPORT = /^import (?:type )?\{[^}]*\} from '(?<from>\.\.?\/[^']+)';?\n/gmu
const EXPORT = /^export (?=(?:async )?(?:function|const|class|let)\b)/gmu
const NO_EXPORTS = /^export \{\};?\n/gmu
const LEFT_OVER = /^(?:import|export)\b.*/mu

/**
 * One script of a module and all that it imports, those imported first, each once. The page must be one file, and a
 * script of a page opened from a disk may import nothing; a bundler would be much machinery for a dozen small modules.
 *
 * Reads what `tsc` writes: relative imports by name on lines of their own, exports where they are declared. All share
 * one scope, so that a name at the top of two modules is a syntax error.
 *
 * @param read the JavaScript of a module, by its path relative to the folder of `entry`
 * @throws RangeError where a module imports or exports in another way
 */
export function joinModules(entry: string, read: (path: string) => string): string {
  const joined = new Map<string, string>()
  const begun = new Set<string>()
  const add = (path: string): void => {
    if (begun.has(path)) return
    begun.add(path)
    const text = read(path)
    for (const { groups } of text.matchAll(IMPORT)) add(resolved(groups?.['from'] ?? '', path))
    const own = text.replaceAll(IMPORT, '').replaceAll(NO_EXPORTS, '').replaceAll(EXPORT, '')
    const [left] = LEFT_OVER.exec(own) ?? []
    if (left !== undefined) throw new RangeError(`${path} cannot be joined: ${left}`)
    joined.set(path, own)
  }
  add(entry)
  return [...joined.values()].join('')
}

/** `./b.js` imported by `client/a.js` is `client/b.js`. */
const resolved = (from: string, importer: string): string =>
  new URL(from, `file:///${importer}`).pathname.slice(1)
