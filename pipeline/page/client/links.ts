import { scrollTo, targetOf } from './elements.ts'

/** A link to a row that the search has hidden shows it first. */
export function startLinks(search: { readonly clear: () => void; readonly follow: () => boolean }): void {
  const lead = (target: HTMLElement | null): void => {
    if (target?.closest('[hidden]')) search.clear()
    scrollTo(target)
  }
  const follow = (): void => {
    if (!search.follow()) lead(document.querySelector(':target'))
  }
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isInside = link?.getAttribute('href')?.startsWith('#')
    if (link && isInside && !event.defaultPrevented) lead(targetOf(link))
  })
  addEventListener('hashchange', follow)
  follow()
}
