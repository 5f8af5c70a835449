import type { Act, Attribution, Layers, PloverType, Span, StatementKind } from '../../model/index.ts'
import { indexAt } from '../../text/span.ts'

/** The event that a statement of a kind is, with its CAMEO code; kinds that are missing give none. */
const typeOfKind: Readonly<
  Partial<Record<StatementKind, { readonly type: PloverType; readonly mode?: string; readonly cameo: string }>>
> = {
  threat: { type: 'THREATEN', cameo: '130' },
  accusation: { type: 'ACCUSE', mode: 'allege', cameo: '112' },
  condemnation: { type: 'ACCUSE', mode: 'disapprove', cameo: '111' },
  rejection: { type: 'REJECT', cameo: '120' },
  demand: { type: 'REQUEST', cameo: '100' },
  appeal: { type: 'REQUEST', cameo: '020' },
  praise: { type: 'SUPPORT', cameo: '051' },
}

/** The acts that statements are: a threat, an accusation, a demand. A promise is one where it promises to cooperate: see `acts`. */
export function findVerbalActs(
  attributions: readonly Attribution[],
  sentences: Layers['sentences'],
): readonly (Act & Required<Pick<Act, 'said'>>)[] {
  return attributions.flatMap((attribution, index) =>
    attribution.claims.flatMap((claim, at) => {
      const coded = typeOfKind[claim.kind]
      if (coded === undefined) return []
      const { source, cue } = attribution
      const near = [claim, ...[source, cue].filter((span) => span !== undefined)].filter((span) =>
        shareSentence(span, claim, sentences),
      )
      return [
        {
          start: Math.min(...near.map(({ start }) => start)),
          end: Math.max(...near.map(({ end }) => end)),
          trigger: cue !== undefined && near.includes(cue) ? bare(cue) : bare(claim),
          ...coded,
          contexts: [],
          actors: source === undefined ? [] : [bare(source)],
          recipients: attribution.addressees.map(bare),
          status: 'happened' as const,
          figures: [],
          ...(attribution.within === undefined ? {} : { within: attribution.within }),
          said: { attribution: index, claim: at },
          links: [],
        },
      ]
    }),
  )
}

function shareSentence(one: Span, other: Span, sentences: Layers['sentences']): boolean {
  return indexAt(sentences, one.start) === indexAt(sentences, other.start)
}

function bare({ start, end }: Span): Span {
  return { start, end }
}
