import type { AnnotatedReport, Id, Stance, Statement } from '../../model/index.ts'
import { overlaps, slice } from '../../text/span.ts'
import type { Actors } from '../actors/find-actors.ts'

/** What somebody declares somebody else to be. */
export interface DeclaredStance {
  readonly speaker: Id
  readonly target: Id
  readonly stance: Stance
}

/** The stances that kept statements declare, each label once for a statement. */
export function findStances(
  reports: readonly AnnotatedReport[],
  statements: readonly Statement[],
  actors: Actors,
): readonly DeclaredStance[] {
  const rendered = new Map<string, Statement>()
  for (const statement of statements) {
    for (const { evidence } of statement.renderings)
      rendered.set(`${evidence.report} ${evidence.start} ${evidence.end}`, statement)
  }
  const found = new Map<string, DeclaredStance>()
  for (const { reading, layers } of reports) {
    for (const { target, label, said } of layers.stances) {
      const claim = layers.attributions[said.attribution]?.claims[said.claim]
      const statement = claim && rendered.get(`${reading.id} ${claim.start} ${claim.end}`)
      const entity = layers.entities.findIndex(({ mentions }) => mentions.some((mention) => overlaps(mention, target)))
      if (!statement || entity < 0) continue
      const words = slice(reading.text, label)
        .replace(/\s+/g, ' ')
        .replace(/^["“”'‘’]+|["“”'‘’,.]+$/gu, '')
      const key = `${statement.id} ${words.toLowerCase()}`
      if (found.has(key) || words === '') continue
      found.set(key, {
        speaker: statement.onBehalfOf ?? statement.speaker,
        target: actors.idOf(reading.id, entity),
        stance: {
          label: words,
          statement: statement.id,
          ...(statement.when === undefined ? {} : { when: statement.when }),
        },
      })
    }
  }
  return [...found.values()]
}
