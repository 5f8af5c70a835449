import { defineAnnotator, type Name, type Role, type Token } from '../../model/index.ts'
import { compareSpans, indexAt } from '../../text/span.ts'
import { styleWords } from '../lang/en/style-words.ts'
import { formerWords, holdingWords, officeNouns, officeVerbs, spokesNouns } from '../lang/en/title-words.ts'
import { findBody, speaksForBody } from './body.ts'
import { sameSentence, type TitlePhrase, titleBefore, titleFrom, type Words, wordAt } from './phrase.ts'

/** Titles, who holds them and whom they belong to. */
export const roles = defineAnnotator({
  name: 'roles',
  version: 4,
  needs: ['syntax', 'names'],
  gives: 'roles',
  annotate(reading, { syntax, names }) {
    const words = { text: reading.text, tokens: syntax, names, nameAt: tokensOfNames(syntax, names) }
    const found: Role[] = []
    const taken = new Set<number>()
    for (const [holder, span] of tokenSpans(words).entries()) {
      if (span && names[holder]?.type === 'person') {
        for (const role of rolesOf(words, holder, span, taken)) add(words, found, taken, role)
      }
    }
    for (const role of bareRoles(words)) add(words, found, taken, role)
    return found.sort(compareSpans)
  },
})

/** First and last token of a name. */
interface TokenSpan {
  readonly first: number
  readonly last: number
}

function tokensOfNames(tokens: readonly Token[], names: readonly Name[]): Map<number, number> {
  const found = new Map<number, number>()
  let name = 0
  for (const [at, token] of tokens.entries()) {
    while (name < names.length && (names[name] as Name).end <= token.start) name += 1
    const current = names[name]
    if (current && token.start >= current.start && token.end <= current.end) found.set(at, name)
  }
  return found
}

function tokenSpans({ names, nameAt }: Words): (TokenSpan | undefined)[] {
  const spans: (TokenSpan | undefined)[] = names.map(() => undefined)
  for (const [at, name] of nameAt) spans[name] = { first: spans[name]?.first ?? at, last: at }
  return spans
}

/** A title that overlaps one already found is the same title met a second way. */
function add({ tokens }: Words, found: Role[], taken: Set<number>, role: Role): void {
  const covered: number[] = []
  for (let at = indexAt(tokens, role.start); (tokens[at]?.start ?? role.end) < role.end; at += 1) covered.push(at)
  if (covered.some((at) => taken.has(at))) return
  for (const at of covered) taken.add(at)
  found.push(role)
}

function rolesOf(words: Words, holder: number, { first, last }: TokenSpan, taken: ReadonlySet<number>): Role[] {
  const found: Role[] = []
  const before = titleBefore(words, first)
  const opening = beforeStyles(words, first)
  if (before && isOffice(words, before)) {
    found.push(toRole(words, before, holder, bodyBehind(words, last) ?? countryUnder(words, before)))
  }
  // 'the leader of the party, Kim Jong-un,' and 'the President of Peru, Mr. Ayala'
  if (wordAt(words, opening - 1) === ',' && (!before || opening < first)) {
    const apposed = titleBefore(words, opening - 1)
    if (apposed && !taken.has(apposed.head) && isDefinite(words, apposed) && closes(words, last + 1)) {
      const joined = joinedBefore(words, apposed)
      if (joined) found.push(toRole(words, joined, holder))
      found.push(toRole(words, apposed, holder))
    }
  }
  const isApposed = found.some((role) => role.end < (words.tokens[opening]?.start ?? 0))
  const next = wordAt(words, last + 1)
  if (next === ',' && wordAt(words, last + 2) === 'who') {
    const role = verbRole(words, last + 3, holder)
    if (role) found.push(role)
  }
  // ', a fellow at the institute,' and ' was the president of'
  const apposition = afterOrigin(words, last)
  if (apposition !== undefined) {
    const after = titleFrom(words, apposition)
    if (after && isDefinite(words, after) && !startsHolder(words, after)) found.push(toRole(words, after, holder))
  }
  const copula = /^(is|was|became|becomes|remains)$/.test(next)
  if (next === ',' || next === '(' || copula) {
    const after = titleFrom(words, last + 2)
    if (
      after &&
      !startsHolder(words, after) &&
      !(isApposed && precedesHolder(words, after)) &&
      (copula ? isDetermined(words, last + 2) : closes(words, after.last + 1))
    ) {
      found.push(toRole(words, after, holder))
    }
  }
  return found
}

