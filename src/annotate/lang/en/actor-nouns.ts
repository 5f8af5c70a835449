import type { ActorKind } from '../../../model/index.ts'

/** Nouns that name a kind of body; a description takes its kind from its head noun. */
const nounsByKind: Readonly<Partial<Record<ActorKind, string>>> = {
  government:
    'government administration regime ministry cabinet parliament congress senate assembly legislature authority authorities court tribunal police council presidency secretariat embassy commission leadership kingdom monarchy junta judiciary department bureau agency',
  military:
    'military army navy force forces troop troops soldier soldiers militia air-force command commando commandos garrison warship warplane gunship gunboat frigate destroyer battleship bomber fleet squadron battalion brigade regiment platoon contingent',
  media:
    'media newspaper paper daily newswire wire broadcaster television tv radio station channel magazine outlet website site tabloid network press',
  party: 'party coalition opposition',
  international: 'bloc union alliance summit',
  organization:
    'company firm organization organisation bank institute group union charity university hospital foundation association federation movement lawyer-group think-tank airline regulator watchdog',
}

const kinds: ReadonlyMap<string, ActorKind> = new Map(
  Object.entries(nounsByKind).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun): [string, ActorKind] => [noun, kind as ActorKind]),
  ),
)

/** The kind of body a noun (lemma or plural) names; undefined for people and everything else. */
export function kindOfNoun(noun: string): ActorKind | undefined {
  return kinds.get(noun)
}

/** Nouns of texts and of words: whoever issued them is who says what stands in them. */
export const documentNouns: ReadonlySet<string> = new Set(
  'word rhetoric narrative discourse pronouncement announcement warning threat claim assertion criticism testimony quote manifesto proposal verdict ruling order decree statement report letter communique communiqué document study survey poll memo memorandum note paper message post tweet article editorial commentary release filing transcript resolution declaration text speech address interview remark comment account investigation inquiry petition complaint indictment lawsuit'.split(
    ' ',
  ),
)

/** Collective nouns with a singular form that stand for several people. */
export const collectiveNouns: ReadonlySet<string> = new Set(
  'people public staff personnel crowd family group team pair couple majority minority many some others several most few number dozens scores hundreds thousands'.split(
    ' ',
  ),
)

/** Titles and nouns that tell a person's gender, for choosing what a pronoun stands for. */
export const maleWords: ReadonlySet<string> = new Set(
  'mr sir king prince lord man father son brother husband uncle nephew boy gentleman businessman chairman spokesman congressman policeman fisherman statesman widower monk duke emperor sheikh sultan'.split(
    ' ',
  ),
)
export const femaleWords: ReadonlySet<string> = new Set(
  'mrs ms miss madam queen princess lady woman mother daughter sister wife aunt niece girl businesswoman chairwoman spokeswoman congresswoman policewoman stateswoman widow nun duchess empress actress'.split(
    ' ',
  ),
)

/** Nouns of people beside titles and occupations: whoever may speak under a description. */
export const speakerNouns: ReadonlySet<string> = new Set(
  'source official critic expert ally rival rebel fighter supporter opponent resident villager local survivor relative neighbour neighbor eyewitness insider aide participant voter protester demonstrator refugee migrant leader member side party elder colleague friend counterpart victim activist campaigner lawmaker insurgent militant islander citizen civilian captive hostage defector exile'.split(
    ' ',
  ),
)

/** Nouns that mean a country spoken of before: 'the country also promised'. */
export const countryNouns: ReadonlySet<string> = new Set(['country', 'nation', 'state'])

/** Nouns of people who stand outside of what they are named after: 'critics of the government'. */
export const outsiderNouns: ReadonlySet<string> = new Set(
  'critic opponent rival enemy foe adversary victim target neighbour neighbor ally supporter friend counterpart survivor observer analyst expert'.split(
    ' ',
  ),
)

/** Nouns of people who may be in a place without being of it: 'a diplomat in Lima'. */
export const visitorNouns: ReadonlySet<string> = new Set(
  'diplomat envoy ambassador correspondent journalist reporter photographer tourist visitor delegate negotiator mediator attache spectator refugee migrant worker leader president minister'.split(
    ' ',
  ),
)

/** Verbs that tell what follows from something rather than what somebody says: 'the move suggests', 'his words reflect'. */
export const evidentialVerbs: ReadonlySet<string> = new Set(
  'indicate suggest show reveal reflect highlight underscore underline signal illustrate demonstrate point imply mean mark exemplify symbolize symbolise portend foreshadow paint exhibit feed raise'.split(
    ' ',
  ),
)

/** Nouns of documents that have findings of their own: 'a study suggests'. */
export const findingNouns: ReadonlySet<string> = new Set(
  'report study survey poll document memorandum memo investigation inquiry account filing transcript letter petition complaint indictment lawsuit'.split(
    ' ',
  ),
)

/** Verbs whose subject brings the text that is their object: 'filed a petition', 'issued a statement'. */
export const issuingVerbs: ReadonlySet<string> = new Set(
  'file publish issue release submit write send present lodge post make give bring deliver adopt put produce compile author draft sign prepare'.split(
    ' ',
  ),
)

/** Those who hand on what they are told: 'told reporters' aims at nobody. */
export const pressNouns: ReadonlySet<string> = new Set('reporter journalist correspondent newsman newswoman'.split(' '))
