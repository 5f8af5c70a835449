import { clean } from '../../text/clean.ts'
import type { Block } from '../../text/document.ts'
import { describeDate, describeWhen } from '../describe-when.ts'
import type { Dispute, DisputePosition } from '../views/disputed.ts'
import type { EventEntry } from '../views/event-entry.ts'
import { composeEvent } from './compose-event.ts'
import { describeOrigins } from './words.ts'

/** What a difference is, in words. */
export const natureWords: Readonly<Record<Dispute['nature'], string>> = {
  conflict: 'they cannot both be true',
  update: 'it changed over time',
  precision: 'one tells it more exactly',
  translation: 'the same words, rendered differently',
}

/** Points on which reports differ, each with its positions, then events that somebody denies. */
export function composeDisputes(disputes: readonly Dispute[], denied: readonly EventEntry[]): Block[] {
  return [
    ...disputes.flatMap(({ about, aspect, nature, isCorrected, positions }): Block[] => [
      {
        kind: 'topic',
        name: `${clean(about)} — ${aspect}`,
        about: isCorrected ? 'it was corrected' : describeNature(aspect, nature),
      },
      ...positions.map((position) => composePosition(position, aspect, nature)),
    ]),
    ...denied.map((event) => composeEvent(event)),
  ]
}

function describeNature(aspect: Dispute['aspect'], nature: Dispute['nature']): string {
  return aspect === 'name' && nature === 'translation' ? 'the same name, spelt differently' : natureWords[nature]
}

function composePosition(
  { value, told, by, origins, evidence }: DisputePosition,
  aspect: Dispute['aspect'],
  nature: Dispute['nature'],
): Block {
  const date = nature === 'update' && told !== undefined ? `told ${describeWhen(told)}` : undefined
  const holders = by.length === 0 ? undefined : `according to ${by.join(', ')}`
  return {
    kind: 'point',
    text: aspect === 'date' ? value.replaceAll(isoDate, describeDate) : value,
    evidence,
    details: [date, holders, describeOrigins(origins)].filter((detail) => detail !== undefined),
  }
}

const isoDate = /\b\d{4}-\d{2}(?:-\d{2})?\b/g
