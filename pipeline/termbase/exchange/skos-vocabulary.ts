export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dcterms: 'http://purl.org/dc/terms/',
  tky: 'urn:taiyaku:glossary#',
  concept: 'urn:taiyaku:concept:',
  domain: 'urn:taiyaku:domain:',
} as const

export const A = `${PREFIXES.rdf}type`

export const LABELS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const
export type Label = (typeof LABELS)[number]
