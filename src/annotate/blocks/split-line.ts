import type { BlockRole } from '../../model/index.ts'
import { findWrittenDates } from '../../text/written-dates.ts'
import { functionWords } from '../lang/en/page-words.ts'
import type { Piece } from './piece.ts'

/** Characters at the head of a line in which a dateline is looked for. */
const headLength = 1200
/** Lines at the head of a text in which heads of newswire reports are taken apart. */
const headLines = 12

const place = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?:[ /]\p{Lu}[\p{L}.'’-]{1,24}){0,3}`
const wireDate = String.raw`(?:, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{Ll}{2,8}))?`
/** 'TRIPOLI (Reuters) - ', 'Washington (CNN) -- ', 'PARIS, Dec 2 (AFP) — '. */
const wireDateline = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${place})(?:, ${place})?${wireDate} \(\p{Lu}[\p{L}&. ]{1,24}\) ?(?:--?|[–—―:])\s`,
  'u',
)
/** 'WASHINGTON ― ', 'BANJUL, Dec 2 — '. */
const plainDateline = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}.'’-]{2,24}(?: \p{Lu}[\p{Lu}.'’-]{1,24}){0,2}(?:, ${place})?${wireDate},? ?(?:--|[-–—―])\s(?=["“‘']?\p{Lu}.{0,200}?\p{Ll} \p{Ll})`,
  'u',
)
/** What stands between a place and a date after it: ', March 19 | Sat '. */
const barTail = new RegExp(String.raw`${wireDate} \| (?:\p{Lu}\p{Ll}{2,8},? )?$`, 'u')
/** The place that opens a dateline. */
const placeHead = new RegExp(String.raw`^${place}(?:, ${place})?(?=${wireDate},? ?(?:\(|-|–|—|―))`, 'u')
const capitalTail = /\p{Lu}{2}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]+){0,2}$/u
/** 'By Jane Doe and John Roe, Health Editor'. */
const bylineTail =
  /(?:^|\s)By \p{Lu}[\p{L}.'’-]{1,24}(?: (?:and |& )?\p{Lu}[\p{L}.'’-]{1,24}){1,5}(?:, [\p{L} &-]{2,50})?\s*$/u
