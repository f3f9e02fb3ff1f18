import { oneLine } from '../text/one-line.ts'

/** How far a long job has come: a bar on a terminal, a line a step elsewhere, nothing when quiet. On standard error. */
export interface Progress {
  /** What goes on before the first step; only on a terminal. */
  readonly say: (what: string) => void
  readonly step: (what: string) => void
  readonly end: () => void
}

const silent = (): void => undefined
const SILENT: Progress = { say: silent, step: silent, end: silent }

export async function createProgress(
  total: number,
  quiet: boolean,
  stream: NodeJS.WriteStream,
): Promise<Progress> {
  if (quiet || total === 0) return SILENT
  return stream.isTTY ? bar(total, stream) : lines(total, stream)
}

/** In columns: wide enough to see it grow, and room for a name beside it on a narrow terminal. */
const BAR_WIDTH = 20

async function bar(total: number, stream: NodeJS.WriteStream): Promise<Progress> {
  const { Presets, SingleBar } = await import('cli-progress')
  const single = new SingleBar(
    {
      format: '{bar} {value}/{total} {what}',
      barsize: BAR_WIDTH,
      stream,
      hideCursor: true,
      clearOnComplete: true,
      // A long name would wrap and leave its remains on the screen.
      linewrap: false,
    },
    Presets.shades_classic,
  )
  single.start(total, 0, { what: '' })
  return {
    say: what => {
      single.update({ what })
      // The work that follows may leave the bar's own timer no turn.
      single.render()
    },
    step: what => single.increment(1, { what: oneLine(what) }),
    end: () => single.stop(),
  }
}

function lines(total: number, stream: NodeJS.WriteStream): Progress {
  let done = 0
  return {
    say: () => undefined,
    step: what => void stream.write(`[${++done}/${total}] ${oneLine(what)}\n`),
    end: () => undefined,
  }
}
