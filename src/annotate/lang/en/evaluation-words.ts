const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Adjectives and nouns of judgement, in lower case: a statement that uses one of a thing judges it. */
export const judgingWords = list(`
  good bad better best worse worst great terrible horrible awful wonderful excellent important crucial vital essential necessary
  unnecessary dangerous risky safe unsafe right wrong fair unfair just unjust legitimate illegitimate legal illegal lawful unlawful
  appropriate inappropriate acceptable unacceptable serious severe grave significant insignificant clear unclear simple difficult
  hard easy possible impossible likely unlikely certain uncertain strong weak effective ineffective successful unsuccessful positive
  negative reasonable unreasonable ridiculous absurd stupid foolish wise brave cowardly honest dishonest cruel brutal barbaric
  disgraceful shameful outrageous disgusting credible incredible reckless irresponsible responsible hostile friendly peaceful
  historic unprecedented critical main primary ultimate real true false purposeful sophisticated mistake failure success victory
  defeat threat danger risk chance opportunity priority purpose aim goal problem crisis disaster tragedy catastrophe shame
  disgrace lie crime sign indication message signal overblown misguided unpersuasive justified unjustified able unable ready
  aggressive provocative defensive excessive sufficient insufficient enough inevitable sustainable`)

/** Nouns and verbs of future or motive that mark an assessment. */
export const hedgeWords = list(`
  may might could possibly perhaps probably likely unlikely apparently reportedly allegedly seemingly presumably supposedly
  potentially maybe`)

/** Words of bad outcomes: what 'could', 'may' or 'would' bring them warns. */
export const harmWords = list(`
  danger dangerous risk risks threat threats harm hurt damage chaos catastrophe catastrophic disaster war conflict jeopardy jeopardize
  vulnerable destroy destruction undermine undercut weaken worsen escalate escalation crisis collapse retaliation retaliate lawsuits
  terror terrorism attack attacks violence bloodshed famine deaths casualties isolation defeat extremism
  miscalculation consequences instability destabilize destabilise suffer backfire provoke spread overwhelm overwhelmed`)

/** Verbs of wrongdoing: to say that somebody does such a thing accuses. */
export const wrongdoingVerbs = list(`
  lie violate breach cheat mislead deceive torture massacre sponsor harbor harbour steal sabotage abuse exploit defy betray provoke
  interfere meddle cover-up fabricate orchestrate sully smear poison undermine sabotage occupy steal rob oppress`)

/** Adjectives and nouns that condemn what is called by them. */
export const blamingWords = list(`
  unacceptable illegal unlawful illegitimate unconstitutional outrageous disgraceful shameful disgusting barbaric cowardly brutal
  reckless irresponsible criminal void misguided intolerable scandalous betrayal disgrace outrage crime provocation farce sham
  aggression terrorism massacre genocide coup insult lie lies`)

/** Words by which an author judges or foretells rather than tells: with them a sentence of an opinion piece is its author's view. */
export const assertingWords = list(`
  should must ought cannot need needs urgent urgently crucial essential vital imperative necessary unnecessary wrong right good bad better worse best
  worst unacceptable dangerous shameful absurd foolish wise brave cowardly dishonest honest mistake failure folly nonsense theatre farce sham
  perhaps surely clearly obviously plainly certainly unfortunately sadly rightly wrongly deserve deserves`)
