/** Slips of typing as people make them, one a title, the same ones each time. */

export const SLIPS = ['dropped', 'doubled', 'swapped', 'space'] as const
export type Slip = (typeof SLIPS)[number]

/** The title with one slip of the kind at a place that the seed chooses; undefined where there is no place for one. */
export function slip(title: string, kind: Slip, seed: number): string | undefined {
  const places = [...title.matchAll(PLACES[kind])].map(({ index }) => index)
  const at = places[Math.floor(random(seed) * places.length)]
  return at === undefined ? undefined : CHANGES[kind](title, at)
}

/** Where one can happen: inside a word of letters, never at a title's first letter, and where it changes something. */
const PLACES: Readonly<Record<Slip, RegExp>> = {
  dropped: /(?<=[a-z])[a-z]/giu,
  doubled: /(?<=[a-z])[a-z]/giu,
  swapped: /(?<=[a-z])([a-z])(?!\1)(?=[a-z])/gu,
  space: /(?<=[a-z]{2}) (?=[a-z]{2})/giu,
}

const CHANGES: Readonly<Record<Slip, (title: string, at: number) => string>> = {
  dropped: (title, at) => title.slice(0, at) + title.slice(at + 1),
  doubled: (title, at) => title.slice(0, at + 1) + title.slice(at),
  swapped: (title, at) => title.slice(0, at) + title[at + 1] + title[at] + title.slice(at + 2),
  space: (title, at) =>
    at % 2 === 0
      ? `${title.slice(0, at - 1)} ${title[at - 1]}${title.slice(at + 1)}`
      : `${title.slice(0, at)}${title[at + 1]} ${title.slice(at + 2)}`,
}

/** A number from 0 to 1 for a seed (mulberry32). */
function random(seed: number): number {
  let t = (seed * 0x9e3779b9 + 0x6d2b79f5) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}
