import fc from 'fast-check'

/**
 * Property tests draw the same cases in every run, so that a run that failed fails again; `SITREP_SEED` takes another
 * seed, a whole number, or `random` for a new one each time, which fast-check prints where a property fails.
 */
const seed = process.env.SITREP_SEED ?? '20260101'
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) })
