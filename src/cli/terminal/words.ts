import type { NamedOrigin } from '../../situation/views/backing.ts'
import type { Speaker } from '../../situation/views/speaker.ts'

/** '1 report', '12 reports'. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? singular : plural}`
}

/** Words of a speaker in quotation marks; told words as they are. */
export function quoteWords(words: string, form: 'direct' | 'indirect' | 'mixed'): string {
  return form === 'direct' ? `“${stripMarks(words)}”` : words
}

/** Without quotation marks around the whole. */
function stripMarks(words: string): string {
  const inner = /^["“„«‘'](.*)["”“»’']$/su.exec(words.trim())?.[1]
  return inner === undefined || /["“”„«»]/.test(inner) ? words : inner
}

/** 'single origin: Harbour Herald', '2 origins: Harbour Herald, Northern Wire'. */
export function describeOrigins(origins: readonly NamedOrigin[]): string {
  const names = origins.map(describeOrigin).join(', ')
  if (origins.length === 0) return 'no origin'
  if (origins.length > 1) return `${origins.length} origins: ${names}`
  return `${origins[0]?.interested ? 'single origin, an interested party' : 'single origin'}: ${names}`
}

function describeOrigin({ name, control }: NamedOrigin): string {
  return control === undefined ? name : `${name} (${control})`
}

/** '[1][3]'. */
export function cite(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join('')
}

/** 'Jon Arnason (fisheries minister, Iceland), for Iceland'. */
export function describeSpeaker({ role, onBehalfOf, named }: Speaker): string {
  const parts = [role, onBehalfOf === undefined ? undefined : `for ${onBehalfOf}`, named ? undefined : 'not named']
  return parts.filter((part) => part !== undefined).join(' · ')
}

/** The first letter as a capital. */
export function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** 'KCNA, then Yonhap'. */
export function describeChain(names: readonly string[]): string {
  return names.join(', then ')
}
