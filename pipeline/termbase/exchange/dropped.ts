import { Tally } from '../../model/tally.ts'

/** What a file says and a glossary has no place for, in the plural: `definitions in es`. */
export class Dropped extends Tally {
  readonly rule = 'dropped'

  protected message(what: string, count: number): string {
    return `no place for ${what}: ${count}`
  }
}
