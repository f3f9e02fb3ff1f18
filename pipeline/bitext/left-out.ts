import { Tally } from '../model/tally.ts'

/** What a file holds but is no translation unit, by reason, which continues `3 entries left out: …`. */
export class LeftOut extends Tally {
  readonly rule = 'left-out'

  protected message(reason: string, count: number): string {
    return `${count} ${count === 1 ? 'entry' : 'entries'} left out: ${reason}`
  }
}
