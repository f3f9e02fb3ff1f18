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
export const cacheFolder = (system: System = process): string | undefined =>
  system.env['TAIYAKU_CACHE'] === OFF ? undefined : userFolder(system, CACHE)

/**
 * Where this user's programs keep what is the user's, in a folder of this program's own; `TAIYAKU_DATA` names another.
 * Undefined where nothing is known of the user.
 */
export const dataFolder = (system: System = process): string | undefined => userFolder(system, DATA)

/** How the platforms name one kind of folder. */
interface Kind {
  /** Environment variables: this program's own, and that of the XDG specification. */
  readonly own: string
  readonly xdg: string
  /** In the program's folder of `%LOCALAPPDATA%`, in `~/Library`, and in the home folder of other systems. */
  readonly windows: string
  readonly mac: string
  readonly other: string
}

const CACHE: Kind = {
  own: 'TAIYAKU_CACHE',
  xdg: 'XDG_CACHE_HOME',
  windows: 'Cache',
  mac: 'Caches',
  other: '.cache',
}
const DATA: Kind = {
  own: 'TAIYAKU_DATA',
  xdg: 'XDG_DATA_HOME',
  windows: 'Data',
  mac: 'Application Support',
  other: '.local/share',
}

function userFolder({ env, platform }: System, kind: Kind): string | undefined {
  const [own, xdg, local] = [env[kind.own], env[kind.xdg], env['LOCALAPPDATA']]
  if (own) return own
  if (platform === 'win32') return local && join(local, 'taiyaku', kind.windows)
  const home = homeFolder(env)
  if (platform === 'darwin') return home && join(home, 'Library', kind.mac, 'taiyaku')
  // The specification wants relative paths to be ignored.
  if (xdg && isAbsolute(xdg)) return join(xdg, 'taiyaku')
  return home && join(home, kind.other, 'taiyaku')
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
