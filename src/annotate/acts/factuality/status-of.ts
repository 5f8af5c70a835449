import type { EventStatus, Span } from '../../../model/index.ts'
import type { Signature } from '../../lang/en/factuality-words.ts'
import type { ClauseTree } from '../clause-tree.ts'
import type { Cue, Level } from './cues.ts'
import { findConditionMark } from './find-governor.ts'
import { readLevels } from './read-levels.ts'

/** What became of an act, as its sentence tells it. */
export interface Standing {
  readonly status: EventStatus
  /** The word that says so; absent where the act is told plainly. */
  readonly cue?: Span
  /** The clause that says on what it depends: 'if attacked'. */
  readonly condition?: Span
}

export interface StatusOptions {
  /** Whether the act is one that can be threatened: then what is vowed, or warned of, is threatened and not planned. */
  readonly hostile?: boolean
}

/** A status with the word that decided it. */
interface Finding {
  readonly status: EventStatus
  readonly at?: number
}

const happened: Finding = { status: 'happened' }

/** The status of the act that a word names, by the words on it and the words that govern it, from the inside out. */
export function statusOf(tree: ClauseTree, head: number, options: StatusOptions = {}): Standing {
  const levels = readLevels(tree, head)
  let found = happened
  for (const [order, level] of levels.entries()) {
    // The words on a governor count only where the act is as true as it.
    const bears = order === 0 || (levels[order - 1]?.up ?? []).some(({ kind }) => !deaf.has(kind))
    if (bears || (levels[order - 1]?.up ?? []).length === 0) found = applyOwn(found, level, levels, order)
    else if (isBeside(levels[order - 1])) found = applyOwn(found, withoutNegation(level), levels, order)
    for (const cue of level.up) found = applyUp(found, cue, tree, level, levels[order + 1], options)
    // What is known, or goes on until it is stopped, stands whatever becomes of the rest.
    if (level.up.some(({ kind }) => kind === 'known' || kind === 'running')) break
  }
  const condition = findCondition(tree, levels)
  return {
    status: found.status,
    ...(found.at === undefined ? {} : { cue: spanOf(tree, found.at) }),
    ...(condition === undefined ? {} : { condition }),
  }
}

/** Governors whose own words say nothing of the act: it is told, known, an end, or done beside them. */
const deaf: ReadonlySet<Cue['kind']> = new Set([
  'told',
  'known',
  'purpose',
  'condition',
  'without',
  'unknown',
  'participle',
])

/** 'May leave, taking it along': an act beside another is as possible as that one, but not denied with it. */
function isBeside(level: Level | undefined): boolean {
  return (level?.up ?? []).some(({ kind }) => kind === 'participle')
}

function withoutNegation(level: Level): Level {
  return { ...level, own: level.own.filter(({ kind }) => kind !== 'negated' && kind !== 'progressive') }
}

/** Applies the words on one word: what is denied is denied, whatever else; the rest only says more of what is told plainly. */
function applyOwn(found: Finding, { own }: Level, levels: readonly Level[], order: number): Finding {
  const cue = (...kinds: readonly Cue['kind'][]) => own.find(({ kind }) => kinds.includes(kind))
  const outermost = order === 0 || isPlain(found) || found.status === 'planned'
  const negated = cue('negated')
  const may = cue('may', 'doubt')
  // 'did not fail to sign', 'did not deny that': the governor's own effect has taken it into account.
  const absorbed = (levels[order - 1]?.up ?? []).some(({ kind }) => effects[kind as Signature] === 'denied')
  if (negated !== undefined && !absorbed) {
    if (may !== undefined && isPlain(found)) return { status: 'possible', at: may.at }
    return { status: 'denied', at: negated.at }
  }
  const counterfactual = cue('would have')
  if (counterfactual !== undefined && outermost && !isTold(levels, order))
    return { status: 'denied', at: counterfactual.at }
  if (!outermost) return found
  if (may !== undefined) return { status: 'possible', at: may.at }
  const must = cue('must', 'imperative')
  if (must !== undefined) return { status: 'demanded', at: must.at }
  const asked = cue('question', 'can')
  if (asked !== undefined) return { status: 'possible', at: asked.at }
  const ahead = cue('will', 'to come', 'ahead')
  if (ahead !== undefined) return { status: 'planned', at: ahead.at }
  const would = cue('would', 'would have')
  if (would !== undefined) return { status: isTold(levels, order) ? 'planned' : 'possible', at: would.at }
  const state = own.find(({ of, kind }) => of === 'governor' && kind in effects)
  if (state !== undefined) return { status: effects[state.kind as Signature] ?? 'possible', at: state.at }
  const goesOn = cue('progressive')
  if (goesOn !== undefined && isPlain(found)) return { status: 'ongoing', at: goesOn.at }
  return found
}

