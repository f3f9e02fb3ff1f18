import { InputError, type Finding } from '../model/outcome.ts'
import type { Span } from '../model/text.ts'
import { MAX_BYTES } from '../text/decode.ts'
import type { JsonMember, JsonValue } from '../text/json.ts'

/** A text of a catalogue. */
export interface Message extends Span {
  /** `button.save`, `list.0`. */
  readonly key: string
  readonly text: string
  /** Where its key stands. */
  readonly at: number
  readonly note?: string
}

export interface Messages {
  /** By key, in order. */
  readonly byKey: ReadonlyMap<string, Message>
  /** Where a key stands for the second time; the last one counts, as it does for the programs that read the file. */
  readonly twice: readonly { readonly key: string; readonly at: number }[]
  /** Values that are neither texts nor hold any. */
  readonly others: readonly { readonly key: string; readonly at: number }[]
}

/**
 * The texts of an i18next catalogue, nested keys joined by dots; or of a `messages.json` of a browser's extension, whose
 * texts stand in members named `message`.
 * @throws InputError where the keys take far more room than the file
 */
export function messagesOf(root: JsonValue, path: string): Messages {
  const byKey = new Map<string, Message>()
  const twice: { key: string; at: number }[] = []
  const others: { key: string; at: number }[] = []
  let room = 0
  const add = (message: Message): void => {
    room += message.key.length
    if (room > MAX_KEYS) throw new InputError(path, undefined, 'its nested keys are too long: shorten them')
    if (byKey.delete(message.key)) twice.push(message)
    byKey.set(message.key, message)
  }
  const walk = (value: JsonValue, key: string, at: number): void => {
    if (value.kind === 'string') add({ key, at, text: value.text, start: value.start, end: value.end })
    else if (value.kind === 'array')
      value.items.forEach((item, i) => walk(item, joined(key, String(i)), item.start))
    else if (value.kind === 'object')
      value.members.forEach(member => walk(member.value, joined(key, member.key), member.start))
    else others.push({ key, at })
  }
  if (root.kind === 'object' && root.members.length > 0 && root.members.every(isExtensionMessage))
    for (const member of root.members) addExtensionMessage(member, add)
  else walk(root, '', root.start)
  return { byKey, twice, others }
}

/** Characters of all keys together: a long key around many others is part of each of them. */
const MAX_KEYS = 4 * MAX_BYTES

const joined = (key: string, next: string): string => (key === '' ? next : `${key}.${next}`)

const isExtensionMessage = ({ value }: JsonMember): boolean =>
  value.kind === 'object' && textMember(value, 'message') !== undefined

function addExtensionMessage({ key, start, value }: JsonMember, add: (message: Message) => void): void {
  const message = textMember(value, 'message')
  if (!message) return
  const note = textMember(value, 'description')?.text
  add({ key, at: start, ...message, ...(note !== undefined && { note }) })
}

function textMember(value: JsonValue, name: string): (Span & { readonly text: string }) | undefined {
  const member = value.kind === 'object' ? value.members.findLast(({ key }) => key === name) : undefined
  return member?.value.kind === 'string'
    ? { text: member.value.text, start: member.value.start, end: member.value.end }
    : undefined
}

/** What is said of keys that stand twice. */
export const twiceFinding = (key: string, path: string, line: number): Finding => ({
  rule: 'key-twice',
  severity: 'warning',
  message: `key "${key}" stands twice, and only the last counts: remove one`,
  path,
  line,
})

const PLURAL = /^(?<base>.+?)(?<ordinal>_ordinal)?_(?<category>zero|one|two|few|many|other)$/u

export interface PluralKey {
  /** The key without its category, with a mark where it counts places instead of things. */
  readonly base: string
  readonly category: Intl.LDMLPluralRule
  readonly isOrdinal: boolean
}

/** The parts of a key of one plural form: `item_one`, `place_ordinal_few`. */
export function pluralKey(key: string): PluralKey | undefined {
  const { base, ordinal = '', category } = PLURAL.exec(key)?.groups ?? {}
  if (base === undefined || category === undefined) return undefined
  return {
    base: base + ordinal,
    category: category as Intl.LDMLPluralRule,
    isOrdinal: ordinal !== '',
  }
}
