/** Run once, when the package is built: writes the romanised lexicon beside the compiled program. */
import { compileIpadic } from '../restore/ipadic.ts'
import { IPADIC_LEXICON } from '../restore/load.ts'
import { loadKuromoji } from '../text/kuromoji.ts'
import { writeAtomically } from './files.ts'

writeAtomically(IPADIC_LEXICON, compileIpadic(await loadKuromoji()))
