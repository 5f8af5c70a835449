import { clean } from '../../text/clean.ts'
import type { Block, Document } from '../../text/document.ts'
import type { MattersView } from '../views/matters.ts'
import type { MatterEntry } from '../views/states.ts'
import { composeCited } from './compose-sources.ts'
import { count } from './words.ts'

/** Matters with everything that is told of them. */
export function composeMattersView({ matters, sources }: MattersView, title: string): Document {
  const none: Block = { kind: 'remark', text: 'No matter is told of.' }
  const blocks = matters.flatMap((matter) => composeMatter(matter, true))
  const sections = [{ title: 'Matters', blocks: blocks.length === 0 ? [none] : blocks }]
  return {
    title,
    subtitle: `${count(matters.length, 'matter')}; the last state is where each stands`,
    sections,
    sources: composeCited(sources, sections),
  }
}

/** A matter with its states in order; in full also its other names, its figures, and what brought a state about. */
export function composeMatter({ name, kind, aliases, parties, figures, states }: MatterEntry, isFull = false): Block[] {
  const about = [kind, ...(parties.length === 0 ? [] : [parties.join(', ')])].join(' · ')
  const others = aliases.length === 0 ? [] : [`also: ${aliases.join(' | ')}`]
  return [
    { kind: 'topic', name: clean(name), about, ...(isFull ? { details: others } : {}) },
    ...states.map(
      ({ state, date, by, event, evidence }): Block => ({
        kind: 'point',
        text: [state, date, by.length === 0 ? undefined : `by ${by.join(', ')}`]
          .filter((part) => part !== undefined)
          .join(', '),
        evidence,
        details: isFull && event !== undefined ? [event] : [],
      }),
    ),
    ...(isFull
      ? figures.map(
          ({ words, evidence }): Block => ({ kind: 'point', text: `figure: ${words}`, evidence, details: [] }),
        )
      : []),
  ]
}
