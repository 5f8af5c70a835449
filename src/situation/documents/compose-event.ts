import type { EventStatus } from '../../model/index.ts'
import { clean } from '../../text/clean.ts'
import type { Entry, Tone } from '../../text/document.ts'
import type { EventEntry } from '../views/event-entry.ts'
import { datedByReport } from './compose-statement.ts'
import { capital, describeBacking, describeDropped, describeOrigins } from './words.ts'

const tones: Readonly<Record<EventStatus, Tone>> = {
  happened: 'fact',
  ongoing: 'fact',
  'called-off': 'fact',
  planned: 'open',
  proposed: 'open',
  threatened: 'open',
  demanded: 'open',
  possible: 'open',
  denied: 'doubt',
  disputed: 'doubt',
}

/** What the place of an event on the page tells already, and what it adds. */
interface EventSetting {
  /** Whether what stands above it dates it. */
  readonly isDated?: boolean
  /** Whether the type of the act is of interest. */
  readonly isTyped?: boolean
  /** Whether a reader is told that a line without a note rests on one origin. */
  readonly isPlainUnsaid?: boolean
}

/** An event behind its status, with its date, figures and what it rests on. */
export function composeEvent(event: EventEntry, setting: EventSetting = {}): Entry {
  const { isDated = false, isTyped = false, isPlainUnsaid = false } = setting
  const { summary, status, isOnlySaid = false, when, date, condition, by, origins, evidence, droppedBy } = event
  const note = date === undefined || isDated ? '' : ` (${date})`
  const details = [
    isTyped ? describeType(event) : undefined,
    ...event.figures.filter((figure) => !holdsNumber(summary, figure)),
    condition === undefined || clean(summary).includes(clean(condition)) ? undefined : `on condition: ${condition}`,
    by.length === 0 ? undefined : `according to ${by.join(', ')}`,
    ...(droppedBy !== undefined
      ? [describeDropped(droppedBy)]
      : isPlainUnsaid
        ? describeBacking([], origins)
        : [describeOrigins(origins)]),
    isDated && when?.basis === 'published' ? datedByReport : undefined,
  ]
  return {
    kind: 'entry',
    label: droppedBy ? 'taken back' : isOnlySaid && status === 'happened' ? 'claimed' : status.replace('-', ' '),
    // What is only claimed is somebody's words, not a fact.
    tone: droppedBy ? 'doubt' : isOnlySaid && tones[status] === 'fact' ? 'said' : tones[status],
    text: `${capital(clean(summary))}${note}`,
    evidence,
    details: details.filter((detail) => detail !== undefined),
  }
}

/** 'assault, heavy weapons'; nothing for an event that has no type of PLOVER. */
function describeType({ type, mode }: EventEntry): string | undefined {
  if (type === 'OTHER') return undefined
  return [type.toLowerCase(), mode?.replaceAll('-', ' ')].filter((part) => part !== undefined).join(', ')
}

/** Numbers as reports write them out. */
const written = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Whether a line already gives the number of a figure, in digits or in words. */
function holdsNumber(summary: string, figure: string): boolean {
  const numbers = figure.match(/\d[\d,.]*/g) ?? []
  const words = summary.toLowerCase().split(/[^\p{L}\p{N},.]+/u)
  return (
    numbers.length > 0 &&
    numbers.every((number) => summary.includes(number) || words.includes(written[Number(number)] ?? number))
  )
}
