import { type TimeRule, timeRule } from './rule.ts'
import type { Sense } from './sense.ts'

const present: Sense = { kind: 'vague', value: 'PRESENT_REF' }
const past: Sense = { kind: 'vague', value: 'PAST_REF' }
const future: Sense = { kind: 'vague', value: 'FUTURE_REF' }

/** Times that name no stretch of the calendar. */
export const vagueTimes: readonly TimeRule[] = [
  timeRule('now', 'now', (_, { after, before, left }) => {
    if (/^,? (?:that|then)\b/u.test(after) && !/^ that/u.test(after)) return undefined
    return before === 'just' || (/^$/u.test(left.trim()) && /^ (?:for|,)/u.test(after)) ? undefined : present
  }),
  timeRule(
    'present',
    '(?:currently|nowadays|these days|at present|presently|at (?:the|this) moment|to date|so far this|(?:the )?present[- ]day|(?:the )?modern[- ]day)',
    (_, { words }) => (/so far/iu.test(words) ? undefined : present),
  ),
  timeRule('current', 'current', (_, { after }) =>
    /^ (?:account|events|affairs|of)\b/u.test(after) ? undefined : present,
  ),
  timeRule('recently', '(?:(?:most|more|very|only|until) )?recently', () => past),
  timeRule('recent', '(?:most )?recent', (_, { after }) =>
    /^ (?:\p{L}+ )?(?:days|weeks|months|years|decades|times)\b/u.test(after) ? undefined : past,
  ),
  timeRule('the past', '(?:the |the recent |the distant )?past', (_, { words, after, before }) =>
    /^the/iu.test(words) &&
    !/^ \p{L}/u.test(
      after.replace(
        /^ (?:and|but|that|as|with|to|by|because|when|have|has|had|for|were|was|is|in|on|or|it|he|they|we|I)\b.*/su,
        '',
      ),
    ) &&
    before !== ''
      ? past
      : undefined,
  ),
  timeRule(
    'the future',
    '(?:the |in )(?:(?:near|foreseeable|immediate|not[- ]too[- ]distant|distant) )?future',
    (_, { words, after }) =>
      /^ (?:contracts?|prices?|market)\b/u.test(after) || /^futures/iu.test(words) ? undefined : future,
  ),
]
