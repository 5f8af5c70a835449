import type { NamedOrigin } from '../views/backing.ts'
import type { Speaker } from '../views/speaker.ts'

/** '1 report', '12 reports'. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? singular : plural}`
}

/** The words as they begin a line. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** What a reader is told where `describeBacking` says nothing of plain origins. */
export const plainRemark = 'A line without a note rests on one origin: the report it cites.'

/** What a reader is told above what was taken back. */
export const droppedRemark =
  'No outlet stands by these any more: later versions leave them out, or corrections and retractions take them back.'

/** 'taken back in [3]: no outlet stands by it any more'. */
export function describeDropped(by: readonly number[]): string {
  return `taken back in ${cite(by)}`
}

/** 'told by his successor': who says that somebody said so, the nearest to him first. */
export function describeTellers(tellers: readonly string[]): string {
  return `told by ${tellers.join(', by ')}`
}

/** Words of a speaker in quotation marks; told words as they are. */
export function quoteWords(words: string, form: 'direct' | 'indirect' | 'mixed'): string {
  return form === 'direct' ? `“${stripMarks(words)}”` : words
}

/** Without outer quotation marks: those around the whole, and those at one end whose other half is not there. */
function stripMarks(words: string): string {
  const inner = words.slice(1, -1)
  if (/^["“„«]/.test(words) && /["”»]$/.test(words) && !/["“”„«»]/.test(inner)) return inner
  if (/^["“„«]/.test(words) && !/["”»]/.test(words.slice(1))) return words.slice(1)
  return /["”»]$/.test(words) && !/["“„«]/.test(words.slice(0, -1)) ? words.slice(0, -1) : words
}

/** 'single origin: Harbour Herald', '2 origins: Harbour Herald, Northern Wire'. */
export function describeOrigins(origins: readonly NamedOrigin[]): string {
  const [first] = origins
  if (first === undefined) return 'no origin'
  if (origins.length > 1) return `${origins.length} origins: ${origins.map(describeOrigin).join(', ')}`
  return `${singleWords(first)}: ${describeOrigin(first)}`
}

/**
 * What a statement came through and how many origins it has, without naming one outlet twice: 'through KCNA (single origin), then
 * Yonhap'. Nothing where the report that is cited is its one origin.
 */
export function describeBacking(through: readonly string[], origins: readonly NamedOrigin[]): string[] {
  const [first] = origins
  if (through.length === 0) return isPlain(origins) ? [] : [describeOrigins(origins)]
  if (first === undefined || origins.length > 1 || !through.includes(first.name)) {
    return [`through ${describeChain(through)}`, describeOrigins(origins)]
  }
  const note = [singleWords(first), first.control].filter((part) => part !== undefined).join(', ')
  return [`through ${describeChain(through.map((name) => (name === first.name ? `${name} (${note})` : name)))}`]
}

/** Whether the one origin is the report itself or who publishes it, and nobody controls it: what a reader expects of a source. */
function isPlain([first, ...others]: readonly NamedOrigin[]): boolean {
  return first !== undefined && others.length === 0 && !first.credited && first.control === undefined
}

function singleWords({ interested }: NamedOrigin): string {
  return interested ? 'single origin, an interested party' : 'single origin'
}

function describeOrigin({ name, report, control }: NamedOrigin): string {
  if (report !== undefined) return `report ${cite([report])}`
  return control === undefined ? name : `${name} (${control})`
}

/** '[1][3]'. */
export function cite(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join('')
}

/** What stands after a speaker's name: 'fisheries minister, Iceland · for Iceland'. */
export function describeSpeaker({ role, onBehalfOf, named }: Speaker): string {
  const parts = [role, onBehalfOf === undefined ? undefined : `for ${onBehalfOf}`, named ? undefined : 'not named']
  return parts.filter((part) => part !== undefined).join(' · ')
}

/** 'KCNA, then Yonhap'. */
export function describeChain(names: readonly string[]): string {
  return names.join(', then ')
}
