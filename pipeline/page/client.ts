// Runs in the reader's browser. `joinModules` makes one script of it, so its modules import nothing but each other.

import { startCard } from './client/card.ts'
import { startLinks } from './client/links.ts'
import { startSearch } from './client/search.ts'
import { startSettings } from './client/settings.ts'
import { startToolbar } from './client/toolbar.ts'

startSettings()
startToolbar()
startCard()
startLinks(startSearch())