/** First token of the styles that stand before a name: 'Mr.', 'His Excellency', 'Dr.'. */
function beforeStyles(words: Words, first: number): number {
  let at = first
  while (at > 0 && isStyle(words, at - 1) && sameSentence(words, at - 1, first)) at -= 1
  return at
}

function isStyle(words: Words, at: number): boolean {
  const word = wordAt(words, at)
  return word !== 'he' && styleWords.has(word.replace(/\./g, ''))
}

/** Whether a title is more than styles. */
function isOffice(words: Words, { first, last }: TitlePhrase): boolean {
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(words, at).replace(/\./g, '')
    if (!styleWords.has(word) && !addressWords.has(word)) return true
  }
  return /^prof/.test(wordAt(words, last))
}

/** Words that only stand with styles: 'Rt Rev', 'Most Reverend', 'Sheikh Dr'. */
const addressWords: ReadonlySet<string> = new Set(
  'rt right most very professor sheikh sheik shaikh sir dame reverend honourable'.split(' '),
)

/** The body that follows a name with its title before it: 'President Ayala of | Peru'. */
function bodyBehind({ names, nameAt, ...words }: Words, last: number): number | undefined {
  const all = { names, nameAt, ...words }
  if (wordAt(all, last + 1) !== 'of') return undefined
  const at = wordAt(all, last + 2) === 'the' ? last + 3 : last + 2
  const name = nameAt.get(at)
  const type = name === undefined ? undefined : names[name]?.type
  return type !== undefined && /^(?:country|organization|place)$/.test(type) ? name : undefined
}

/** The country that a title's holder leads: 'talks with | Peru under President Ayala', 'Chad, led by Prime Minister Dosso'. */
function countryUnder(words: Words, { first }: TitlePhrase): number | undefined {
  const before = wordAt(words, first - 1)
  if (before !== 'under' && !(before === 'by' && /^(led|headed|ruled|governed)$/.test(wordAt(words, first - 2))))
    return undefined
  for (let at = first - 2; at > first - longestSide && sameSentence(words, at, first); at -= 1) {
    const name = words.nameAt.get(at)
    if (name !== undefined) return words.names[name]?.type === 'country' ? name : undefined
    if (words.tokens[at]?.pos === 'VERB' && at < first - 2) return undefined
  }
  return undefined
}

/** Furthest that a country stands before what it is under, in tokens. */
const longestSide = 8

/** Whether a title phrase is followed by a comma and another person, whose title it is in a list of such: 'the President of Peru, Mr. Ayala'. */
function precedesHolder(words: Words, { last }: TitlePhrase): boolean {
  if (wordAt(words, last + 1) !== ',') return false
  let at = last + 2
  while (isStyle(words, at)) at += 1
  const next = words.nameAt.get(at)
  return next !== undefined && words.names[next]?.type === 'person'
}

/** First token of what stands in apposition after a name with its seat: 'Ana Lind of Texas, | the party's leader', 'Omar Sy (L-Ohio), | the chair'. */
function afterOrigin(words: Words, last: number): number | undefined {
  let at = last + 1
  if (wordAt(words, at) === 'of') {
    const seat = words.nameAt.get(at + 1)
    if (seat === undefined) return undefined
    at += 1
    while (words.nameAt.get(at) === seat) at += 1
  } else if (wordAt(words, at) === '(') {
    const close = at + longestSeat
    while (at < close && wordAt(words, at) !== ')') at += 1
    if (at === close) return undefined
    at += 1
  } else return undefined
  return wordAt(words, at) === ',' && sameSentence(words, last, at) ? at + 1 : undefined
}

/** Longest seat in brackets, in tokens: '(D-N.Y.)'. */
const longestSeat = 7

/** Whether a phrase opens with a determiner or a possessor, or names the body it belongs to. */
function isDefinite(words: Words, phrase: TitlePhrase): boolean {
  if (/^(the|its|their|our|his|her)$/.test(wordAt(words, phrase.first - 1)) || words.nameAt.has(phrase.first))
    return true
  const joined = joinedBefore(words, phrase)
  return joined !== undefined && /^(the|its|their|our|his|her)$/.test(wordAt(words, joined.first - 1))
}

/** The title that a second one is joined to: 'the | President of Peru | and chair of the union'. */
function joinedBefore(words: Words, { first }: TitlePhrase): TitlePhrase | undefined {
  return wordAt(words, first - 1) === 'and' ? titleBefore(words, first - 1) : undefined
}

function isDetermined(words: Words, at: number): boolean {
  return /^(the|a|an)$/.test(wordAt(words, at)) || words.nameAt.has(at)
}

