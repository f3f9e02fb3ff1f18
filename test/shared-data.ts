import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A folder of the development data that lies beside a checkout, and is no part of it: `TAIYAKU_SHARED`, else `shared`
 * beside the checkout or a folder that holds it. Undefined, and said aloud, where there is none.
 */
export function sharedData(name: string): string | undefined {
  const folder = [process.env['TAIYAKU_SHARED'], ...besideCheckout()]
    .filter(candidate => candidate !== undefined)
    .map(candidate => join(candidate, 'data', name))
    .find(candidate => existsSync(candidate))
  if (folder === undefined)
    process.stderr.write(`skipped: no data/${name} beside the checkout; TAIYAKU_SHARED says where it is\n`)
  return folder
}

function besideCheckout(): readonly string[] {
  const checkout = dirname(dirname(fileURLToPath(import.meta.url)))
  return [dirname(checkout), dirname(dirname(checkout))].map(folder => join(folder, 'shared'))
}