const bylineHead = /^(?:By|BY) (?:\p{Lu}[\p{L}.'’-]{0,24}(?:, | and | & | )?){2,8}/u
/** Words in capitals before ordinary text. */
const capitalHeading = /^(?:[\p{Lu}\p{N}][\p{Lu}\p{N}'’,&:/-]*\s){3,14}(?=["“‘]?\p{Lu}[\p{Ll}'’]*\s?\p{Ll})/u
const wireCredit =
  /\((?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Rr]eported) by [^()]{3,400}\)/u
/** 'date', 'Published:', 'Posted on' before a date. */
const dateLabel = /^(?:\p{L}{4,10}:?\s(?:(?:on:?|at|am|le|el|il|em|den|på)\s)?)?(?:\p{L}{3,10},?\s)?$/u
/** 'News desk. Port Mela, Friday ' before a date. */
const placed = new RegExp(
  String.raw`^(?<before>[^.|·•–—]{3,60}[.|·•–—]\s+)?${place}(?:, ${place})?,\s(?:\p{Lu}\p{Ll}{2,8},?\s)?$`,
  'u',
)
/** A headline that ends right where a weekday begins: '… shut by stormFri '. */
const gluedDay = /[\p{Ll}\p{N}!?"'”’)](?=\p{Lu}\p{Ll}{2,8},?\s$)/u

/** Splits one line into its pieces; `order` counts the lines with words before it. */
export function splitLine(text: string, start: number, end: number, order: number, language: string): Piece[] {
  const line = text.slice(start, end)
  const cuts = cutLine(line, order, language)
  return cuts.map(({ from, role }, index) => ({
    start: start + from,
    end: start + (cuts[index + 1]?.from ?? line.length),
    ...(role ? { role } : {}),
  }))
}

interface Cut {
  readonly from: number
  readonly role?: BlockRole
}

function cutLine(line: string, order: number, language: string): Cut[] {
  if (order < headLines) {
    const wire = cutWireHead(line, language)
    if (wire) return wire
    const dated =
      cutDate(line, order, language) ??
      cutPlaced(line, language) ??
      cutGluedDate(line, language) ??
      cutTimed(line, language)
    if (dated) return dated
    const byline = cutByline(line)
    if (byline) return byline
  }
  return cutHeading(line) ?? cutCredit(line) ?? [{ from: 0 }]
}

/** '… TRIPOLI | Fri Mar 18, 2011 7:22 pm EDT TRIPOLI (Reuters) - The …' → what comes before, dateline, text. */
function cutWireHead(line: string, language: string): Cut[] | undefined {
  const head = line.slice(0, headLength)
  const match = wireDateline.exec(head) ?? plainDateline.exec(head)
  if (!match) return undefined
  const body = match.index + match[0].length
  if (body >= line.length) return undefined
  const date = findWrittenDates(head.slice(0, body), language).findLast(({ end }) => end > match.index && end < body)
  const at =
    date && date.end < body - 4 ? date.end + (/^\s*/u.exec(head.slice(date.end))?.[0].length ?? 0) : match.index
  const named = placeHead.exec(head.slice(at))?.[0]
  return [...cutBefore(line.slice(0, at), at, named, language), { from: body, role: 'paragraph' }]
}

/** Title, byline and date before a dateline; the place stands before the date too, mostly. */
function cutBefore(before: string, datelineAt: number, named: string | undefined, language: string): Cut[] {
  const date = findWrittenDates(before, language).at(-1)
  const dated = date && before.slice(date.end).trim() === ''
  let rest = dated ? before.slice(0, date.start) : before
  const bar = dated ? barTail.exec(rest) : undefined
  if (bar) {
    rest = rest.slice(0, bar.index)
    const own = named && rest.endsWith(named) ? named : (capitalTail.exec(rest)?.[0] ?? '')
    rest = rest.slice(0, rest.length - own.length)
  }
  const from = dated ? rest.length : datelineAt
  const byline = bylineTail.exec(rest)
  const cuts: Cut[] = [{ from, role: 'dateline' }]
  if (byline) {
    cuts.unshift({ from: byline.index + (/^\s/u.test(byline[0]) ? 1 : 0), role: 'byline' })
    rest = rest.slice(0, byline.index)
  }
  if (rest.trim()) cuts.unshift({ from: 0, role: countWords(rest) <= longestTitle ? 'title' : 'standfirst' })
  return cuts
}

const longestTitle = 22

/** A date at the head of a line: alone it is a dateline, before a headline it is cut off. */
function cutDate(line: string, order: number, language: string): Cut[] | undefined {
  const date = findWrittenDates(line.slice(0, 160), language)[0]
  if (!date || date.start > 24 || !dateLabel.test(line.slice(0, date.start))) return undefined
  const rest = line.slice(date.end)
  if (/^[\s.,|)–—-]*$/u.test(rest)) return [{ from: 0, role: 'dateline' }]
  const words = countWords(rest)
  const follows = /^[\s|–—-]+["“‘]?\p{Lu}/u.test(rest) && words >= 3 && words <= longestTitle + 6
  if (order > 3 || !follows || /[.;,]["”’]?$/u.test(line)) return undefined
  return [
    { from: 0, role: 'dateline' },
    { from: date.end + (/^[\s|–—-]+/u.exec(rest)?.[0].length ?? 0), role: 'title' },
  ]
}

/** 'News desk. Port Mela, 5 March 2018', 'Port Mela, Friday 5 March 2018. By Mira Holt': place and date between bylines. */
function cutPlaced(line: string, language: string): Cut[] | undefined {
  const date = findWrittenDates(line.slice(0, 160), language)[0]
  const match = date ? placed.exec(line.slice(0, date.start)) : undefined
  if (!date || !match) return undefined
  const from = match.groups?.before?.length ?? 0
  const gap = /^[\s.|·•–—-]*/u.exec(line.slice(date.end))?.[0].length ?? 0
  const rest = line.slice(date.end + gap)
  if (rest !== '' && !bylineTail.test(rest)) return undefined
  return [
    ...(from > 0 ? [{ from: 0, role: 'byline' as const }] : []),
    { from, role: 'dateline' },
    ...(rest === '' ? [] : [{ from: date.end + gap, role: 'byline' as const }]),
  ]
}

/** 'Harbour shut by stormFri 2 March 2018, 21:47 GMT': a headline with the date run into it. */
function cutGluedDate(line: string, language: string): Cut[] | undefined {
  const date = findWrittenDates(line.slice(0, headLength), language).at(-1)
  if (!date || line.slice(date.end).trim() !== '') return undefined
  const before = line.slice(0, date.start)
  const at = gluedDay.exec(before.slice(-14))
  if (!at || countWords(before) < 4 || countWords(before) > longestTitle) return undefined
  return [
    { from: 0, role: 'title' },
    { from: Math.max(0, before.length - 14) + at.index + at[0].length, role: 'dateline' },
  ]
}

/** What may stand right before a date that is no part of a sentence: a site, a label, a weekday. */
const timedLabel =
  /(?:[\w-]{2,30}(?:\.[a-z]{2,10}){1,2},?\s)?(?:\p{Lu}\p{Ll}{3,9}:?\s(?:(?:on|at)\s)?)?(?:\p{Lu}\p{Ll}{2,8},?\s)?$/u
const longestHead = 90

/** 'Title Summary site.org, Monday 5 March 2018 09.30 GMT The harbour …': a date with the time of day between head and text. */
function cutTimed(line: string, language: string): Cut[] | undefined {
  const date = findWrittenDates(line.slice(0, headLength), language).find(({ time }) => time !== undefined)
  if (!date || date.start < 12) return undefined
  const from = timedLabel.exec(line.slice(0, date.start))?.index ?? date.start
  const before = line.slice(0, from)
  const gap = /^[\s|.,·–—-]*/u.exec(line.slice(date.end))?.[0].length ?? 0
  const rest = line.slice(date.end + gap)
  const sentence = /^["“‘]?\p{Lu}/u.test(rest) && countWords(rest) > (/[.!?]["”’)]*$/u.test(rest) ? 4 : 8)
  if (!sentence || gap === 0 || countWords(before) > longestHead || endsWithin(before)) return undefined
  const stops = /[.!?]["”’)]*$/u.test(rest)
  return [
    ...cutBefore(before, before.length, undefined, language),
    { from: date.end + gap, ...(stops ? { role: 'paragraph' as const } : {}) },
  ]
}

/** Whether a sentence goes on after these words: 'was closed on'. */
function endsWithin(before: string): boolean {
  const last = /(\p{Ll}+)\s*$/u.exec(before)?.[1]
  return last !== undefined && functionWords.has(last)
}

/** 'By Jane Doe, AFP The minister said …' → byline, text; only where a function word shows where the sentence starts. */
function cutByline(line: string): Cut[] | undefined {
  const match = bylineHead.exec(line)
  if (!match) return undefined
  if (match[0].length >= line.length - 1) return [{ from: 0, role: 'byline' }]
  const words = [...match[0].matchAll(/\S+\s?/gu)]
  const opener = words.findIndex(
    ([word], index) => index >= 3 && /^\p{Lu}/u.test(word) && functionWords.has(word.trim().toLowerCase()),
  )
  if (opener < 0 || !/[.!?]["”’)]*$/u.test(line)) return undefined
  return [{ from: 0, role: 'byline' }, { from: words[opener]?.index ?? 0 }]
}

function cutHeading(line: string): Cut[] | undefined {
  const match = capitalHeading.exec(line.slice(0, 300))
  if (!match || /:\s$/u.test(match[0])) return undefined
  const words = match[0].match(/\p{Lu}{4,}/gu) ?? []
  if (words.length < 2) return undefined
  return [{ from: 0, role: 'heading' }, { from: match[0].length }]
}

/** '(Reporting by …; editing by …)' at the head or end of a line. */
function cutCredit(line: string): Cut[] | undefined {
  if (!line.includes('(')) return undefined
  const match = wireCredit.exec(line.slice(-900))
  if (!match) return undefined
  const at = match.index + Math.max(0, line.length - 900)
  const after = at + match[0].length
  const cuts: Cut[] = [{ from: at, role: 'credit' }]
  if (line.slice(0, at).trim()) cuts.unshift({ from: 0 })
  const next = /\S/u.exec(line.slice(after))
  if (next) cuts.push({ from: after + next.index })
  return cuts[0]?.from === 0 ? cuts : [{ from: 0 }, ...cuts]
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}
