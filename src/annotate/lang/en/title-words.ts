/**
 * Nouns of office and occupation that WordNet's tagged senses lack or rank below another sense; general vocabulary, kept by hand, in
 * lower case and in the singular.
 */
export const titleNouns: ReadonlySet<string> = new Set(
  (
    'premier chancellor president minister secretary spokesman spokeswoman spokesperson spokespeople general chair head leader ' +
    'chairperson chairwoman congresswoman lawmaker deputy envoy ambassador diplomat negotiator mediator adviser advisor ' +
    'commissioner coordinator director administrator inspector superintendent constable commodore admiral marshal brigadier ' +
    'lieutenant colonel major captain sergeant corporal private commandant ceo cfo coo cto founder cofounder co-founder ' +
    'co-chair publisher broadcaster anchor presenter blogger activist campaigner dissident whistleblower fundraiser lobbyist ' +
    'strategist pollster researcher fellow analyst expert economist lecturer rector provost dean vice-president ' +
    'secretary-general prosecutor barrister solicitor magistrate judge justice coroner paramedic medic epidemiologist ' +
    'pm mp mep mla md attorney representative senator governor mayor councillor councilor alderman speaker whip pope ayatollah ' +
    'imam cleric sheikh sheik mullah rabbi warlord commander chief boss manager coach trainer striker midfielder ' +
    'goalkeeper winger defender captain singer rapper guitarist filmmaker screenwriter cinematographer videographer ' +
    'photographer photojournalist newsreader correspondent columnist editor editor-in-chief ' +
    'attache attaché aide operative insider official officer undersecretary under-secretary rapporteur observer ' +
    'king queen prince princess emir sultan emperor monarch dictator ruler strongman chairman vice-chairman foreign-minister ' +
    'nuncio patriarch archbishop bishop cardinal treasurer auditor ombudsman registrar curator archivist librarian'
  ).split(' '),
)

/** Abbreviated titles before a name, in lower case without the stop. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  'gen lt col maj capt cpl sgt adm brig cmdr sen rep gov prof amb spc pfc supt insp sir dame lord dr rev'.split(' '),
)

/** Offices: a singular phrase with one of these as head stands for whoever holds it ('the finance minister said'). */
export const officeNouns: ReadonlySet<string> = new Set(
  (
    'president premier minister chancellor secretary undersecretary spokesman spokeswoman spokesperson ambassador envoy ' +
    'representative chairman chairwoman chairperson chair director commissioner governor mayor senator congressman ' +
    'congresswoman speaker king queen prince emir sultan emperor pope archbishop bishop ayatollah general colonel commander ' +
    'marshal admiral commandant chief leader head prosecutor rapporteur ceo coordinator secretary-general superintendent ' +
    'editor coach official adviser advisor aide diplomat lawmaker negotiator mediator inspector analyst attorney judge treasurer rector'
  ).split(' '),
)

/** Heads of those who speak for another. */
export const spokesNouns: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson representative mouthpiece'.split(' '),
)

/** Words that say a title is over. */
export const formerWords: ReadonlySet<string> = new Set(
  'former ex then onetime erstwhile late ousted deposed outgoing retired previous'.split(' '),
)

/** Verbs of holding an office ('who heads the agency') and the title they give. */
export const officeVerbs: ReadonlyMap<string, string> = new Map([
  ['head', 'head'],
  ['lead', 'leader'],
  ['chair', 'chair'],
  ['command', 'commander'],
  ['direct', 'director'],
  ['run', 'head'],
])

/** Nouns of people that are no title: kin, and everyone's words. */
export const plainPersonNouns: ReadonlySet<string> = new Set(
  (
    'man woman boy girl child person guy kid baby adult lady gentleman son daughter father mother brother sister wife husband ' +
    'uncle aunt cousin nephew niece grandfather grandmother parent friend neighbor neighbour mom dad people human being twin ' +
    'someone somebody nobody name dear miss mister sir god'
  ).split(' '),
)

/** Words that say how or how long somebody holds a title, not which. */
export const holdingWords: ReadonlySet<string> = new Set(
  'new newly current longtime long-time veteran experienced incumbent sitting incoming respected noted renowned prominent influential outspoken'.split(
    ' ',
  ),
)
