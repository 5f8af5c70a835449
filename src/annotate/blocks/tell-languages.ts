import { type Block, type LayerBlock, type Reading, reportBlockRoles } from '../../model/index.ts'
import { countLetters, detectLanguage } from '../../text/language.ts'
import { slice } from '../../text/span.ts'

const reportRoles: ReadonlySet<string> = new Set(reportBlockRoles)

/** Latin letters from which a block is said to be in another language than its report: names and titles alone look foreign. */
const leastLatin = 150
/** The same of other scripts, of which a report in a Latin one has no words of its own. */
const leastOther = 15

/** The blocks of a report, those in another language than its own with that language: a quotation left as it was said, a translation beside it. */
export function tellLanguages({ text, language }: Reading, blocks: readonly Block[]): readonly LayerBlock[] {
  if (language === 'und') return blocks
  return blocks.map((block) => {
    if (!reportRoles.has(block.role)) return block
    const words = slice(text, block)
    if (!hasEnough(words)) return block
    const own = detectLanguage(words)
    return own === 'und' || own === primary(language) ? block : { ...block, language: own }
  })
}

function hasEnough(words: string): boolean {
  const { latin, other } = countLetters(words)
  return other > latin ? other >= leastOther : latin >= leastLatin
}

function primary(tag: string): string {
  return tag.split(/[-_]/u)[0] ?? tag
}
