import fc from 'fast-check'

/**
 * Laws are tried with the same inputs in every run, so that only a change makes one fail. TAIYAKU_LAWS=new tries inputs
 * that nobody has tried before; where a law fails its message says the seed.
 */
if (process.env['TAIYAKU_LAWS'] !== 'new') fc.configureGlobal({ seed: 20_151_028 })
