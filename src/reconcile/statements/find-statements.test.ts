import { expect, test } from 'vitest'
import { sketchReport } from '../../../tests/annotated-report.ts'
import type { AnnotatedReport } from '../../model/index.ts'
import { findStatements } from './find-statements.ts'

/** Who says something in a report, and by whom that is told; actors are called by the names of its entities. */
function told(report: AnnotatedReport) {
  const idOf = (_: string, index: number) => report.layers.entities[index]?.name ?? '?'
  const { statements } = findStatements([report], {
    actors: { actors: [], judgements: [], problems: [], idOf },
    published: { get: () => undefined },
    whenSaid: () => undefined,
    originOf: () => ({ origin: { kind: 'report', id: report.reading.id, credited: false }, chain: [] }),
  })
  return statements
    .map(({ speaker, renderings }) => [speaker, renderings[0]?.toldBy])
    .sort(([left], [right]) => (`${left}` < `${right}` ? -1 : 1))
}

test('what somebody says that another said is told by him', () => {
  const report = sketchReport({
    text: 'Ana Berg asked to stay, Bo Lind told the council.',
    attributions: [
      { source: 'Ana Berg', cue: 'asked', content: 'asked to stay', within: 1 },
      { source: 'Bo Lind', cue: 'told', content: 'Ana Berg asked to stay' },
    ],
    entities: [
      { name: 'Ana Berg', says: [0] },
      { name: 'Bo Lind', says: [1] },
    ],
  })
  expect(told(report)).toEqual([
    ['Ana Berg', ['Bo Lind']],
    ['Bo Lind', undefined],
  ])
})

test('a medium that hands it on does not tell it', () => {
  const report = sketchReport({
    text: 'Ana Berg asked to stay, the Herald reported.',
    attributions: [
      { source: 'Ana Berg', cue: 'asked', content: 'asked to stay', within: 1 },
      { source: 'the Herald', cue: 'reported', content: 'Ana Berg asked to stay' },
    ],
    entities: [
      { name: 'Ana Berg', says: [0] },
      { name: 'the Herald', says: [1] },
    ],
  })
  const { entities } = report.layers
  const media = entities.map((entity) =>
    entity.name === 'the Herald' ? { ...entity, kind: 'media' as const } : entity,
  )
  const [first] = told({ ...report, layers: { ...report.layers, entities: media } })
  expect(first).toEqual(['Ana Berg', undefined])
})
