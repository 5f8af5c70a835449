import { wordCluster } from '../../names/tagger/clusters.ts'
import { findTriggers, type Trigger } from '../lexicon/find-triggers.ts'
import { type ActToken, isPassive, type TokenRange, type TokenView, viewTokens } from '../lexicon/places.ts'

/** What a source is said to do to a target: tokens with the words of each. */
export interface ActContext {
  readonly tokens: readonly ActToken[]
  readonly source: TokenRange
  readonly target: TokenRange
}

/** A context with what was found in it. */
export interface ReadContext extends ActContext {
  readonly view: TokenView
  readonly triggers: readonly Trigger[]
  /** Heads of the phrases of source and target. */
  readonly sourceHead: number
  readonly targetHead: number
  /** Tokens on the way from the one to the other through the tree, ends left out; empty where there is none. */
  readonly path: readonly number[]
}

/** How many words are read before the first and after the second of source and target. */
const margin = { before: 6, after: 9 } as const

/** How far a way up the tree is followed. */
const climb = 6

/** Reads a context: its triggers, and how source and target hang together. */
export function readContext({ tokens, source, target }: ActContext): ReadContext {
  const range = { from: 0, to: tokens.length }
  const view = viewTokens(tokens, range)
  const sourceHead = headOf(tokens, source)
  const targetHead = headOf(tokens, target)
  const up = ancestors(tokens, sourceHead)
  const down = ancestors(tokens, targetHead)
  const meeting = up.find((at) => down.includes(at))
  const path =
    meeting === undefined
      ? []
      : [...up.slice(0, up.indexOf(meeting) + 1), ...down.slice(0, down.indexOf(meeting)).reverse()].filter(
          (at) => !inRange(at, source) && !inRange(at, target),
        )
  return { tokens, source, target, view, triggers: findTriggers(tokens, range), sourceHead, targetHead, path }
}

/** What speaks for one type or another: words by where they stand, the verbs above source and target, triggers with their mood. */
export function actFeatures(context: ReadContext): string[] {
  const features = new Set<string>(['bias'])
  const add = (feature: string) => features.add(feature)
  addWords(context, add)
  addTree(context, add)
  addTriggers(context, add)
  return [...features]
}

function headOf(tokens: readonly ActToken[], { from, to }: TokenRange): number {
  for (let at = from; at < to; at += 1) {
    const { head, relation } = tokens[at] as ActToken
    if (relation !== 'punct' && relation !== 'case' && (head === undefined || head < from || head >= to)) return at
  }
  return Math.max(from, to - 1)
}

function ancestors(tokens: readonly ActToken[], from: number): number[] {
  const found: number[] = []
  let at: number | undefined = from < tokens.length ? from : undefined
  while (at !== undefined && found.length < 2 * climb && !found.includes(at)) {
    found.push(at)
    at = tokens[at]?.head
  }
  return found
}

function inRange(at: number, { from, to }: TokenRange): boolean {
  return at >= from && at < to
}

type Add = (feature: string) => unknown

/** A word without what names: 'NAME', '0' for numbers, else its lemma. */
function plain({ pos, lemma }: ActToken): string {
  if (pos === 'PROPN') return 'NAME'
  return pos === 'NUM' ? '0' : lemma
}

function addWords({ tokens, source, target }: ReadContext, add: Add): void {
  const order = source.from < target.from ? 'st' : 'ts'
  const [first, second] = order === 'st' ? [source, target] : [target, source]
  const zones = [
    ['before', Math.max(0, first.from - margin.before), first.from],
    ['between', first.to, second.from],
    ['after', Math.max(first.to, second.to), Math.min(tokens.length, second.to + margin.after)],
  ] as const
  add(`order:${order}`)
  for (const [zone, from, to] of zones) {
    const words: string[] = [zone === 'before' ? '<' : zone === 'between' ? 'A' : 'B']
    for (let at = from; at < to; at += 1) {
      const token = tokens[at] as ActToken
      if (token.pos === 'PUNCT' || token.pos === 'DET') continue
      const word = plain(token)
      words.push(word)
      add(`w:${word}`)
      add(`w:${zone}:${order}:${word}`)
      const cluster = token.pos === 'PROPN' ? 0 : wordCluster(token.lower)
      if (cluster > 0) add(`c:${zone}:${cluster}`)
    }
    words.push(zone === 'before' ? 'A' : zone === 'between' ? 'B' : '>')
    for (let at = 1; at < words.length; at += 1) add(`b:${words[at - 1]} ${words[at]}`)
  }
  for (const [name, range] of [
    ['s', source],
    ['t', target],
  ] as const)
    for (let at = range.from; at < range.to; at += 1) {
      const token = tokens[at] as ActToken
      if (token.pos !== 'PROPN' && token.pos !== 'DET' && token.pos !== 'PUNCT') add(`${name}w:${plain(token)}`)
    }
}

