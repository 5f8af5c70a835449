import type { DecisionNews } from '../data/use-decisions.ts'
import { words } from '../words.ts'
import type { SameAs } from './page-context.ts'

interface DecisionNoteProps {
  readonly note: DecisionNews | undefined
  readonly undo: () => Promise<void>
  /** The line to which the same one is being looked for, and what ends that. */
  readonly same: SameAs | undefined
  readonly cancel: () => void
}

/** What became of the last decision, over the foot of the page, with what takes it back. */
export function DecisionNote({ note, undo, same, cancel }: DecisionNoteProps) {
  if (same !== undefined) {
    return (
      <div class="decision-note" role="status">
        <span>
          {words.judge.chooseSame} <span dir="auto">“{same.label}”</span>
        </span>
        <button type="button" class="small" onClick={cancel}>
          {words.judge.cancel}
        </button>
      </div>
    )
  }
  return (
    <div class="decision-note" role="status">
      {note !== undefined && (
        <span>
          {lead(note)} <span dir="auto">{note.line}</span>
        </span>
      )}
      {note?.kind === 'kept' && (
        <button type="button" class="small" onClick={undo}>
          {words.judge.undo} <kbd>u</kbd>
        </button>
      )}
    </div>
  )
}

function lead({ kind }: DecisionNews): string {
  if (kind === 'kept') return words.judge.kept
  if (kind === 'taken-back') return words.judge.takenBack
  return kind === 'nothing' ? words.judge.nothing : ''
}
