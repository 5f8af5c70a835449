import { type AnnotatedReport, reportBlockRoles, type SituationDefinition, type When } from '../../model/index.ts'
import { slice } from '../../text/span.ts'

/**
 * Whether a report belongs to a situation that a person defined: it can be of the period, and it speaks of any of the actors, words or
 * places in its own text (not in what surrounds it). A definition that names none of them takes all reports of its period.
 */
export function belongsTo(report: AnnotatedReport, definition: SituationDefinition, published?: When): boolean {
  if (!canBeWithin(published ?? report.layers.metadata.published, definition)) return false
  const { actors = [], words = [], places = [] } = definition
  if (actors.length + words.length + places.length === 0) return true
  const text = ownText(report)
  return (
    [...words, ...places].some((one) => holds(text, one)) ||
    actors.some((one) => holds(text, one) || report.layers.entities.some(({ country }) => country === one))
  )
}

function canBeWithin(published: When | undefined, { from, to }: SituationDefinition): boolean {
  const { earliest, latest } = published ?? {}
  if (from !== undefined && latest !== undefined && latest.slice(0, 10) < from) return false
  return to === undefined || earliest === undefined || earliest.slice(0, 10) <= to
}

/** The report's own words, folded, between spaces. */
export function ownText({ reading, layers }: AnnotatedReport): string {
  const own: ReadonlySet<string> = new Set(reportBlockRoles)
  return ` ${layers.blocks
    .filter(({ role }) => own.has(role))
    .map((block) => fold(slice(reading.text, block)))
    .join(' ')} `
}

function holds(text: string, words: string): boolean {
  const wanted = fold(words)
  return wanted !== '' && text.includes(` ${wanted} `)
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
