import type { Message } from './catalogue-keys.ts'
import { pluralKey } from './catalogue-keys.ts'
import type { UsedKey, UsedKeys } from './source-keys.ts'

/** The texts of one namespace in the language of the originals. */
export interface Namespace {
  /** As sources name it: of `locales/en/common.json` it is `common`. */
  readonly name: string
  readonly path: string
  readonly messages: ReadonlyMap<string, Message>
}

export interface KeyComparison {
  /** Asked for, and in no catalogue: once for each place. */
  readonly missing: readonly UsedKey[]
  /** In a catalogue, and asked for by no source that could be read. */
  readonly unused: readonly { readonly namespace: Namespace; readonly message: Message }[]
  /** Where sources ask for a key of a catalogue, in order. */
  readonly usesOf: (namespace: string, key: string) => readonly UsedKey[]
}

/**
 * What sources ask for beside what the catalogues have. A key counts as there where its plural forms are, or one for a
 * context, or keys below it; and as used where a key that is put together at run time may be it.
 *
 * @param fallback the namespace of keys that name none: of a single catalogue, that; else i18next's own default
 */
export function compareKeys(
  { keys, prefixes }: UsedKeys,
  namespaces: readonly Namespace[],
  fallback = namespaces.length === 1 ? (namespaces[0]?.name ?? '') : 'translation',
): KeyComparison {
  const uses = new Map<string, UsedKey[]>()
  const missing: UsedKey[] = []
  const known = new Map(namespaces.map(namespace => [namespace.name, indexOf(namespace)]))
  for (const used of keys) {
    const name = used.namespace ?? fallback
    const found = known.get(name)?.(used) ?? []
    if (found.length === 0) missing.push(used)
    for (const { key } of found) {
      const place = address(name, key)
      const places = uses.get(place)
      if (places) places.push(used)
      else uses.set(place, [used])
    }
  }
  const composed = prefixes.map(({ prefix }) => prefix.slice(prefix.indexOf(':') + 1))
  const unused = namespaces.flatMap(namespace =>
    [...namespace.messages.values()]
      .filter(({ key }) => !uses.has(address(namespace.name, key)))
      .filter(({ key }) => !composed.some(prefix => prefix !== '' && key.startsWith(prefix)))
      .map(message => ({ namespace, message })),
  )
  return { missing, unused, usesOf: (name, key) => uses.get(address(name, key)) ?? [] }
}

/** A name holds no line feed. */
const address = (namespace: string, key: string): string => `${namespace}\n${key}`

/** Finds the messages that a used key may stand for. */
function indexOf({ messages }: Namespace): (used: UsedKey) => readonly Message[] {
  const byBase = new Map<string, Message[]>()
  const add = (base: string, message: Message): void => {
    const group = byBase.get(base)
    if (group) group.push(message)
    else byBase.set(base, [message])
  }
  for (const message of messages.values()) {
    const plural = pluralKey(message.key)
    const base = plural ? plural.base.replace(/_ordinal$/u, '') : message.key
    for (const name of new Set([message.key, base, ...contextsOf(base), ...parentsOf(message.key)]))
      add(name, message)
  }
  return used =>
    (byBase.get(used.key) ?? []).filter(({ key }) => {
      if (key === used.key || key.startsWith(`${used.key}.`)) return true
      const suffix = key.slice(used.key.length)
      const isForm = /^(?:_ordinal)?_(?:zero|one|two|few|many|other)$/u.test(suffix)
      return isForm ? used.isPlural : used.hasContext
    })
}

/** `friend_male` may be `friend` in a context. */
const contextsOf = (base: string): readonly string[] =>
  Array.from(base.matchAll(/(?<=.)_/gu), ({ index }) => base.slice(0, index))

/** `menu` asked for as an object stands for all below it. */
const parentsOf = (key: string): readonly string[] =>
  Array.from(key.matchAll(/(?<=.)\./gu), ({ index }) => key.slice(0, index))
