import type { Block, Reading, Sourced } from '../../model/index.ts'
import { fromText } from './sourced.ts'

/** A name in capitals, up to six words with small words between. */
const name = String.raw`(?<name>\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:(?:of|the|de|du|and|for|&) ){0,2}\p{Lu}[\p{L}\p{N}.&'’-]*){0,5})`

/** Where a sentence of a page's foot begins. */
const opening = String.raw`(?:^|[|·•»]\s{1,3})(?:The )?`

/** Sentences in which a page names itself, outside of its report. */
const statements = [
  String.raw`\b(?:printed|saved|downloaded|copied|taken) from (?:the )?(?:website|web site|site|pages|archive) of (?:the )?${name}`,
  String.raw`${opening}${name} is (?:published|printed|produced|edited|owned)\b`,
  String.raw`${opening}${name} is (?:the|an?) (?:\p{L}+[ -]){0,4}(?:broadcaster|newspaper|paper|daily|weekly|magazine|journal|agency|website|site|station|channel|network|outlet|publisher|publication|newsroom)\b`,
  String.raw`${opening}${name} (?:gathers|brings|collects|delivers|covers|reports|publishes|prints) (?:you )?(?:the )?(?:\p{L}+ )?(?:news|stories|headlines)\b`,
].map((source) => new RegExp(source, 'iu'))
const year = String.raw`(?:19|20)\d{2}(?: ?[-–] ?(?:19|20)\d{2})?,? `
const copyright = new RegExp(
  String.raw`(?:(?:©|\(c\))[ ,:]*(?:${year})?(?:by )?|\bcopyright (?:${year}(?:by )?|by ))(?:The )?${name}`,
  'iu',
)
/** Words at the end of a company's name that its paper does not bear. */
const company =
  /(?:,? (?:Limited|Ltd\.?|Inc\.?|LLC|PLC|plc|GmbH|AG|S\.?A\.?|BV|Corp(?:oration|\.)?|Company|Co\.?|Holdings|Group|Publishing|Publications|Publishers|Newspapers|CC(?:-[A-Z]+)*|All|All Rights(?: Reserved)?))+\.?$/u
/** Names that are no outlet's: owners of tools and words of rights. */
const notOutlets =
  /^(?:all rights|rights|copyright|privacy|terms|the|this|it|page|site|website|our|we|he|she|it|who|what|they|you|i)\b/iu
const longestLine = 400

/** Blocks at the head and at the end of a page in which it says what it is. */
const headBlocks = 6
const footBlocks = 5

/** What a page calls itself: 'printed from the website of …', 'The Coast is published in …'. */
export function ownNames(reading: Reading, blocks: readonly Block[]): Sourced[] {
  const ends = blocks.filter((_, index) => index < headBlocks || index >= blocks.length - footBlocks)
  return find(
    reading,
    ends.filter(({ role }) => around.has(role)),
    statements,
  )
}

/** Who holds the copyright of a page, as its foot says; that of pictures stands further up. */
export function copyrightNames(reading: Reading, blocks: readonly Block[]): Sourced[] {
  const last = blocks.findLastIndex(({ role }) => role === 'paragraph')
  return find(
    reading,
    blocks.slice(last + 1).filter(({ role }) => role === 'legal' || role === 'navigation' || role === 'other'),
    [copyright],
  )
}

const around: ReadonlySet<string> = new Set(['legal', 'navigation', 'other', 'related', 'comment', 'heading'])

function find(reading: Reading, blocks: readonly Block[], patterns: readonly RegExp[]): Sourced[] {
  return patterns.flatMap((pattern) =>
    blocks.flatMap(({ start, end }) => {
      const line = reading.text.slice(start, Math.min(end, start + longestLine)).trimEnd()
      const match = pattern.exec(line)
      const found = match?.groups?.name
      // The patterns ignore case for their other words; names keep their capitals.
      if (!match || found === undefined) return []
      const value = capitalised(found)
        .replace(company, '')
        .replace(/[.,]+$/u, '')
      if (value.length < 2 || notOutlets.test(value)) return []
      const from = start + match.index + match[0].lastIndexOf(found)
      return [fromText(reading, from, from + value.length, value)]
    }),
  )
}

/** The words of a name up to the first in small letters that is no part of names. */
function capitalised(found: string): string {
  const words = found.split(' ')
  const stop = words.findIndex((word) => !/^[\p{Lu}&]/u.test(word) && !/^(?:of|the|de|du|and|for)$/u.test(word))
  const full = words.findIndex((word) => /[\p{L}-]{3}\.$/u.test(word))
  const ends = [stop, full < 0 ? -1 : full + 1].filter((end) => end >= 0)
  return words
    .slice(0, Math.min(words.length, ...ends))
    .join(' ')
    .replace(/(?: (?:of|the|de|du|and|for))+$/u, '')
}
