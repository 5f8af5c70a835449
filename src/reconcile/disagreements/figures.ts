import type { Disagreement, Event, Figure, When } from '../../model/index.ts'
import type { DisagreementContext } from './find-disagreements.ts'
import { type Holding, isTakenBack, toPositions } from './position.ts'

/** Figures that are counted up as more becomes known: a later, higher one is an update. */
const rising: ReadonlySet<Figure['what']> = new Set(['killed', 'wounded', 'detained', 'missing', 'displaced'])

/** How far from its value a figure given as 'about' may lie. */
const aboutShare = 0.1

interface Told extends Holding {
  readonly figure: Figure
  readonly published?: When
}

/** Figures of one event that count the same and differ. */
export function findFigureDifferences(
  event: Event,
  { published, replaces }: DisagreementContext,
): readonly Disagreement[] {
  const byCount = new Map<string, Told[]>()
  for (const { figures, origin, evidence, dropped } of event.mentions) {
    for (const figure of figures) {
      if (figure.value === undefined || (figure.what === 'other' && figure.of === undefined)) continue
      const when = published.get(evidence.report)
      const told: Told = {
        value: describe(figure),
        report: evidence.report,
        origin,
        ...(figure.said === undefined ? {} : { statement: figure.said }),
        evidence: figure.evidence,
        figure,
        ...(dropped === undefined ? {} : { dropped }),
        ...(when === undefined ? {} : { published: when }),
      }
      const key = figure.what === 'other' ? `other ${headOf(figure.of ?? '')}` : `${figure.what} ${figure.unit ?? ''}`
      const known = byCount.get(key)
      if (known) known.push(told)
      else byCount.set(key, [told])
    }
  }
  return [...byCount].flatMap(([key, told]) => {
    if (new Set(told.map(({ value }) => value)).size < 2 || agree(told)) return []
    return [
      {
        id: `${event.id}|figure ${key.trim()}`,
        about: event.id,
        aspect: 'figure' as const,
        nature: natureOf(told, replaces),
        positions: toPositions(told),
      },
    ]
  })
}

function headOf(noun: string): string {
  return noun.split(' ').at(-1) ?? noun
}

const boundTexts: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'up to ',
  'less-than': 'fewer than ',
}

/** A figure in words: 'at least 12 killed'. */
export function describe({ bound, value, upper, unit, what, of }: Figure): string {
  const number = `${value?.toLocaleString('en-US') ?? 'some'}${upper === undefined ? '' : `–${upper.toLocaleString('en-US')}`}`
  const counted = what === 'money' ? (unit ?? '') : what === 'other' ? (of ?? '') : what
  return `${boundTexts[bound]}${number}${counted === '' ? '' : ` ${counted}`}`
}

/** Whether the figures are the same number, told with or without a bound. */
function agree(told: readonly Told[]): boolean {
  return new Set(told.map(({ figure: { value, upper } }) => `${value} ${upper}`)).size < 2
}

function natureOf(told: readonly Told[], replaces: DisagreementContext['replaces']): Disagreement['nature'] {
  if (everyPair(told, (left, right) => isTakenBack(left, right, replaces))) return 'update'
  if (everyPair(told, ({ figure: left }, { figure: right }) => isContained(left, right) || isContained(right, left)))
    return 'precision'
  if (everyPair(told, (left, right) => isTakenBack(left, right, replaces) || isUpdate(left, right))) return 'update'
  return 'conflict'
}

function everyPair(told: readonly Told[], holds: (left: Told, right: Told) => boolean): boolean {
  return told.every((left, index) =>
    told.slice(index + 1).every((right) => left.value === right.value || holds(left, right)),
  )
}

/** Whether the value of one lies within what the other's words leave open: 'about 20' and 21, '10 to 15' and 12. */
function isContained(wide: Figure, narrow: Figure): boolean {
  const [low, high] = rangeOf(wide)
  const [from, to] = rangeOf(narrow)
  return low <= from && to <= high && (wide.bound !== 'exact' || wide.upper !== undefined)
}

function rangeOf({ bound, value = 0, upper }: Figure): readonly [number, number] {
  if (upper !== undefined) return [value, upper]
  if (bound === 'about') return [value * (1 - aboutShare), value * (1 + aboutShare)]
  return [value, value]
}

/** Whether the later of two reports gives the higher figure. */
function isUpdate(left: Told, right: Told): boolean {
  if (!rising.has(left.figure.what)) return false
  const order = compareDays(left.published, right.published)
  if (order === 0) return false
  const [earlier, later] = order < 0 ? [left, right] : [right, left]
  return (later.figure.value ?? 0) > (earlier.figure.value ?? 0)
}

/** Which report surely appeared first: -1, 1, or 0 where it cannot be told. */
function compareDays(left: When | undefined, right: When | undefined): number {
  const before = (one: When | undefined, other: When | undefined) =>
    one?.latest !== undefined && other?.earliest !== undefined && one.latest.slice(0, 10) < other.earliest.slice(0, 10)
  return before(left, right) ? -1 : before(right, left) ? 1 : 0
}
