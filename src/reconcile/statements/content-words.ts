import type { Entity, Id, Span, Token } from '../../model/index.ts'
import { indexAt, overlaps, slice } from '../../text/span.ts'

const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV'])

/** Words of a content tag that carry little of it. */
const light: ReadonlySet<string> = new Set(
  'be have do make get go take say tell will would can could may might must shall should not also very more most only just even still already now then there here ever never too much many own such so as well'.split(
    ' ',
  ),
)

/** Short names of months: 'until Jan. 19' and 'until 19 January' say the same. */
const months: ReadonlyMap<string, string> = new Map(
  'jan january feb february mar march apr april jun june jul july aug august sep september sept september oct october nov november dec december'
    .split(' ')
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] as string] as const] : [])),
)

/** Whether a word says something of what a claim is about. */
export function isContentWord({ pos, lemma }: Token): boolean {
  return contentTags.has(pos) && !light.has(lemma)
}

export interface ContentContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly entities: readonly Entity[]
  readonly idOf: (entity: number) => Id
}

/** The lemmas of a range's content words; names are replaced by the ids of their actors, so that 'Seoul' meets 'the South'. */
export function contentWords(span: Span, context: ContentContext): ReadonlySet<string> {
  const words = new Set<string>()
  const named: Span[] = []
  for (const [index, entity] of context.entities.entries()) {
    for (const mention of entity.mentions) {
      if (!entity.named || !overlaps(mention, span)) continue
      words.add(context.idOf(index))
      named.push(mention)
    }
  }
  for (let index = indexAt(context.tokens, span.start); index < context.tokens.length; index += 1) {
    const token = context.tokens[index] as Token
    if (token.start >= span.end) break
    if (!isContentWord(token)) continue
    if (named.some((mention) => overlaps(mention, token))) continue
    words.add(months.get(token.lemma.replace('.', '')) ?? token.lemma)
  }
  return words
}

/** All words of a range in order, in lower case. */
export function plainWords(span: Span, text: string): readonly string[] {
  return (
    slice(text, span)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
