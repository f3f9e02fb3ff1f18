const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

// Abbreviations in lower case, without the full stop that belongs to them.

/** A name or another word always follows: the stop never ends a sentence. */
export const NEVER_FINAL = words(`
  mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cmdr cdr adm maj brig rev hon pres amb messrs mme mlle st mt
  h.e vs viz cf e.g i.e eg ie approx ca esp incl yahoo
`)

/** Before a number the stop belongs to the word (`No. 3`, `Oct. 21`), before anything else it ends the sentence. */
export const BEFORE_NUMBER = words(`
  no nos nr fig figs art arts sec secs ch chap p pp vol vols para paras pt eq ed app tab res doc ser ver v pub
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Stands inside a sentence or ends one: the next word decides. */
export const MAY_BE_FINAL = words(`
  inc ltd co corp jr sr etc al bros dept univ assn intl natl govt a.m p.m am pm ph.d
`)

/** Words that open a sentence with a capital and hardly ever follow an abbreviation inside a name. */
export const OPENERS = words(`
  a an the this that these those there here it its he she they we you i his her their our your my who what when where
  why how which while if although though because since after before as at by for from in into on of over under with
  without within to and but or nor so yet however moreover furthermore nevertheless meanwhile then thus therefore
  hence also instead still even only both each every all some many most more much few several no not another other
  during despite according following until unless once today now later last next
`)
