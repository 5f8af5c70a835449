import type { EventStatus, Span } from '../../model/index.ts'
import type { ClauseTree } from './clause-tree.ts'

export function statusOf(
  tree: ClauseTree,
  head: number,
): { readonly status: EventStatus; readonly cue?: Span; readonly condition?: Span } {
  for (const child of tree.childrenBy(head, 'aux', 'advmod')) {
    const word = tree.word(child)
    const cue = { start: tree.token(child).start, end: tree.token(child).end }
    if (/^(?:not|n't|never)$/.test(word)) return { status: 'denied', cue }
    if (/^(?:may|might|could|can)$/.test(word)) return { status: 'possible', cue }
    if (/^(?:will|shall|'ll)$/.test(word)) return { status: 'planned', cue }
    if (/^(?:should|must)$/.test(word)) return { status: 'demanded', cue }
  }
  return { status: 'happened' }
}
