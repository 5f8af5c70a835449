import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { afterwords, isThread, strayRole } from './strays.ts'

const report = [
  'The harbour of Port Mela was closed on Tuesday after a storm broke two of its piers, officials said.',
  'At least forty boats had been damaged, and repairs would take until the end of the month.',
  'The ministry: a first payment would be made in April, once the damage had been assessed.',
  'Fishermen in the north said that they had heard nothing of it.',
]

function cut(lines: readonly string[], isBody = lines.map(() => true)): string[] {
  return [...afterwords(lines, isBody)].sort((left, right) => left - right).map((index) => lines[index] as string)
}

describe('strayRole', () => {
  it('knows labels, pointers, page numbers and notices by their form', () => {
    expect(strayRole('Advertisement')).toBe('advert')
    expect(strayRole('* advertisement, text goes on underneath *')).toBe('advert')
    expect(strayRole('Sponsored\nNew nets and ropes at half the price')).toBe('advert')
    expect(strayRole('>>> See where the piers once stood')).toBe('related')
    expect(strayRole('More stories')).toBe('related')
    expect(strayRole('continued on page 3 of 4')).toBe('navigation')
    expect(strayRole('[ Subscribe to our newsletter ]')).toBe('navigation')
  })

  it('leaves what a report says', () => {
    for (const line of [
      ...report,
      'Advertisements for the ferry were taken down in March, the port said.',
      'Advertising ban widened',
      '[The harbour master] had warned of it.',
      '> The piers were rotten, the report found.',
      'Page 3 of the report names two firms.',
      'The story of a pier',
    ])
      expect(strayRole(line), line).toBeUndefined()
  })
})

describe('afterwords', () => {
  const thread = ['- **Olli**: They knew it for years.', '- **Aunt Bea**: Shame!', '- **Olli**: ten years even']

  it('takes a thread after the end, with a line above it that counts', () => {
    expect(cut([...report, 'Readers talk (3)', ...thread])).toEqual(['Readers talk (3)', ...thread])
    const marked = ['[approved] Bea: The mayor has fled.', '[approved] Olli77: He has not.']
    expect(cut([...report, '2 comments', ...marked])).toEqual(['2 comments', ...marked])
    expect(isThread(['2 comments', ...marked].join('\n'))).toBe(true)
  })

  it('leaves interviews and lists with labels', () => {
    const interview = [
      'Holt: When did it begin?',
      'Brandt: At noon.',
      'Holt: And then?',
      'Brandt: Then the pier broke.',
    ]
    expect(cut([...report, ...interview])).toEqual([])
    expect(cut([...report, 'What was lost', 'Boats: forty were sunk.', 'Piers: two are gone.'])).toEqual([])
    expect(cut([...report, '3 comments', ...thread, 'The port will open again in May, the ministry said.'])).toEqual([])
    expect(isThread(interview.join('\n'))).toBe(false)
  })

  it('takes a last line that speaks to readers, and leaves quotations and columns', () => {
    const appeal = 'What would you have done? Write it in our guest book!'
    expect(cut([...report, appeal])).toEqual([appeal])
    expect(cut([...report, '“You cannot mend a pier in a week,” she said.'])).toEqual([])
    const column = ['If you ask me, you need two piers.', 'You will not get them.', 'Do you see? I do.']
    expect(cut([...report, ...column])).toEqual([])
  })

  it('is linear on hostile lines', () => {
    const started = cpuTime()
    for (const piece of ['a ', '[a] ', '**', 'a:', '"', '> ', 'you? ', '1 a']) {
      const line = piece.repeat(1_000_000 / piece.length)
      strayRole(line)
      afterwords([...report, '3 comments', line, line], [true, true, true, true, true, true, true])
      isThread(`3 comments\n${line}`)
    }
    expect(cpuTime() - started).toBeLessThan(8000)
  })
})
