/** Head words of names of texts that bind or tell: laws, agreements, plans. Such a name is no actor. General vocabulary, kept by hand. */
export const instrumentNouns: ReadonlySet<string> = new Set(
  (
    'act law bill treaty agreement accord accords deal protocol convention charter constitution amendment resolution memorandum ' +
    'declaration doctrine clause article statute decree ordinance code plan prize award medal report manifesto covenant'
  ).split(' '),
)

/** Nouns of things right before whose name stands: 'the drug Relenza', 'the app Signal'. */
export const thingNouns: ReadonlySet<string> = new Set(
  (
    'drug medicine vaccine virus strain app application software website film movie song album book novel play game missile rocket ' +
    'satellite submarine ship vessel yacht aircraft jet plane helicopter drone tank rifle bomb hashtag storm hurricane typhoon ' +
    'cyclone planet language operation codename brand car antiviral bill act'
  ).split(' '),
)
