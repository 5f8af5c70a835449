const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Verbs with an object and an infinitive: the infinitive tells what the object is to do, not what it did. */
export const askingVerbs = list(`
  ask beg urge want tell order press push call implore invite request require expect allow let help force persuade convince
  encourage instruct advise authorize authorise enable permit lead cause need like prompt compel direct mandate fail refuse
  decline try seek`)

/** Verbs that in the passive, with 'by', tell who stands behind somebody. */
export const supportVerbs = list('back support endorse favor favour guarantee press')

/** Words that only point at what is said elsewhere. */
export const contentlessWords = list(`
  much the same as otherwise so likewise too again also that this it thing things more less similar similarly something anything
  us me him her them you nicely politely openly publicly then there here`)

/** Nouns of time and names of days and months. */
export const timeNouns = list(`
  minute hour day night morning afternoon evening week weekend fortnight month year decade moment time today yesterday tomorrow tonight
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`)

/** Words that place a time against another. */
export const afterthoughts = list(
  'earlier later before after ago next last previous following same then still already now early late',
)