/** Whether an apposition may end before token `at`. */
function closes(words: Words, at: number): boolean {
  const word = wordAt(words, at)
  return (
    /^(|[,.;:)—–-]|and|who|said|says|told|which|that|in|on|at|from|with)$/.test(word) ||
    words.tokens[at]?.pos === 'VERB' ||
    words.tokens[at]?.pos === 'AUX'
  )
}

/** Whether a title phrase is itself followed by another name, whose title it then is: 'X, President Y'. */
function startsHolder({ names, nameAt }: Words, { last }: TitlePhrase): boolean {
  const next = nameAt.get(last + 1)
  return next !== undefined && names[next]?.type === 'person'
}

function verbRole(words: Words, at: number, holder: number): Role | undefined {
  const verb = words.tokens[at]
  const title = verb && officeVerbs.get(verb.lemma)
  if (!verb || !title) return undefined
  for (let next = at + 1; next <= at + 4; next += 1) {
    const body = words.nameAt.get(next)
    const name = body === undefined ? undefined : words.names[body]
    if (body !== undefined && name) return { start: verb.start, end: name.end, holder, of: body, title }
  }
  return undefined
}

/** Titles without a name: 'the finance minister said', 'a Taliban spokesman'. */
function bareRoles(words: Words): Role[] {
  const found: Role[] = []
  for (const [at, token] of words.tokens.entries()) {
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') continue
    if (!officeNouns.has(wordAt(words, at)) || words.nameAt.has(at)) continue
    let first = at
    const before = titleBefore(words, at + 1)
    if (before) first = before.first
    if (!/^(the|a|an|its|their|his|her|our|another|one)$/.test(wordAt(words, first - 1)) && !words.nameAt.has(first))
      continue
    const phrase = titleFrom(words, first)
    if (phrase && phrase.head === at) found.push(toRole(words, phrase))
  }
  return found
}

function toRole(words: Words, phrase: TitlePhrase, holder?: number, behind?: number): Role {
  const { first, last } = phrase
  const former = hasFormer(words, phrase)
  const own = findBody(words, phrase)
  const body = own ?? behind
  const start = (words.tokens[first] as Token).start
  const end = (words.tokens[last] as Token).end
  return {
    start,
    end,
    ...(holder === undefined ? {} : { holder }),
    ...(body === undefined || body === holder ? {} : { of: body }),
    title: titleOf(words, phrase, body),
    ...(speaksForBody(words, phrase, own !== undefined) ? { speaksFor: true as const } : {}),
    ...(former ? { former: true as const } : {}),
  }
}

function hasFormer(words: Words, { first, head }: TitlePhrase): boolean {
  for (let at = first - 1; at < head; at += 1) if (formerWords.has(wordAt(words, at))) return true
  return /^ex-/.test(wordAt(words, head))
}

/** Adjectives that say how somebody holds a title, not which. */
function isPraise(words: Words, at: number): boolean {
  return holdingWords.has(wordAt(words, at))
}

/** 'A spokeswoman | for the ministry', 'a senior official | at the school': titles without the body that small letters describe. */
function cutAtBody(words: Words, head: number, last: number): number {
  for (let at = head + 1; at < last; at += 1) {
    const word = wordAt(words, at)
    const article = /^(the|a|an|its|their|his|her)$/.test(wordAt(words, at + 1))
    if ((word === 'at' || (word === 'for' && spokesNouns.has(wordAt(words, head)))) && article) return at - 1
  }
  return last
}

/** The words of a title without the body's name, its possessive, and what says that it is over. */
function titleOf(words: Words, { first, head, last }: TitlePhrase, body: number | undefined): string {
  let from = first
  for (let at = first; at < head; at += 1) {
    const isBody = words.nameAt.has(at) && words.names[words.nameAt.get(at) as number]?.type !== 'other'
    if (isBody || /^['’]s?$/.test(wordAt(words, at)) || formerWords.has(wordAt(words, at))) from = at + 1
  }
  while (from < head && (/^[-–]$/.test(wordAt(words, from)) || isStyle(words, from) || isPraise(words, from))) from += 1
  let to = cutAtBody(words, head, last)
  for (let at = head + 1; at <= last; at += 1) {
    if (words.nameAt.get(at) === body && body !== undefined) {
      to = head
      while (to + 1 < at && !/^(of|for|at|to|in|on|with)$/.test(wordAt(words, to + 1))) to += 1
      break
    }
  }
  return words.text.slice((words.tokens[from] as Token).start, (words.tokens[to] as Token).end)
}
