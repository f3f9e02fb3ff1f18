export const root = document.documentElement

/** A label in the page's language, which the body carries; `{name}` in it is filled from `values`. */
export const label = (name: string, values: Readonly<Record<string, string | number>> = {}): string =>
  (document.body.dataset[name] ?? '').replaceAll(/\{(\w+)\}/g, (whole, key: string) =>
    String(values[key] ?? whole),
  )

export const all = <E extends HTMLElement>(selector: string, inside: ParentNode = document): E[] => [
  ...inside.querySelectorAll<E>(selector),
]

export function make<N extends keyof HTMLElementTagNameMap>(
  name: N,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name)
  element.className = className
  element.append(...children)
  return element
}

/** The element that a link inside the page leads to. */
export const targetOf = ({ hash }: { readonly hash: string }): HTMLElement | null =>
  document.getElementById(decoded(hash.slice(1)))

/** An address that someone has cut in the middle of a character is no reason to stop. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Frames in which rows that come into sight may still take their true height and push the target away. */
const SETTLING = 10

export function scrollTo(
  target: HTMLElement | null,
  block: ScrollLogicalPosition = 'start',
  frames = SETTLING,
): void {
  target?.scrollIntoView({ block })
  if (target && frames > 0) requestAnimationFrame(() => scrollTo(target, block, frames - 1))
}
