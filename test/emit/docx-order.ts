import { SaxesParser } from 'saxes'

/** The children of elements whose content is a sequence (ECMA-376 part 1, annex A), in its order. */
const SEQUENCES: Readonly<Record<string, string>> = {
  'w:document': 'w:background w:body',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  'w:tblBorders': 'w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:start w:bottom w:right w:end',
  'w:tr': 'w:tblPrEx w:trPr w:tc',
  'w:tc': 'w:tcPr w:p',
  'w:tcPr':
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark',
  'w:tcBorders': 'w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV w:tl2br w:tr2bl',
  'w:tcMar': 'w:top w:left w:start w:bottom w:right w:end',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange',
  'w:pBdr': 'w:top w:left w:bottom w:right w:between w:bar',
  'w:rPr':
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath',
  'w:ruby': 'w:rubyPr w:rt w:rubyBase',
  'w:rubyPr': 'w:rubyAlign w:hps w:hpsRaise w:hpsBaseText w:lid w:dirty',
  'w:sectPr':
    'w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid',
  'w:font': 'w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig',
}

const ORDERS = new Map(Object.entries(SEQUENCES).map(([name, children]) => [name, children.split(' ')]))

/** Places where a child stands that the element does not have, or after one that follows it: `w:pPr: w:jc`; none in a valid part. */
export function outOfSequence(xml: string): readonly string[] {
  const wrong = new Set<string>()
  const open: { readonly name: string; at: number }[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1)
    const at = (parent && ORDERS.get(parent.name)?.indexOf(name)) ?? Infinity
    if (parent && at !== Infinity) {
      if (at < parent.at) wrong.add(`${parent.name}: ${name}`)
      parent.at = Math.max(parent.at, at)
    }
    open.push({ name, at: 0 })
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return [...wrong]
}
