import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { halfOf, type Label, labelsHash, parseLabels, readLabelsFile, scoredIds } from './labels.ts'
import { judgeBest, oneByTrigger, type ScoredAct } from './score.ts'

//            0         1         2         3
//            0123456789012345678901234567890123456
const text = 'Norland and Sudland warned Ostland today'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const label: Label = {
  source: 'plover_gsr',
  id: '1',
  sha: 'x',
  readings: [
    { type: 'THREATEN', status: 'happened' },
    { type: 'COERCE', status: 'planned' },
  ],
  actors: [at('Norland'), at('Sudland')],
  recipients: [at('Ostland')],
  optional: [at('today')],
}

const right: ScoredAct = {
  trigger: at('warned'),
  type: 'THREATEN',
  actors: [at('Norland'), at('Sudland')],
  recipients: [at('Ostland')],
  status: 'happened',
}

describe('judgeBest', () => {
  it('takes an act that agrees in everything', () => {
    expect(judgeBest([right], label)).toEqual({
      type: true,
      actor: true,
      recipient: true,
      status: true,
      allRight: true,
      first: true,
    })
  })

  it('takes longer phrases, and one phrase for two', () => {
    expect(judgeBest([{ ...right, actors: [at('Norland and Sudland')] }], label).allRight).toBe(true)
  })

  it('takes a later reading, but not as the first', () => {
    const verdict = judgeBest([{ ...right, type: 'COERCE', status: 'planned' }], label)
    expect(verdict).toMatchObject({ allRight: true, first: false })
  })

  it('does not mix readings', () => {
    const verdict = judgeBest([{ ...right, type: 'COERCE' }], label)
    expect(verdict).toMatchObject({ allRight: false, type: true, status: false })
  })

  it('misses a participant that is not named', () => {
    expect(judgeBest([{ ...right, actors: [at('Norland')] }], label)).toMatchObject({ actor: false, allRight: false })
    expect(judgeBest([{ ...right, recipients: [] }], label)).toMatchObject({ recipient: false, allRight: false })
  })

  it('counts a participant too many, but not an optional one', () => {
    const extra = { ...right, recipients: [at('Ostland'), at('warned')] }
    expect(judgeBest([extra], label)).toMatchObject({ recipient: false, allRight: false })
    expect(judgeBest([{ ...right, recipients: [at('Ostland'), at('today')] }], label).allRight).toBe(true)
  })

  it('lets no side stand on the other', () => {
    const turned = { ...right, actors: right.recipients, recipients: right.actors }
    expect(judgeBest([turned], label)).toMatchObject({ actor: false, recipient: false })
  })

  it('reads what two do to each other either way', () => {
    const mutual: Label = {
      ...label,
      actors: [at('Norland'), at('Ostland')],
      recipients: [at('Norland'), at('Ostland')],
    }
    expect(judgeBest([{ ...right, actors: [at('Norland')] }], mutual).allRight).toBe(true)
    expect(judgeBest([{ ...right, actors: [at('Norland'), at('Ostland')], recipients: [] }], mutual).allRight).toBe(
      true,
    )
    expect(judgeBest([{ ...right, actors: [at('Norland')], recipients: [] }], mutual).allRight).toBe(false)
  })

  it('finds nothing right without acts', () => {
    expect(judgeBest([], label)).toMatchObject({ type: false, actor: false, recipient: false, status: false })
  })

  it('takes the best of several acts with words of their own, and one of those that share a word', () => {
    const wrong: ScoredAct = { ...right, type: 'AID' }
    expect(judgeBest([wrong, right], label).allRight).toBe(false)
    expect(judgeBest([{ ...wrong, trigger: at('today') }, right], label).allRight).toBe(true)
    expect(oneByTrigger([wrong, right])).toEqual([wrong])
  })
})

describe('labels', () => {
  const file = readLabelsFile()
  const labels = parseLabels(file)

  it('are those that were fixed', () => {
    expect(createHash('sha256').update(file).digest('hex')).toBe(labelsHash)
  })

  it('are 300 different sentences, in two halves', () => {
    expect(new Set(labels.map(({ sha }) => sha)).size).toBe(300)
    expect(labels.map(({ sha }) => sha)).toEqual([...labels.map(({ sha }) => sha)].sort())
    expect(halfOf(labels, 'dev')).toHaveLength(150)
    expect(halfOf(labels, 'train')).toHaveLength(150)
    expect(halfOf(labels, 'elsewhere')).toHaveLength(0)
  })

  it('name those that are scored', () => {
    const [first, second] = labels
    expect(scoredIds().size).toBe(150)
    expect(scoredIds().has(`${first?.source} ${first?.id}`)).toBe(true)
    expect(scoredIds().has(`${second?.source} ${second?.id}`)).toBe(false)
  })

  it('hold places and codes, but no words of the sentences', () => {
    const words = new Set(file.match(/[A-Za-z]{4,}/g))
    const known = /^(source|plover|PLV|train|GSR|PLOVER|type|actor|recipient|status|maybe)$/
    const codes = new Set(
      labels.flatMap(({ readings }) => readings.flatMap(({ type, status }) => [type, ...status.split('-')])),
    )
    const ids = new Set(
      labels.flatMap(({ id, sha }) => [...id.split('-'), sha].flatMap((part) => part.match(/[A-Za-z]{4,}/g) ?? [])),
    )
    expect([...words].filter((word) => !known.test(word) && !codes.has(word as never) && !ids.has(word))).toEqual([])
  })
})
