import { mix } from '../names/tagger/hash.ts'
import { featureSpace } from './linear-model.ts'
import { tags } from './tags.ts'
import type { ParserState } from './transitions.ts'
import type { Words } from './words.ts'

/** Features of one state at most. */
export const stateFeatureCount = 160

/** Tags of a sentence's words, and how many finite verbs come from each word on (one number more than words). */
export interface TaggedWords {
  readonly tagged: ArrayLike<number>
  readonly verbsAfter: ArrayLike<number>
}

export function readTags(tagged: ArrayLike<number>): TaggedWords {
  const verbsAfter = new Int16Array(tagged.length + 1)
  for (let at = tagged.length - 1; at >= 0; at -= 1) {
    verbsAfter[at] = (verbsAfter[at + 1] as number) + (finite.has(tagged[at] as number) ? 1 : 0)
  }
  return { tagged, verbsAfter }
}

const finite: ReadonlySet<number> = new Set(
  ['VERB|VBD', 'VERB|VBZ', 'VERB|VBP', 'AUX|VBD', 'AUX|VBZ', 'AUX|VBP', 'AUX|MD'].map((tag) => tags.indexOf(tag)),
)

const none = -2
const rootWord = -3

/** Writes the features of a state (after Zhang and Nivre 2011, with word classes); gives how many there are. */
export function stateFeatures(
  words: Words,
  { tagged, verbsAfter }: TaggedWords,
  state: ParserState,
  into: Int32Array,
): number {
  let count = 0
  const { length, stack, depth, next, left, left2, right, right2, leftCount, rightCount, labels, kinds } = state
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1
  const b0 = next
  const b1 = next + 1 <= length ? next + 1 : -1
  const b2 = next + 2 <= length ? next + 2 : -1

  const s0w = word(s0)
  const s0t = tag(s0)
  const s0c = cluster(s0)
  const s1w = word(s1)
  const s1t = tag(s1)
  const s1c = cluster(s1)
  const s2w = word(s2)
  const s2t = tag(s2)
  const b0w = word(b0)
  const b0t = tag(b0)
  const b0c = cluster(b0)
  const b1w = word(b1)
  const b1t = tag(b1)
  const b1c = cluster(b1)
  const b2w = word(b2)
  const b2t = tag(b2)
  const s0wt = mix(0, s0w, s0t)
  const s1wt = mix(0, s1w, s1t)
  const b0wt = mix(0, b0w, b0t)

  add(1, s0w)
  add(2, s0t)
  add(3, s0wt)
  add(4, s1w)
  add(5, s1t)
  add(6, s1wt)
  add(7, s2w, s2t)
  add(8, s2t)
  add(9, b0w)
  add(10, b0t)
  add(11, b0wt)
  add(12, b1w)
  add(13, b1t)
  add(14, b1w, b1t)
  add(15, b2w)
  add(16, b2t)
  add(17, s0c)
  add(18, s1c)
  add(19, b0c)
  add(20, b1c)

  add(21, s0wt, b0wt)
  add(22, s0wt, b0t)
  add(23, s0t, b0wt)
  add(24, s0w, b0w)
  add(25, s0t, b0t)
  add(26, s1wt, s0wt)
  add(27, s1wt, s0t)
  add(28, s1t, s0wt)
  add(29, s1w, s0w)
  add(30, s1t, s0t)
  add(31, s1t, b0t)
  add(32, s1w, b0w)
  add(33, b0t, b1t)
  add(34, b0w, b1t)
  add(35, s0c, b0c)
  add(36, s1c, s0c)
  add(37, s0c, b0t)
  add(38, s0t, b0c)
  add(39, s1c, s0t)
  add(40, s1t, s0c)
  add(41, s1c, b0c)
  add(42, s0w, b0c)
  add(43, s0c, b0w)
  add(44, s1w, s0c)
  add(45, s1c, s0w)

  add(46, b0t, b1t, b2t)
  add(47, s0t, b0t, b1t)
  add(48, s1t, s0t, b0t)
  add(49, s2t, s1t, s0t)
  add(50, s1t, s0w, b0t)
  add(51, s1w, s0t, b0t)
  add(52, s1t, s0t, b0w)
  add(53, s0w, b0t, b1t)
  add(54, s0t, b0w, b1t)
  add(55, s1w, s0w, b0t)
  add(56, s1c, s0c, b0t)
  add(57, s1t, s0t, pair(b0t, b1t))
  add(58, s2t, s1t, pair(s0t, b0t))

  const s0l = of(left, s0, -1)
  const s0r = of(right, s0, -1)
  const s1l = of(left, s1, -1)
  const s1r = of(right, s1, -1)
  const b0l = of(left, b0, -1)
  const b0l2 = of(left2, b0, -1)
  const s0r2 = of(right2, s0, -1)
  const s0l2 = of(left2, s0, -1)
  const s1r2 = of(right2, s1, -1)
  const s0lt = tag(s0l)
  const s0rt = tag(s0r)
  const s1lt = tag(s1l)
  const s1rt = tag(s1r)
  const b0lt = tag(b0l)
  add(60, s0t, b0t, s0lt)
  add(61, s0t, b0t, s0rt)
  add(62, s0t, b0t, b0lt)
  add(63, s1t, s0t, s1lt)
  add(64, s1t, s0t, s1rt)
  add(65, s1t, s0t, s0lt)
  add(66, s1t, s0t, s0rt)
  add(67, s0t, s0lt, tag(s0l2))
  add(68, s0t, s0rt, tag(s0r2))
  add(69, s1t, s1rt, tag(s1r2))
  add(70, b0t, b0lt, tag(b0l2))
  add(71, s0w, word(s0l))
  add(72, s0w, word(s0r))
  add(73, s1w, word(s1r))
  add(74, s1t, s0t, word(s0l))
  add(75, b0w, word(b0l))
  add(76, s0t, b0t, word(s0l))
  add(77, s0t, b0t, word(b0l))

  const s0ll = label(s0l)
  const s0rl = label(s0r)
  const s1ll = label(s1l)
  const s1rl = label(s1r)
  const b0ll = label(b0l)
  add(80, s0wt, s0ll)
  add(81, s0wt, s0rl)
  add(82, s1wt, s1ll)
  add(83, s1wt, s1rl)
  add(84, b0wt, b0ll)
  add(85, s0t, s0ll, b0t)
  add(86, s0t, s0rl, b0t)
  add(87, s1t, s1rl, pair(s0t, b0t))
  add(88, b0t, b0ll, s0t)
  add(89, s0t, pair(s0rl, label(s0r2)), b0t)
  add(90, s1t, pair(s1rl, label(s1r2)), s0t)
  add(91, s0t, pair(s0ll, label(s0l2)))
  add(92, s1t, pair(s1ll, s1rl), s0t)
  add(93, s0t, pair(s0ll, s0rl), b0t)
  add(94, b0t, pair(b0ll, label(b0l2)), s0t)

  const near = distance(s0, b0)
  const far = distance(s1, s0)
  add(100, s0wt, near)
  add(101, b0wt, near)
  add(102, s0t, b0t, near)
  add(103, s1wt, far)
  add(104, s0wt, far)
  add(105, s1t, s0t, far)
  add(106, s0wt, of(leftCount, s0, 0))
  add(107, s0wt, of(rightCount, s0, 0))
  add(108, s1wt, of(rightCount, s1, 0))
  add(109, b0wt, of(leftCount, b0, 0))
  add(110, s0t, pair(of(leftCount, s0, 0), of(rightCount, s0, 0)), b0t)
  add(111, s1t, pair(of(leftCount, s1, 0), of(rightCount, s1, 0)), s0t)

  // Which preposition ties a phrase to what stands before it, and to which of the words there.
  const s0lw = word(s0l)
  add(112, s1w, s0lw)
  add(113, s1w, s0lw, s0c)
  add(114, s1t, s0lw, s0w)
  add(115, s1c, s0lw, s0c)
  add(116, pair(s2t, s1t), s0lw)
  add(117, s0w, b0w, b1t)
  add(118, s1c, s0c, b0w)
  add(119, s0c, b0w, b1c)
  add(120, s1t, s0w, b0w)
  add(121, s1t, of(kinds, s1, 0), s0t)
  add(122, s0t, of(kinds, s0, 0), b0t)
  add(123, s1t, of(kinds, s1, 0), pair(s0t, of(kinds, s0, 0)))
  add(124, s1wt, of(kinds, s1, 0))
  add(125, s0wt, of(kinds, s0, 0))
  add(126, b0t, of(kinds, b0, 0), s0t)
  add(127, pair(s1t, of(kinds, s1, 0)), pair(s0t, of(kinds, s0, 0)), b0t)
  // Whether a clause can still come.
  const verbs = Math.min(2, verbsAfter[b0] as number)
  add(128, pair(s0t, verbs), b0t)
  add(129, pair(s1t, verbs), s0t, b0t)
  return count

  function of(column: ArrayLike<number>, node: number, otherwise: number): number {
    return node < 0 ? otherwise : (column[node] as number)
  }

  function add(template: number, a: number, b = 0, c = 0): void {
    into[count] = mix(template, a, b, c) & (featureSpace - 1)
    count += 1
  }

  function word(node: number): number {
    return node < 0 ? none : node === length ? rootWord : (words.lower[node] as number)
  }

  function tag(node: number): number {
    return node < 0 ? none : node === length ? rootWord : (tagged[node] as number)
  }

  function cluster(node: number): number {
    return node < 0 ? none : node === length ? rootWord : (words.cluster[node] as number)
  }

  function label(node: number): number {
    return node < 0 ? none : (labels[node] as number)
  }
}

function pair(a: number, b: number): number {
  return Math.imul(a + 5, 1009) + b
}

function distance(from: number, to: number): number {
  if (from < 0) return 0
  const steps = to - from
  return steps < 5 ? steps : steps < 8 ? 5 : steps < 12 ? 6 : 7
}
