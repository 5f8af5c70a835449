import type { Block, Genre, Reading } from '../../model/index.ts'
import { firstPerson } from '../lang/en/page-words.ts'

/** Field values and address parts that name a genre. */
const marks: readonly (readonly [Genre, RegExp])[] = [
  ['live', /liveblog|live-?blog|live updates|\blive-news\b|\/live\/|as it happened/iu],
  [
    'opinion',
    /opinion|op-?ed|editorial|commentary|comment is free|commentisfree|columnist|\bcolumns?\b|letters? to the editor|kommentar|kolumne/iu,
  ],
  ['analysis', /analys[ie]s|analysenews|explainer|backgrounder|fact-?check|\bq ?& ?a\b|in depth/iu],
  ['interview', /\binterviews?\b/iu],
  ['official', /press[- ]?release|pressrelease|pressemitteilung|communiqu|official statement|readout|transcript/iu],
]
const genreFields =
  /^(?:jsonld\.@type|jsonld\.articleSection|jsonld\.genre|meta\.article:section|meta\.og:type|meta\.genre|meta\.section|microdata\.articleSection)$/u
/** Modal words of advocacy for every hundred words, and least words of text, above which a report argues. */
const advocacyRate = 1.1
/** The same for a text that hardly names a source. */
const unsourcedAdvocacyRate = 0.5
const firstPersonRate = 1.6
const leastWords = 120

const advocacy =
  /\b(?:must(?! have)|should(?! have)|ought to|needs? to|let us|it is (?:time|crucial|essential|imperative|vital)|urgent(?:ly)? need|imperative|(?:is|are) (?:crucial|essential|vital)|call(?:s|ing)? (?:for|on)|urgency)\b/giu
const attribution = /\b(?:said|says|told|according to|reported|announced|stated)\b/giu

/** What kind of text a report is, by its metadata, markers above its title, and the form of its body; 'news' where nothing speaks against. */
export function findGenre(reading: Reading, blocks: readonly Block[]): Genre {
  const values = reading.fields.filter(({ field }) => genreFields.test(field)).map(({ value }) => value)
  const path = reading.url && URL.canParse(reading.url) ? new URL(reading.url).pathname : ''
  const title = blocks.findIndex(({ role }) => role === 'title')
  const head = blocks
    .slice(Math.max(0, title - 3), Math.max(0, title) + 2)
    .map(({ start, end }) => reading.text.slice(start, end).trim())
  const menu = menuAbove(reading, blocks, title)
  const labels = head.filter(
    (line, index) => line.length < longestLabel && (!menu || index >= head.length - 2 || isKicker(head, index)),
  )
  const prefix = title < 0 ? '' : (/^([\p{L} &-]{4,20}):\s/u.exec(head.at(-2) ?? '')?.[1] ?? '')
  for (const [genre, mark] of marks) {
    if ([...values, path, ...labels, prefix].some((value) => mark.test(value))) return genre
  }
  return printsDocument(reading, blocks) ? 'official' : genreOfBody(reading, blocks)
}

const longestLabel = 30
/** Short lines in a row above the title from which they are a menu. */
const leastMenu = 6

/** Whether the lines above the title are a menu, whose entries name genres of other pages. */
function menuAbove(reading: Reading, blocks: readonly Block[], title: number): boolean {
  const above = blocks.slice(Math.max(0, title - leastMenu), Math.max(0, title))
  return (
    above.length === leastMenu &&
    above.every(({ start, end }) => reading.text.slice(start, end).trim().length < longestLabel)
  )
}

/** Whether a line is the last above the title and a single word: 'Opinion'. */
function isKicker(head: readonly string[], index: number): boolean {
  return index === head.length - 3 && !/\s/u.test(head[index] ?? '')
}

/** Least numbered or listed parts of a document that a report prints. */
const leastParts = 4

/** Whether the body is mostly a document under its own heading: 'FINAL COMMUNIQUÉ', 'Joint Declaration', with its parts in a list. */
function printsDocument(reading: Reading, blocks: readonly Block[]): boolean {
  const heads = blocks.filter(({ role }) => role === 'title' || role === 'heading')
  const named = heads.some(({ start, end }) => documentHead.test(reading.text.slice(start, end).trim()))
  if (!named) return false
  const body = blocks.filter(({ role }) => role === 'paragraph' || role === 'item')
  const parts = body.filter(({ role }) => role === 'item').length
  return parts >= leastParts && parts >= body.length / 2
}

const documentHead =
  /^(?:(?:final|joint|official|press|full|the|text of(?: the)?) ){0,3}(?:communiqu[eé]|declaration|statement|resolution|memorandum|accord|agreement|protocol|decree|treaty)(?!\p{L}).{0,40}$/iu

function genreOfBody(reading: Reading, blocks: readonly Block[]): Genre {
  const body = blocks
    .filter(({ role }) => role === 'paragraph' || role === 'item')
    .map(({ start, end }) => reading.text.slice(start, end).trim())
  if (body.length === 0) return 'other'
  const questions = body.filter((line) => /\?["”]?$/u.test(line) && line.length < 300).length
  const speakers = body.filter((line) => /^(?:Q|A|[\p{Lu}][\p{Lu} .'-]{2,30}):\s/u.test(line)).length
  if (body.length >= 8 && (speakers >= body.length * 0.4 || (questions >= 4 && questions >= body.length * 0.3)))
    return 'interview'
  const timed = body.filter((line) => /^(?:\d{1,2}[:.]\d{2}|\d{1,2} ?[ap]\.?m\.?)\b/iu.test(line)).length
  if (timed >= 4 && timed >= body.length * 0.25) return 'live'
  const own = body.join(' ').replace(/["“«][^"“”«»]{0,1500}["”»]/gu, ' ')
  const words = own.toLowerCase().match(/[\p{L}’']+/gu) ?? []
  if (words.length < leastWords) return 'news'
  const rate = (count: number): number => (100 * count) / words.length
  const calls = rate((own.match(advocacy) ?? []).length)
  const reported = rate((own.match(attribution) ?? []).length)
  const first = rate(words.filter((word) => firstPerson.has(word)).length)
  if (reported < 0.3 && calls >= unsourcedAdvocacyRate) return 'opinion'
  if (reported < 0.7 && (calls >= advocacyRate || (first >= firstPersonRate && calls > 0.3))) return 'opinion'
  return 'news'
}