function addTree({ tokens, view, sourceHead, targetHead, path }: ReadContext, add: Add): void {
  for (const [name, head] of [
    ['s', sourceHead],
    ['t', targetHead],
  ] as const) {
    add(`${name}r:${tokens[head]?.relation}`)
    const above = ancestors(tokens, head).slice(1, climb)
    const governor = above[0]
    if (governor !== undefined) add(`${name}g:${tokens[head]?.relation}:${plain(tokens[governor] as ActToken)}`)
    for (const verb of above.filter((at) => tokens[at]?.pos === 'VERB').slice(0, 2)) {
      const { lemma } = tokens[verb] as ActToken
      const mood = moodOf(tokens, view, verb)
      const passive = isPassive(tokens, verb, view.children.get(verb))
      add(`${name}v:${lemma}:${mood}:${passive}`)
      add(`${name}v:${lemma}`)
      if (name === 's')
        for (const child of view.children.get(verb) ?? []) {
          const { relation = '', pos } = tokens[child] as ActToken
          if (/^(?:xcomp|ccomp|obj|obl|advcl)/.test(relation) && pos !== 'PROPN')
            add(`sx:${lemma}:${relation}:${plain(tokens[child] as ActToken)}`)
        }
    }
  }
  for (const at of path) add(`p:${plain(tokens[at] as ActToken)}`)
  if (path.length > 0 && path.length < 4) add(`pp:${path.map((at) => plain(tokens[at] as ActToken)).join('>')}`)
}

function addTriggers(context: ReadContext, add: Add): void {
  const { tokens, view, source, target, triggers, path } = context
  const first = source.from < target.from ? source : target
  const second = first === source ? target : source
  const main = mainTrigger(context)
  for (const trigger of triggers) {
    const { head, fits } = trigger
    const row = fits[0]?.row
    if (row === undefined || inRange(head, source)) continue
    const zone = inRange(head, target)
      ? 'target'
      : head < first.from
        ? 'before'
        : head < second.from
          ? 'between'
          : 'after'
    const mood = moodOf(tokens, view, head)
    const near = path.includes(head) ? 'path' : zone
    add(`x:${row.type}`)
    add(`x:${near}:${row.type}`)
    add(`x:${near}:${row.type}:${mood}`)
    add(`xc:${near}:${row.type}/${row.mode ?? ''}/${row.cameo ?? ''}`)
    if (trigger !== main) continue
    add(`m:${row.type}`)
    add(`m:${row.type}:${mood}`)
    add(`mc:${row.type}/${row.mode ?? ''}/${row.cameo ?? ''}`)
    add(`mp:${row.pos}:${row.type}:${near}`)
  }
  if (main === undefined) add('m:')
}

/**
 * The trigger that most likely says what source does to target: one on the way between them through the tree, nearest to the source;
 * else the first between them; else the first of the sentence. OTHER comes last.
 */
export function mainTrigger({ source, target, triggers, path }: ReadContext): Trigger | undefined {
  const coded = triggers.filter(({ head }) => !inRange(head, source))
  const known = coded.filter(({ fits }) => fits[0]?.row.type !== 'OTHER')
  const [from, to] = source.from < target.from ? [source.to, target.from] : [target.to, source.from]
  return (
    path.map((at) => known.find(({ head }) => head === at)).find((trigger) => trigger !== undefined) ??
    known.find(({ head }) => head >= from && head < to) ??
    known[0] ??
    coded[0]
  )
}

/** Auxiliaries, negation and the verb that an infinitive hangs on, in one word: 'will', 'not', 'to:agree'. */
export function moodOf(tokens: readonly ActToken[], view: TokenView, verb: number): string {
  const words: string[] = []
  for (const child of view.children.get(verb) ?? []) {
    const { relation = '', lower } = tokens[child] as ActToken
    if (/^aux/.test(relation) && !/^(?:be|is|are|was|were|been|being|has|have|had|'s|'ve|do|does|did)$/.test(lower))
      words.push(lower)
    if (/^(?:not|n't|never)$/.test(lower)) words.push('not')
    if (relation === 'mark' && lower === 'to') words.push(`to:${tokens[tokens[verb]?.head ?? -1]?.lemma ?? ''}`)
  }
  return words.sort().join('+')
}
