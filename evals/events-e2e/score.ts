import type { Act, Span } from '../../src/model/index.ts'
import type { Label } from './labels.ts'

/** What the scorer reads of an act. */
export type ScoredAct = Pick<Act, 'trigger' | 'type' | 'actors' | 'recipients' | 'status'>

/** What is right about an act, as a label has it. */
export interface Verdict {
  readonly type: boolean
  readonly actor: boolean
  readonly recipient: boolean
  readonly status: boolean
  readonly allRight: boolean
  /** All right by the preferred reading. */
  readonly first: boolean
}

const nothing: Verdict = { type: false, actor: false, recipient: false, status: false, allRight: false, first: false }

/** Acts as they are compared: one a trigger, the earlier in the list where two share a word, so that no act can be told twice. */
export function oneByTrigger<Some extends Pick<Act, 'trigger'>>(acts: readonly Some[]): Some[] {
  const kept: Some[] = []
  for (const act of acts) if (!kept.some(({ trigger }) => overlap(trigger, act.trigger))) kept.push(act)
  return kept
}

/** The verdict on the act that agrees best with the label, the earlier of equals; nothing is right where there is no act. */
export function judgeBest(acts: readonly ScoredAct[], label: Label): Verdict {
  let best = nothing
  for (const act of oneByTrigger(acts)) {
    const verdict = judge(act, label)
    if (worth(verdict) > worth(best)) best = verdict
  }
  return best
}

/** What is right about one act: type and status by the best of the label's readings. */
export function judge(act: ScoredAct, label: Label): Verdict {
  const { actor, recipient } = judgeParticipants(act, label)
  const readings = label.readings.map(({ type, status }) => ({
    type: act.type === type,
    status: act.status === status,
  }))
  const right = readings.findIndex(({ type, status }) => type && status)
  const chosen = readings[right] ?? readings.find(({ type }) => type) ?? readings[0]
  const both = actor && recipient
  return {
    type: chosen?.type ?? false,
    actor,
    recipient,
    status: chosen?.status ?? false,
    allRight: both && right >= 0,
    first: both && right === 0,
  }
}

/** Where both sides do the same to each other, either may be named as either. */
function judgeParticipants(act: ScoredAct, label: Label): Pick<Verdict, 'actor' | 'recipient'> {
  if (isReciprocal(label)) {
    const both = agree([...act.actors, ...act.recipients], label.actors, label.optional)
    return { actor: both && act.actors.length + act.recipients.length > 0, recipient: both }
  }
  return {
    actor: agree(act.actors, label.actors, label.optional),
    recipient: agree(act.recipients, label.recipients, label.optional),
  }
}

function isReciprocal({ actors, recipients }: Label): boolean {
  return actors.length > 0 && JSON.stringify(actors) === JSON.stringify(recipients)
}

/** Whether each asked for is named, and each named is asked for or optional. */
function agree(named: readonly Span[], asked: readonly Span[], optional: readonly Span[]): boolean {
  return (
    asked.every((span) => named.some((other) => overlap(span, other))) &&
    named.every((span) => [...asked, ...optional].some((other) => overlap(span, other)))
  )
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** All right before all else, then the type, then the number of fields. */
function worth({ type, actor, recipient, status, allRight }: Verdict): number {
  return (allRight ? 8 : 0) + (type ? 3 : 0) + Number(actor) + Number(recipient) + Number(status) + (type ? 0 : -0.5)
}
