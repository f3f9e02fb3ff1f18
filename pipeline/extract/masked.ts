import type { Span } from '../model/text.ts'

/** What a text holds that is no language: code, targets of links, tags, comments, addresses, anchors, placeholders. */
const MASKED = [
  // A single plain word set as code is often a name that the prose uses: `traceroute`.
  String.raw`\x60{3,}[^\x60]*(?:\x60{3,}|$)|\x60(?!\p{L}[\p{L}-]{2,40}\x60)[^\x60\n]{0,500}\x60`,
  String.raw`\]\([^()\s]{0,500}(?:\s[^()]{0,200})?\)`,
  String.raw`<[/!a-zA-Z][^<>]{0,500}>`,
  String.raw`\{\{[^{}]{0,500}\}\}|\{[#%][^{}]{0,200}\}|\$\{[^{}]{0,200}\}`,
  String.raw`\b(?:https?|ftp|mailto):[^\s<>()「」、。，]{1,500}`,
  String.raw`(?<![\p{L}\p{N}])--?[a-z][\w-]{0,80}(?:=\S{0,200})?`,
  String.raw`&(?:[a-z]{2,8}|#x?[\da-f]{1,6});`,
  String.raw`(?<![\p{L}\p{N}])[~.]?/[\w.-]+(?:/[\w.-]*)*`,
].join('|')
const PATTERN = new RegExp(MASKED, 'giu')

/** In order of start; `codes` are those that the file's own format knows of. */
export function maskedIn(text: string, codes: readonly Span[] = []): readonly Span[] {
  const found = Array.from(text.matchAll(PATTERN), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }))
  if (codes.length === 0) return found
  return [...found, ...codes.filter(({ start, end }) => end > start)].toSorted((a, b) => a.start - b.start)
}
