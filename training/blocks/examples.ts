import { lineFeatures } from '../../src/annotate/blocks/line-features.ts'
import { type LabelledLines, readArticles, readPages, readReferences, readSilverPages, readTalk } from './documents.ts'
import type { Example } from './fit-lines.ts'
import { mixArticle, savePage } from './mixtures.ts'
import { seededRandom } from './random.ts'

/** What silver pages and mixtures count beside a page labelled by hand. */
const silverWeight = 0.5
const mixtureWeight = 0.5
const referenceWeight = 1
const mixtures = 240
const seed = 7

/** Everything the line classifier is trained on. */
export interface Material {
  readonly pages: readonly LabelledLines[]
  /** Reports with references, saved as text. */
  readonly references: readonly LabelledLines[]
  readonly silver: readonly LabelledLines[]
  readonly articles: readonly (readonly string[])[]
  readonly talk: readonly (readonly string[])[]
}

export function readMaterial(data: string): Material {
  return {
    pages: readPages(data).filter(({ states }) => states.includes(1)),
    references: readReferences(data),
    silver: readSilverPages(data),
    articles: readArticles(data),
    talk: readTalk(data),
  }
}

/** Training examples from all pages but those of the left-out sites. */
export function makeExamples(material: Material, leftOut: ReadonlySet<string>): Example[] {
  const random = seededRandom(seed)
  const pages = [...material.pages, ...material.silver]
    .map((page, index) => ({ page, weight: index < material.pages.length ? 1 : silverWeight }))
    .filter(({ page }) => !leftOut.has(siteOf(page)))
  const documents = pages.flatMap(({ page, weight }) => [
    { page, weight },
    { page: savePage(page, random), weight },
    { page: savePage(page, random), weight },
  ])
  function pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(random() * items.length)] as Item
  }
  for (const page of material.references) documents.push({ page, weight: referenceWeight })
  for (let index = 0; index < mixtures; index += 1) {
    const mixed = mixArticle(pick(material.articles), pick(pages).page, material.talk, random)
    documents.push({ page: mixed, weight: mixtureWeight })
  }
  return documents.map(({ page, weight }) => ({ rows: lineFeatures(page.lines), states: page.states, weight }))
}

/** The last two labels of a page's host, which stand for its publisher. */
export function siteOf(page: Pick<LabelledLines, 'site'>): string {
  return (page.site ?? '').split('.').slice(-2).join('.')
}
