/**
 * Role codes of CAMEO (Conflict and Mediation Event Observations codebook 1.1b3, chapter 3) with the nouns that tell them; general
 * vocabulary of public life in the singular, kept by hand. The first listing of a noun wins.
 */
const nounsBySector: Readonly<Record<string, string>> = {
  LEG:
    'parliament congress senate assembly legislature lawmaker senator congressman congresswoman legislator parliamentarian representative mp mep sen rep ' +
    'duma knesset bundestag sejm riksdag diet deputies lords commons',
  JUD: 'court tribunal judge justice magistrate prosecutor judiciary coroner',
  COP: 'police constable sheriff policeman policewoman gendarmerie constabulary',
  SPY: 'intelligence spy',
  REB: 'rebel insurgent guerrilla militant fighter gunman',
  OPP: 'opposition protester demonstrator dissident activist campaigner',
  MED:
    'journalist reporter correspondent editor columnist newspaper broadcaster television radio press photographer anchor presenter media ' +
    'photojournalist videographer newsreader blogger publisher',
  MIL:
    'military army navy force troop soldier commander general colonel admiral marshal lieutenant captain brigadier major sergeant corporal ' +
    'gen col lt capt maj sgt brig adm commando warship airman sailor marine',
  GOV:
    'government administration regime ministry minister president premier chancellor secretary king queen emir sultan prince princess ' +
    'governor mayor ambassador envoy official authority cabinet undersecretary monarch ruler presidency treasury embassy attorney ' +
    'vice-president secretary-general diplomat department commissioner commission dictator strongman emperor councillor leadership negotiator',
  PTY: 'party caucus',
  EDU: 'university school college academy professor prof student teacher lecturer researcher scientist academic scholar rector fellow headmaster epidemiologist',
  HLH: 'hospital clinic doctor nurse surgeon physician paramedic medic',
  BUS: 'company corporation bank firm businessman businesswoman trader airline employer inc plc ltd corp',
  LAB: 'worker labourer union unionist',
  REF: 'refugee migrant asylum-seeker',
  CVL: 'civilian resident villager people citizen family neighbour neighbor islander voter shopkeeper',
  NGO: 'charity ngo',
}

const sectors: ReadonlyMap<string, string> = new Map(
  Object.entries(nounsBySector)
    .flatMap(([sector, nouns]) => nouns.split(' ').map((noun) => [noun, sector] as const))
    .toReversed(),
)

/** The CAMEO role code that the words of a title or description tell, by the last word that tells one before 'of', 'for', 'in' and the like. */
export function sectorOf(words: string): string | undefined {
  const parts = words
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/-?(?:elect|designate)\b/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
  const joint = parts.findIndex((part, at) => at > 0 && /^(?:of|for|in|on|at|to|from|with|who|that)$/.test(part))
  for (const word of (joint > 0 ? parts.slice(0, joint) : parts).toReversed()) {
    const sector = sectors.get(word) ?? sectors.get(singular(word))
    if (sector !== undefined) return sector
  }
  return undefined
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '')
}

/** Codes of organisations of states in CAMEO's table of international actors; the acronym and the name in full, as compared. */
const internationalCodes: ReadonlyMap<string, string> = new Map(
  [
    ['IGOUNO', 'un', 'united nations', 'un security council', 'security council', 'un general assembly'],
    ['IGOUNOIAE', 'iaea', 'international atomic energy agency'],
    ['IGOUNOHLHWHO', 'who', 'world health organization', 'world health organisation'],
    ['IGOUNOREFHCR', 'unhcr', 'un refugee agency'],
    ['IGOUNOKID', 'unicef'],
    ['IGOUNOWFP', 'wfp', 'world food programme', 'world food program'],
    ['IGOUNOLABILO', 'ilo', 'international labour organization'],
    ['IGOUNOHRIHCH', 'ohchr', 'un human rights office'],
    ['IGOUNOJUDICJ', 'icj', 'international court of justice'],
    ['IGOEUREEC', 'eu', 'european union', 'european commission', 'european parliament', 'european council'],
    ['IGOEURCOE', 'council of europe'],
    ['IGOSEAASN', 'asean', 'association of southeast asian nations'],
    ['IGOMEAARL', 'arab league', 'league of arab states'],
    ['IGOWAFBUSWAS', 'ecowas', 'economic community of west african states'],
    ['IGOAFRAFU', 'au', 'african union', 'african union commission'],
    ['IGOJUDICC', 'icc', 'international criminal court'],
    ['IGOWSTNAT', 'nato', 'north atlantic treaty organization'],
    ['IGODEVIAD', 'igad'],
    ['IGOSAFSAD', 'sadc', 'southern african development community'],
    ['IGOEAFEAC', 'east african community'],
    ['IGOBUSIMF', 'imf', 'international monetary fund'],
    ['IGOCOPITP', 'interpol'],
    ['IGOCASCIS', 'commonwealth of independent states'],
    ['IGOCWN', 'commonwealth of nations'],
  ].flatMap(([code, ...names]) => names.map((name) => [name, code as string] as const)),
)

/** The CAMEO code of an organisation of states by its names as compared; of others and of their bodies 'IGO' or that of the whole. */
export function internationalCode(keys: readonly string[]): string {
  for (const key of keys) {
    const code = internationalCodes.get(key)
    if (code !== undefined) return code
  }
  return keys.some((key) => /^(?:un|united nations)\b/.test(key)) ? 'IGOUNO' : 'IGO'
}
