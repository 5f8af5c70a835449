import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { splitLine } from './split-line.ts'

function pieces(line: string, order = 0) {
  return splitLine(line, 0, line.length, order, 'en').map(({ start, end, role }) => [
    role ?? '',
    line.slice(start, end).trim(),
  ])
}

describe('splitLine', () => {
  it('takes the head of a newswire report apart', () => {
    expect(
      pieces(
        'Harbour shut by storm: officials By Mira Holt, Coast Editor OSTRAVA | Tue Mar 5, 2019 4:10 pm EST OSTRAVA (Newswire) - The harbour was closed on Tuesday.',
      ),
    ).toEqual([
      ['title', 'Harbour shut by storm: officials'],
      ['byline', 'By Mira Holt, Coast Editor'],
      ['dateline', 'OSTRAVA | Tue Mar 5, 2019 4:10 pm EST OSTRAVA (Newswire) -'],
      ['paragraph', 'The harbour was closed on Tuesday.'],
    ])
    expect(pieces('Port Mela, Ostland (ABC) -- Even as boats were lost, the port stayed open.')[0]).toEqual([
      'dateline',
      'Port Mela, Ostland (ABC) --',
    ])
    expect(pieces('OSTRAVA — The harbour was closed.')[0]).toEqual(['dateline', 'OSTRAVA —'])
  })

  it('cuts a date with its time between head and text', () => {
    const line =
      'Harbour shut by storm Mira Holt coast.example.org, Monday 5 March 2018 09.30 GMT The harbour was closed on Monday after the storm broke two piers.'
    expect(pieces(line)).toEqual([
      ['title', 'Harbour shut by storm Mira Holt'],
      ['dateline', 'coast.example.org, Monday 5 March 2018 09.30 GMT'],
      ['paragraph', 'The harbour was closed on Monday after the storm broke two piers.'],
    ])
    const sentence =
      'The harbour was closed on 5 March 2018 at 09.30 GMT. Boats went elsewhere and the piers were left to the sea.'
    expect(pieces(sentence)).toEqual([['', sentence]])
  })

  it('cuts a date off the title', () => {
    expect(pieces('date 2019-03-05 Harbour Shut by Storm')).toEqual([
      ['dateline', 'date 2019-03-05'],
      ['title', 'Harbour Shut by Storm'],
    ])
    expect(pieces('Published: 5 March 2019, 10:30 GMT')).toEqual([['dateline', 'Published: 5 March 2019, 10:30 GMT']])
  })

  it('cuts a byline off the sentence after it, where a function word shows its start', () => {
    expect(pieces('By Mira Holt, AFP The harbour was closed on Tuesday.')).toEqual([
      ['byline', 'By Mira Holt, AFP'],
      ['', 'The harbour was closed on Tuesday.'],
    ])
  })

  it('cuts a heading in capitals off the text', () => {
    expect(pieces("HOW THE STORM BEGAN Ostland's coast was hit first.", 20)).toEqual([
      ['heading', 'HOW THE STORM BEGAN'],
      ['', "Ostland's coast was hit first."],
    ])
  })

  it('cuts a wire credit off what stands before and after it', () => {
    expect(
      pieces('It reopened on Friday. (Reporting by Mira Holt; editing by Ole Brandt) Fast data for traders', 20),
    ).toEqual([
      ['', 'It reopened on Friday.'],
      ['credit', '(Reporting by Mira Holt; editing by Ole Brandt)'],
      ['', 'Fast data for traders'],
    ])
  })

  it('leaves sentences whole', () => {
    for (const line of [
      'On March 5, 2019 the harbour was closed by order of the mayor.',
      'The NATO and EU missions left Ostland in the spring.',
      'By Tuesday the water had gone down, and boats were back at sea.',
      'The minister (a former sailor) - then in opposition - said so.',
      'U.S. forces left.',
      'NATO Secretary General Ole Brandt spoke first.',
    ]) {
      expect(pieces(line), line).toEqual([['', line]])
    }
  })

  it('cuts a date off the headline or the byline it stands with', () => {
    expect(pieces('Harbour shut by stormFri 2 March 2018, 21:47 GMT')).toEqual([
      ['title', 'Harbour shut by storm'],
      ['dateline', 'Fri 2 March 2018, 21:47 GMT'],
    ])
    expect(pieces('Pier Weekly, documents desk. Port Mela, 2 March 2018')).toEqual([
      ['byline', 'Pier Weekly, documents desk.'],
      ['dateline', 'Port Mela, 2 March 2018'],
    ])
    expect(pieces('Port Mela, Friday 2 March 2018. By Mira Holt')).toEqual([
      ['dateline', 'Port Mela, Friday 2 March 2018.'],
      ['byline', 'By Mira Holt'],
    ])
    expect(pieces('Publié le 02/03/2018 à 13h41')[0]?.[0]).toBe('dateline')
    const sentence = 'The harbour of Port Mela was opened by Brandt on Friday 2 March 2018'
    expect(pieces(sentence)).toEqual([['', sentence]])
  })

  it('takes no menu for a dateline and no half of a headline for a heading', () => {
    for (const line of ['HOME - NEWS - SPORT - JOBS', 'HARBOUR GETS LAST WARNING: Leave By Monday Or Boats Will Come!'])
      expect(pieces(line), line).toEqual([['', line]])
  })

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(30), (line, order) => {
        const found = splitLine(line, 0, line.length, order, 'en')
        expect(found.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line)
      }),
    )
  })

  it('is linear on hostile lines', () => {
    const started = cpuTime()
    for (const piece of ['A', 'Aa ', 'AAAA ', '(', '(Reporting by ', 'By Aa ', '5 March 2019 ', ', ']) {
      const line = piece.repeat(1_000_000 / piece.length)
      splitLine(line, 0, line.length, 0, 'en')
      splitLine(line, 0, line.length, 50, 'en')
    }
    expect(cpuTime() - started).toBeLessThan(8000)
  })
})
