import type { Name, Token } from '../../model/index.ts'
import { overlaps, slice } from '../../text/span.ts'
import { addMention, type Group } from './group.ts'

const directions: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West'])

/**
 * 'the North', 'the South': a direction with an article and a capital means the country in the report whose name begins with it,
 * where there is exactly one.
 */
export function addShortForms(
  text: string,
  tokens: readonly Token[],
  names: readonly Name[],
  groups: readonly Group[],
): void {
  for (const [index, token] of tokens.entries()) {
    const word = slice(text, token)
    if (!directions.has(word) || names.some((name) => overlaps(name, token))) continue
    const before = tokens[index - 1]
    const after = tokens[index + 1]
    if (!before || !/^the$/i.test(slice(text, before)) || after?.pos === 'PROPN' || after?.pos === 'NOUN') continue
    const meant = groups.filter(
      (group) =>
        group.kind === 'country' && group.mentions.some((mention) => slice(text, mention).startsWith(`${word} `)),
    )
    if (meant.length === 1) addMention(meant[0] as Group, { start: before.start, end: token.end, form: 'description' })
  }
}
