import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** In place of a folder: nothing is kept. */
export const OFF = 'off'

interface System {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

/**
 * Where this user's programs keep what they can make anew, in a folder of this program's own; `TAIYAKU_CACHE` names another.
 * Undefined where nothing is to be kept, or nothing is known of the user.
 */
export function cacheFolder({ env, platform }: System = process): string | undefined {
  const { TAIYAKU_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env
  if (own === OFF) return undefined
  if (own) return own
  if (platform === 'win32') return local && join(local, 'taiyaku', 'Cache')
  const home = homeFolder(env)
  if (platform === 'darwin') return home && join(home, 'Library', 'Caches', 'taiyaku')
  // The specification wants relative paths to be ignored.
  if (xdg && isAbsolute(xdg)) return join(xdg, 'taiyaku')
  return home && join(home, '.cache', 'taiyaku')
}

function homeFolder({ HOME: home }: System['env']): string | undefined {
  if (home) return home
  try {
    return homedir()
  } catch {
    // A user without an entry in the system's list has none.
    return undefined
  }
}
