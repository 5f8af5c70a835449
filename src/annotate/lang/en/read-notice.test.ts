import { describe, expect, it, test } from 'vitest'
import { cpuTime } from '../../../../tests/cpu-time.ts'
import { readNotice } from './read-notice.ts'

function read(text: string) {
  const notice = readNotice(text)
  return notice && `${notice.kind} of ${notice.of}`
}

function wrongWords(text: string) {
  return (readNotice(text)?.wrong ?? []).map(({ start, end }) => text.slice(start, end))
}

describe('readNotice', () => {
  test.each([
    [
      'Correction: An earlier version of this article gave the wrong name for the harbour master.',
      'correction of this',
    ],
    ['CORRECTION (4 June): The ferry carries 40 cars.', 'correction of this'],
    ['Clarification — The talks were held in the annexe.', 'correction of this'],
    ['An earlier version of this article said the bridge was closed in 1990.', 'correction of this'],
    [
      'Because of an editing error, a previous version of this story misstated the length of the canal.',
      'correction of this',
    ],
    ['A caption with an earlier version of this report misidentified the mayor.', 'correction of this'],
    ['In an earlier version of this piece, the ship was wrongly described as a tanker.', 'correction of this'],
    ['This article was amended on 7 June 2031 to correct the spelling of a surname.', 'correction of this'],
    ['This story has been updated to reflect that the vote was postponed.', 'correction of this'],
    ['(Corrects paragraph 3 to say nine, not 12)', 'correction of this'],
    ['A quotation has been removed from this article because its source could not be found.', 'correction of this'],
    ['Our article of June 3 said the mine had closed; it was still open.', 'correction of other'],
    ['Our report on Tuesday wrongly gave the minister’s age as 61.', 'correction of other'],
    [
      'In a story published on June 3, we reported that six ships had sailed. In fact there were five.',
      'correction of other',
    ],
    ['On Monday we wrongly said that the pier belonged to the state.', 'correction of other'],
    [
      'Correction: In a story June 3 about a mine, The Northern Agency erroneously reported that it had closed.',
      'correction of other',
    ],
    [
      '• Our article of June 3, “Mine closes”, said that 12 shafts were shut. Those figures were wrong.',
      'correction of other',
    ],
    ['This article has been retracted.', 'retraction of this'],
    [
      'Editor’s note: This story has been withdrawn because its author could not vouch for its sources.',
      'retraction of this',
    ],
    ['Retraction: Our report of June 3 on the mine rested on a forged letter.', 'retraction of this'],
    ['We have withdrawn our article of June 3 on the mine, which rested on a forged letter.', 'retraction of other'],
    ['Our report of June 3 on the mine has been withdrawn.', 'retraction of other'],
    ['Editor’s note: This story describes violence.', 'note of this'],
    ['This story has been updated.', 'note of this'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    'For the Record',
    'The Northern Agency on Tuesday corrected an article that said the mine had closed.',
    'The newspaper withdrew its report on the mine and apologised to the minister.',
    '“This article has been retracted,” the journal said in a note to its readers.',
    'Correction officers at the island prison went on strike on Monday.',
    'Corrections Minister Ula Berg resigned.',
    'In a report published on June 3, the commission said that the dam was not safe.',
    'Officials said an earlier version of the bill contained an error.',
    'An earlier version of the treaty was withdrawn by the government.',
    'Our report of the storm begins at the harbour.',
    'We said goodbye to the island and the ferry left.',
    'The ministry’s statement was later deleted from its page.',
    'Retractions of troops from the border began on Monday.',
    'Our reporter in Maru said that the road was open; it was quiet.',
    'The army withdrew from this post on Monday.',
    'This post was withdrawn on Monday, the colonel said, as the column fell back.',
  ])('leaves alone: %s', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it('tells the words that were wrong', () => {
    expect(wrongWords('An earlier version of this article said that 12 people had died. The number was nine.')).toEqual(
      ['12 people had died.'],
    )
    expect(wrongWords('Our article of June 3 said the mine had closed; it was still open.')).toEqual([
      'the mine had closed',
    ])
    expect(wrongWords('(Corrects paragraph 3 to say nine, not 12)')).toEqual(['12'])
  })

  it('does not take what is right for talk of the piece', () => {
    const text = 'Correction: Our article of June 3 said the mine had closed; the mine employs 40 people.'
    const { talk = [] } = readNotice(text) ?? {}
    expect(talk.map(({ start, end }) => text.slice(start, end)).join('|')).not.toContain('40')
  })

  it('is linear on hostile text', () => {
    const start = cpuTime()
    for (const text of [
      'because of an '.repeat(70_000),
      'a caption in an earlier '.repeat(40_000),
      '('.repeat(1_000_000),
      'we not not '.repeat(90_000),
    ])
      readNotice(text)
    expect(cpuTime() - start).toBeLessThan(1000)
  })
})