/** Whether a clause is reported: then its 'would' is a 'will' of the past. */
function isTold(levels: readonly Level[], order: number): boolean {
  return (levels[order]?.up ?? []).some(({ kind }) => kind === 'told' || kind === 'threatened' || kind === 'planned')
}

/** What becomes of an act under a word of each class; absent where it is told as it is. */
const effects: Partial<Record<Signature, EventStatus>> = {
  fails: 'denied',
  denied: 'denied',
  cancelled: 'called-off',
  planned: 'planned',
  proposed: 'proposed',
  threatened: 'threatened',
  demanded: 'demanded',
  possible: 'possible',
  tried: 'possible',
  allowed: 'possible',
}

function applyUp(
  found: Finding,
  { of, kind, at }: Cue,
  tree: ClauseTree,
  level: Level,
  above: Level | undefined,
  { hostile = false }: StatusOptions,
): Finding {
  if (of === 'clause') return applyClause(found, kind, at)
  if (kind === 'running') return isPlain(found) && isOpen(above) ? { status: 'ongoing', at } : found
  const goesOn = tree.token(at).lemma === 'continue' && /^continu(?:es?|ing)$/.test(tree.word(at))
  if (kind === 'holds' && goesOn && isPlain(found)) return { status: 'ongoing', at }
  const status = effects[kind as Signature]
  if (status === undefined) return found
  const denies = (above?.own ?? []).some((cue) => cue.kind === 'negated')
  // 'did not fail to sign' signed; 'did not deny that' leaves it as it was.
  if (status === 'denied' && denies) return found
  if (status === 'denied') return found.status === 'denied' && kind === 'denied' ? happened : { status, at }
  if (found.status === 'denied') return found
  if (status === 'called-off') return isGerundOrNoun(tree, level.word) ? { status, at } : found
  // PLOVER codes an attempted assault as an assault.
  if (kind === 'tried' && hostile) return found
  const given = hostile && /^(?:vow|swear|warn)$/.test(tree.token(at).lemma) ? 'threatened' : status
  if (given === 'threatened' && !hostile && tree.token(at).lemma === 'warn' && !isBackshifted(level)) return found
  if (isPlain(found)) return { status: given, at }
  if (given === 'threatened') return { status: given, at }
  return found.status === 'planned' && given !== 'planned' ? { status: given, at } : found
}

/** Whether a word is still to come about: 'must stop', 'called on them to stop'. */
function isOpen(level: Level | undefined): boolean {
  const kinds = [...(level?.own ?? []), ...(level?.up ?? [])].map(({ kind }) => kind)
  return kinds.some((kind) => openKinds.has(kind))
}

const openKinds: ReadonlySet<Cue['kind']> = new Set([
  ...(['will', 'would', 'may', 'can', 'must', 'to come', 'ahead', 'imperative', 'negated'] as const),
  ...(['planned', 'proposed', 'threatened', 'demanded', 'possible', 'tried', 'fails', 'purpose', 'condition'] as const),
])

/** 'warned that it would', 'warned it will': only what lies ahead can be threatened. */
function isBackshifted({ own }: Level): boolean {
  return own.some(({ kind }) => kind === 'would' || kind === 'will' || kind === 'may' || kind === 'can')
}

function isGerundOrNoun(tree: ClauseTree, index: number): boolean {
  return tree.token(index).pos !== 'VERB' || /ing$/.test(tree.word(index))
}

function applyClause(found: Finding, kind: Cue['kind'], at: number): Finding {
  if (kind === 'without') return { status: 'denied', at }
  if (kind === 'participle') return found
  if (!isPlain(found) && !(kind === 'condition' && found.status === 'planned')) return found
  if (kind === 'condition') return { status: 'possible', at }
  return { status: 'planned', at }
}

function isPlain({ status }: Finding): boolean {
  return status === 'happened' || status === 'ongoing'
}

/** The clause that the act, or a word that governs it, depends on; the act's own clause is not its condition. */
function findCondition(tree: ClauseTree, levels: readonly Level[]): Span | undefined {
  for (const { word, up } of levels) {
    const clause = tree
      .childrenBy(word, 'advcl')
      .find((child) => findConditionMark(tree, child) !== undefined && !levels.some((level) => level.word === child))
    if (clause !== undefined) return subtreeSpan(tree, clause)
    if (up.some(({ kind }) => kind === 'condition' || kind === 'known')) return undefined
  }
  return undefined
}

function subtreeSpan(tree: ClauseTree, top: number): Span {
  const open = [top]
  const seen = new Set<number>()
  while (open.length > 0) {
    const at = open.pop() as number
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...tree.children(at))
  }
  const marks = [...seen].sort((a, b) => a - b).filter((at) => tree.token(at).pos !== 'PUNCT')
  return { start: tree.token(marks[0] ?? top).start, end: tree.token(marks.at(-1) ?? top).end }
}

function spanOf(tree: ClauseTree, index: number): Span {
  const { start, end } = tree.token(index)
  return { start, end }
}
