import type { Act, ActLink, Layers } from '../../model/index.ts'
import { contains, overlaps } from '../../text/span.ts'
import { linkWords } from '../lang/en/link-words.ts'

/** Words between a linking expression and the act it leads to. */
const reach = 60

/** The acts with the links that the words between them tell: 'in response to the launch', 'in violation of the truce', 'after'. */
export function linkActs(text: string, acts: readonly Act[], sentences: Layers['sentences']): Act[] {
  const linked = new Map<number, ActLink[]>()
  for (const sentence of sentences) {
    const inside = acts.flatMap((act, index) => (contains(sentence, act.trigger) ? [{ act, index }] : []))
    const answer = findAnswer(text, sentence, inside, acts)
    if (answer) linked.set(answer.source, [answer.link])
    if (inside.length < 2) continue
    for (const match of text.slice(sentence.start, sentence.end).matchAll(linkWords.pattern)) {
      const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      const kind = linkWords.kindOf(match[0])
      const target = inside
        .filter(({ act }) => act.trigger.start >= cue.end && act.trigger.start - cue.end < reach)
        .sort((left, right) => left.act.trigger.start - right.act.trigger.start)[0]
      const source = inside
        .filter(({ act }) => act.trigger.end <= cue.start && !overlaps(act.trigger, cue))
        .sort((left, right) => right.act.trigger.start - left.act.trigger.start)[0]
      if (kind === undefined || !target || !source || target.index === source.index) continue
      if (target.act.said !== undefined || source.act.said !== undefined) continue
      linked.set(source.index, [...(linked.get(source.index) ?? []), { kind, to: target.index, cue }])
    }
  }
  return acts.map((act, index) => {
    const links = linked.get(index)
    return links ? { ...act, links } : act
  })
}

/** Characters within which an act is told that a sentence takes up. */
const takenUpWithin = 700

interface Inside {
  readonly act: Act
  readonly index: number
}

/** 'In response, the port was shut': the first act of the sentence answers the last one that was done before it. */
function findAnswer(
  text: string,
  sentence: Layers['sentences'][number],
  inside: readonly Inside[],
  acts: readonly Act[],
): { readonly source: number; readonly link: ActLink } | undefined {
  const opening = linkWords.opening.exec(text.slice(sentence.start, sentence.end))
  if (opening === null) return undefined
  const cue = { start: sentence.start, end: sentence.start + opening[0].length }
  const source = inside.find(({ act }) => act.said === undefined && act.trigger.start >= cue.end)
  const to = acts.findLastIndex(
    ({ said, status, trigger }) =>
      said === undefined && (status === 'happened' || status === 'ongoing') && trigger.end <= sentence.start,
  )
  const target = acts[to]
  if (source === undefined || target === undefined || sentence.start - target.trigger.end > takenUpWithin)
    return undefined
  return { source: source.index, link: { kind: 'response-to', to, cue } }
}
