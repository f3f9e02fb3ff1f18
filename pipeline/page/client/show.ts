import type { Block, Item } from './items.ts'

/**
 * Shows the items that were found, and hides what has nothing left to show: bodies of tables, letters of indexes,
 * concepts of a concordance, sections.
 * @param found all, without it
 */
export function show(blocks: readonly Block[], found: ReadonlySet<Item> | undefined): void {
  const groups = groupsWith(blocks, found)
  const sections = new Map<HTMLElement, boolean>()
  for (const block of blocks) {
    const isWhole = found === undefined || isInWholeGroup(block, groups)
    const count = showItems(block, item => isWhole || found.has(item))
    hide(block.element, count === 0)
    // Its height while it is out of sight: fewer rows than when it was last seen.
    block.element.style.containIntrinsicBlockSize = found ? `calc(${count} * var(--row))` : ''
    if (block.group) hide(block.group, found !== undefined && !groups.has(block.group))
    if (block.section) sections.set(block.section, count > 0 || sections.get(block.section) === true)
  }
  for (const [section, isShown] of sections) hide(section, !isShown)
}

/** Where none is shown their block goes, and they may stay as they are. @returns how many are shown */
function showItems({ items }: Block, isShown: (item: Item) => boolean): number {
  const count = items.reduce((sum, item) => sum + Number(isShown(item)), 0)
  if (count > 0) for (const item of items) hide(item.element, !isShown(item))
  return count
}

/** Writes only what changes: every writing costs the browser a look. */
function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden
}

/** Groups in which something was found, and whether that is their concept. */
function groupsWith(
  blocks: readonly Block[],
  found: ReadonlySet<Item> | undefined,
): ReadonlyMap<HTMLElement, boolean> {
  const groups = new Map<HTMLElement, boolean>()
  for (const { group, isHead, items } of blocks)
    if (group && found && items.some(item => found.has(item)))
      groups.set(group, isHead || groups.get(group) === true)
  return groups
}

/** A concept stands above what it is found in, and brings all of it when it is itself found. */
const isInWholeGroup = ({ group, isHead }: Block, groups: ReadonlyMap<HTMLElement, boolean>): boolean =>
  group !== null && groups.has(group) && (isHead || groups.get(group) === true)
