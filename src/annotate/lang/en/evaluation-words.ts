const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Adjectives and nouns of judgement, in lower case: a statement that uses one of a thing judges it. */
export const judgingWords = list(`
  good bad better best worse worst great terrible horrible awful wonderful excellent important crucial vital essential necessary
  unnecessary dangerous risky safe unsafe right wrong fair unfair just unjust legitimate illegitimate legal illegal lawful unlawful
  appropriate inappropriate acceptable unacceptable serious severe grave significant insignificant clear unclear simple difficult
  hard easy possible impossible likely unlikely certain uncertain strong weak effective ineffective successful unsuccessful positive
  negative reasonable unreasonable ridiculous absurd stupid foolish wise brave cowardly honest dishonest cruel brutal barbaric
  disgraceful shameful outrageous disgusting credible incredible reckless irresponsible responsible hostile friendly peaceful
  historic unprecedented key critical main primary ultimate real true false purposeful sophisticated mistake failure success victory
  defeat threat danger risk chance opportunity priority purpose aim goal problem crisis disaster tragedy catastrophe shame
  disgrace lie crime sign indication message signal overblown misguided unpersuasive justified unjustified able unable ready
  aggressive provocative defensive excessive sufficient insufficient enough inevitable sustainable`)

/** Nouns and verbs of future or motive that mark an assessment. */
export const hedgeWords = list(`
  may might could possibly perhaps probably likely unlikely apparently reportedly allegedly seemingly presumably supposedly
  potentially maybe`)
