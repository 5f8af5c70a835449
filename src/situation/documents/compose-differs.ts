import type { Block, Document } from '../../text/document.ts'
import type { DiffersView } from '../views/differs.ts'
import { composeDisputes } from './compose-disputes.ts'
import { composeEvent } from './compose-event.ts'
import { composeCited } from './compose-sources.ts'
import { count } from './words.ts'

/** Sets out where reports differ. */
export function composeDiffers({ disputes, denied, sources }: DiffersView, title: string): Document {
  const none: Block = { kind: 'remark', text: 'No disagreement was found.' }
  const sections = [
    { title: 'Where reports differ', blocks: composeDisputes(disputes, []) },
    { title: 'Denied or disputed', blocks: denied.map((event) => composeEvent(event)) },
  ].filter(({ blocks }) => blocks.length > 0)
  return {
    title,
    subtitle: `${count(disputes.length, 'disagreement')} · ${count(denied.length, 'event')} denied or disputed`,
    sections: sections.length > 0 ? sections : [{ title: 'Where reports differ', blocks: [none] }],
    sources: composeCited(sources, sections),
  }
}
