/** Titles: whatever capital follows is the name they stand before. */
const titles =
  'mr mrs ms mx dr prof gen lt col maj capt cpl sgt adm sen rep gov pres amb rev hon fr st ste mt ft messrs mmes supt det insp cmdr ' +
  'brig pvt spc vs v al atty asst dep const'

/** Words cut short that may end a sentence: a capital after them says nothing unless it opens a common first word. */
const shortened =
  'sec min jr sr inc corp co ltd bros dept univ assn intl natl govt approx est art fig vol ed eds cf ca e.g i.e p.m a.m ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
  'tenn tex va vt wash wis wyo ont que alta ave blvd rd ph.d m.d b.a m.a'

/** Words cut short before a number only: 'No. 2' is one, 'No. That' is not. */
const beforeNumber = 'no nos p pp art fig vol sec ch jan feb mar apr jun jul aug sep sept oct nov dec approx ca c para'

const titleWords: ReadonlySet<string> = new Set(titles.split(' '))
const shortWords: ReadonlySet<string> = new Set(shortened.split(' '))
const numberWords: ReadonlySet<string> = new Set(beforeNumber.split(' '))

/** Words that open a sentence and hardly ever a name. */
const opener =
  /^(?:The|An?|This|That|These|Those|It|He|She|They|We|I|You|His|Her|Its|Their|Our|My|There|Here|In|On|At|As|By|For|From|With|To|Of|But|And|Or|So|Yet|If|When|While|After|Before|Since|Because|Although|Though|Until|Under|During|Among|Both|Some|Many|Most|Several|Such|Other|Another|Each|Every|All|No|Not|Now|Then|Also|However|Meanwhile|Instead|Still|Only|What|Who|Why|How|Where|Which|According|Officials|Earlier|Later|Last|More)$/

/** What stands around a full stop, as far as it decides whether a sentence ends there. */
export interface Surroundings {
  /** The word before the stop, with stops of its own ('U.S', 'Gen', 'J'). */
  readonly before: string
  /** The word after it. */
  readonly after: string
}

/** Whether a full stop before white space and a capital or digit belongs to an abbreviation and ends nothing. */
export function isAbbreviation({ before, after }: Surroundings): boolean {
  const word = before.toLowerCase()
  const number = /^\d/.test(after)
  if (titleWords.has(word)) return true
  if (number && numberWords.has(word)) return true
  if (/^[ap]\.m$/.test(word))
    return /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}{2,5}day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*)$/u.test(
      after,
    )
  const cutShort =
    shortWords.has(word) || /^\p{Lu}$/u.test(before) || /^\p{L}(?:\.\p{L})+$/u.test(before) || hasNoVowel(before)
  // 'The U.S. 5th Fleet', but 'in the U.S. 12 people'.
  if (number) return cutShort && /^\d+(?:st|nd|rd|th)$/.test(after)
  return cutShort && !opener.test(after)
}

/** 'Cmdr', 'Pvt', 'Ltd': words without vowels are cut short; 'TV' and 'HRW' are names. */
function hasNoVowel(word: string): boolean {
  return /^\p{L}[bcdfghjklmnpqrstvwxz]{1,4}$/u.test(word) && !/[aeiouyAEIOUY]/.test(word)
}
