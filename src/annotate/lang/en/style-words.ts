/** Styles and honorifics that are never a person's name, in lower case without stops: general vocabulary, kept by hand. */
export const styleWords: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx miss dr prof hon rev he hrh hm hh excellency majesty highness holiness eminence grace honour honor honourable ' +
    'honorable alhaji alhaja alhadji elhadj hajia hadja'
  ).split(' '),
)

/** Words for the divine: somebody is called by them, nobody acts by them in the news. */
export const divineNames: ReadonlySet<string> = new Set('god allah almighty yahweh jehovah'.split(' '))

/** Times that stand where a name may begin; months that are also first names are left out. */
export const namelikeTimes: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight weekend weekends ' +
    'january february july september october november december'
  ).split(' '),
)
