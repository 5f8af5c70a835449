/** Words that are no part of a person's name on a byline. */
const notNames =
  /^(?:admin|administrator|editor|editors|editorial|staff|newsroom|desk|team|redaktion|rédaction|redaction|guest|webmaster|author|autor|unknown|anonymous|news|online|contributor|reporter|reporters|correspondent|writer|agencies|agency|wire|service|press|today|the|about|more|follow|view|columnist|specialist|columnists|stories|articles|posts)$/iu
/** Words that bodies have in their names and persons do not. */
const bodyWords =
  /^(?:media|news|press|agency|agence|insider|times|post|journal|service|network|reviews?|magazine|radio|tv)$/iu
/** Letters after a person's name: degrees and licences, as written in English bylines. */
const degrees = /^(?:MD|MS|MA|BA|BS|BSC|MSC|RD|RN|MPH|JD|MBA|LLB|LLM|DO|PHD|ESQ|JR|SR|II|III|IV)$/u
const particles = /^(?:al|el|bin|ibn|de|da|di|del|della|der|den|van|von|la|le|du|dos|das|y|e|ter|ten|st\.?)$/iu

/** One part of a byline: a person, or a body ('AFP', 'Reuters Staff'). */
export interface BylinePart {
  readonly name: string
  readonly kind: 'person' | 'body'
  /** Offset within the byline. */
  readonly at: number
}

/** The names on a byline, in order: 'By Jane Doe and John Roe, AFP'. */
export function readByline(line: string): BylinePart[] {
  const prefix =
    /^\s*(?:(?:words|written|posted|story|report|text|reporting|interview)(?:,? (?:and )?(?:pictures?|photos?|photographs?|photography|images|words|video))?\s?)?(?:(?:by|von|par|por|di|door|author|autor)\b[:\s]|:)\s*/iu.exec(
      line,
    )?.[0] ?? ''
  const found: BylinePart[] = []
  let at = prefix.length
  let afterIn = false
  for (const piece of line
    .slice(prefix.length)
    .split(
      /(\s*[,;|•·/]\s*|\s+(?:and|und|et|y|e|with|&)\s+|\s+[–—-]\s+|\s+(?:in|for|at|from)\s+|\s*\([^()]{1,20}\)|\s+(?:publiziert|veröffentlicht|published|updated|publié|publicado)\b.*$|\s+(?:on|am|le|vom|el|Vom)\s+(?=\p{Lu}|\d).*$|\s+[@\d].*$|\s+\S+@.*$)/u,
    )) {
    const name = piece.trim()
    const start = at + piece.indexOf(name)
    at += piece.length
    const isPlace = afterIn
    afterIn = /^\s+in\s+$/u.test(piece)
    if (isPlace) continue
    if (isPersonName(name)) found.push({ name: settleCase(name), kind: 'person', at: start })
    else if (isBodyName(name)) found.push({ name: withoutStaff(name), kind: 'body', at: start })
  }
  return found
}

/** Two to five words with capitals, none of them a word of offices. */
export function isPersonName(text: string): boolean {
  const words = text.split(/\s+/u)
  if (words.length < 2 || words.length > 5 || text.length > 50) return false
  if (words.every((word) => isCalendarWord(word))) return false
  if (words.some((word) => notNames.test(word) || bodyWords.test(word))) return false
  return words.every((word, index) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || (index > 0 && particles.test(word)))
}

/** Languages of most pages. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'ru']
/** Names of months and days of the week, long and short. */
const calendarWords: ReadonlySet<string> = new Set(languages.flatMap(calendarNames))

function calendarNames(language: string): string[] {
  const days = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2001, index, index + 1)))
  return (['long', 'short'] as const).flatMap((style) => {
    const month = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
    const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' })
    return days.flatMap((day) =>
      [month.format(day), weekday.format(day)].map((name) => name.toLowerCase().replace('.', '')),
    )
  })
}

/** 'Sun', 'January', 'Sept.'. */
export function isCalendarWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/[.,]/gu, '')
  return calendarWords.has(plain) || (calendarWords.has(plain.slice(0, 3)) && plain.length === 4)
}

/** A body that reports: letters in capitals ('AFP'), or a name before 'staff', 'agency', 'news'. */
export function isBodyName(text: string): boolean {
  if (text.length > 50 || degrees.test(text)) return false
  return (
    /^(?:[A-Z]{2,6}|[A-Z]\.[A-Z]\.)$/u.test(text) ||
    /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3}\s(?:[Ss]taff|[Aa]gency|[Nn]ews|[Pp]ress|[Ss]ervice|[Ww]ire|[Aa]gencies)$/u.test(
      text,
    ) ||
    /^Agence \p{Lu}/u.test(text)
  )
}

function withoutStaff(name: string): string {
  return name.replace(/\s(?:[Ss]taff|[Ww]ire)$/u, '')
}

/** 'JANE DOE' as 'Jane Doe'. */
function settleCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 5) return name
  return name.replace(/\p{Lu}\p{Lu}+/gu, (word) => (word[0] as string) + word.slice(1).toLowerCase())
}
