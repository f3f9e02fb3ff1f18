import { root } from './elements.ts'

/** Shows the toolbar. Sticky table heads stand below it, and its height depends on how it wraps. */
export function startToolbar(): void {
  const toolbar = document.querySelector<HTMLElement>('#toolbar')
  if (toolbar === null) return
  toolbar.hidden = false
  document.querySelector('#print')?.addEventListener('click', () => {
    print()
  })
  const measure = (): void => {
    const isSticky = getComputedStyle(toolbar).position === 'sticky'
    root.style.setProperty('--bar', isSticky ? `${toolbar.offsetHeight}px` : '0px')
  }
  new ResizeObserver(measure).observe(toolbar)
  measure()
}
