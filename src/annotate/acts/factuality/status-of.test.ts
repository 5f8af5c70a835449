import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../../tests/cpu-time.ts'
import type { EventStatus, Layers, Reading, StageContext } from '../../../model/index.ts'
import { syntax } from '../../syntax/syntax.ts'
import { readClauseTrees } from '../clause-tree.ts'
import { type StatusOptions, statusOf } from './status-of.ts'

/** The status of the word between asterisks, with the cue's and condition's words. */
function standingOf(marked: string, options?: StatusOptions) {
  const at = marked.indexOf('*')
  const text = marked.replaceAll('*', '')
  const sentences = [{ start: 0, end: text.length, block: 0 }]
  const tokens = syntax.annotate({ text } as Reading, { sentences }, {} as StageContext) as Layers['syntax']
  const [tree] = readClauseTrees(text, tokens)
  if (tree === undefined) throw new Error('no sentence')
  const { status, cue, condition } = statusOf(
    tree,
    tokens.findIndex(({ start }) => start === at),
    options,
  )
  const words = (span?: { start: number; end: number }) => (span ? text.slice(span.start, span.end) : undefined)
  return { status, cue: words(cue), condition: words(condition) }
}

const cases: Partial<Record<EventStatus, readonly string[]>> = {
  happened: [
    'Norland *attacked* the port on Friday.',
    'Norland has *signed* the treaty with Sudland.',
    'Troops had *crossed* the border before dawn.',
    'Norland *attacks* port, kills dozens',
    'The port was *shelled* by Norland on Monday.',
    'The minister said that troops had *crossed* the border.',
    'Officials confirmed the army *seized* the town.',
    'Norland managed to *sign* the deal with Sudland.',
    'Norland was forced to *withdraw* its troops.',
    'The army began to *shell* the town at noon.',
    'The general was accused of *killing* prisoners.',
    'Norland regretted that it had *attacked* the port.',
    'The *attack* killed twelve people.',
    'Norland condemned the *attack* on its embassy.',
    'The army launched an *attack* on the town.',
    'Norland did not only *attack* the port, it burned it.',
    'It was the first to *sign* the treaty.',
    'Norland was *building* the dam in 1996 when the war came.',
    'Norland, which *attacked* the port, denied any blame.',
    'Sudland left the talks after Norland *attacked* the port.',
    'Ministers met and *signed* the accord in Ostland.',
    'He stopped *smuggling* weapons.',
    'Norland reportedly *attacked* the port.',
    'The rebels allegedly *killed* three farmers.',
    'The youths resorted to *throwing* stones.',
    'Miners took to the streets to *protest* the law.',
    'The council rejected the *veto* of the president.',
    'The council voted to *suspend* Norland.',
    'The council voted later on Monday to *suspend* Norland.',
    'Norland stopped *shelling* the town in May.',
    'Norland held the valley until Sudland *attacked*.',
    'Norland rejected the *call* for a ceasefire.',
    'Both sides blamed each other for the *shelling* of the market.',
  ],
  ongoing: [
    'Norland is *shelling* the port.',
    'Troops are *massing* on the border.',
    'Norland has been *building* the dam since 1996.',
    'The bridge is being *rebuilt* by Norland.',
    'Sudland says Norland is *blocking* the strait.',
    'The army continues to *shell* the town.',
    'Sudland urged Norland to stop *shelling* the town.',
    'Norland must end the *siege* of the town.',
    'The envoys are focused on stopping the *violence*.',
    'Norland will not stop *shelling* the town.',
    'Ongoing *talks* were praised by the envoy.',
  ],
  planned: [
    'Norland will *withdraw* its troops in May.',
    "The president said he'll *visit* Sudland.",
    'Norland plans to *attack* the port.',
    'The cabinet decided to *withdraw* the troops.',
    'Norland agreed to *release* the prisoners.',
    'Norland promised to *release* the prisoners.',
    'Norland is going to *sign* the treaty.',
    'The leaders are to *meet* in Ostland in May.',
    'Norland said it would *release* the prisoners.',
    'The president is scheduled to *visit* Sudland.',
    'The envoy is due to *arrive* on Monday.',
    'Norland announced a plan to *withdraw* from the valley.',
    'The decision to *send* troops was taken in May.',
    'Norland sent troops to *protect* the dam.',
    'The minister is *visiting* Sudland next week.',
    'Norland intends to *seize* the islands.',
    'Leaders will meet and *sign* the accord.',
    'The planned *visit* was announced on Monday.',
    'The army is preparing for an *attack* on the town.',
    'Norland scheduled *talks* with Sudland for May.',
    'Norland prepares for the *launch* of two satellites set for May.',
    'Norland to *sign* treaty with Sudland',
    'Norland said the hostages would be found and *released*.',
    'The aim of the army is to *retake* the town.',
    'Norland vowed to *rebuild* the bridge.',
  ],
  proposed: [
    'Norland proposed to *hold* talks with Sudland.',
    'Norland offered to *mediate* between the two sides.',
    'The envoy suggested *opening* the border.',
    'Norland proposed a *ceasefire* in the valley.',
    'The envoy recommended *sending* observers.',
    'Norland made an offer to *withdraw* from the valley.',
    'Norland is ready to *negotiate* with the rebels.',
    'The proposed *talks* would take place in Ostland.',
  ],
  threatened: [
    'Norland threatened to *attack* Sudland.',
    'Norland threatened Sudland with *sanctions*.',
    'Norland repeated its threat to *bomb* the port.',
    'Norland threatened to retaliate by *seizing* ships.',
    'Rebels threatened to *kill* the hostages on Sunday.',
  ],
  demanded: [
    'Norland should *withdraw* its troops.',
    'Norland must *release* the prisoners.',
    'Sudland demanded that Norland *withdraw* its troops.',
    'Sudland urged Norland to *release* the prisoners.',
    'The council called on Norland to *withdraw* from the valley.',
    'The council called for the *withdrawal* of all troops.',
    'The union asked the government to *pay* the miners.',
    'The envoy repeated his call for a *ceasefire*.',
    'Sudland demanded the *release* of the prisoners.',
    'The general ordered his men to *leave* the town.',
    'It is essential that Norland *withdraw* its troops.',
    'The council told Norland to *stop* the war.',
    'Norland needs to *open* its border.',
    'Please *withdraw* the troops.',
    'Leave the valley and *release* the prisoners.',
    'Norland repeated its demand that Sudland *withdraw* its troops.',
  ],
  possible: [
    'Norland may *attack* the port.',
    'Norland could *withdraw* its troops by May.',
    'The president might *visit* Sudland.',
    'Norland is expected to *sign* the treaty.',
    'Norland is likely to *attack* the port.',
    'If Norland *attacks*, Sudland will respond.',
    'Sudland will respond unless Norland *withdraws* its troops.',
    'Norland is considering *sending* troops.',
    'Norland wants to *seize* the islands.',
    'Sudland fears an *attack* on the port.',
    'Did Norland *attack* the port?',
    'Norland tried to *seize* the islands.',
    'The possibility of an *attack* worries Sudland.',
    'Norland has probably *attacked* the port.',
    'A possible *attack* was discussed in Ostland.',
    'Norland may agree to *withdraw* its troops.',
    'The talks are meant to see whether Norland *signed* it.',
    'The embargo will stay until Norland *leaves* the valley.',
    'If there is a *ceasefire*, aid will follow.',
    'The law lets victims *sue* the state.',
    'The council authorised a *strike* on the port.',
    'If attacked, Norland would *launch* missiles.',
  ],
  denied: [
    'Norland did not *attack* the port.',
    'Norland has never *attacked* the port.',
    'The minister denied that troops had *crossed* the border.',
    'Norland refused to *sign* the treaty.',
    'Norland failed to *reach* the town.',
    'Norland will not *release* the prisoners.',
    'No troops *crossed* the border.',
    'Norland left the talks without *signing* the accord.',
    'Norland denied *attacking* the port.',
    'Norland would have *attacked* the port.',
    'Norland has yet to *sign* the treaty.',
    'Norland rejected *talks* with the rebels.',
    'Norland ruled out *talks* with the rebels.',
    'Guards prevented an *attack* on the port.',
    'The envoy did not manage to *enter* the town.',
    'Norland did not agree to *withdraw* its troops.',
    'The failure to *sign* the accord angered Sudland.',
    'Norland denied that it planned to *attack* the port.',
    'There were no *talks* between the two sides.',
    'Nobody *attacked* the port.',
    'There will be no *negotiating* with the rebels.',
    'There was a consensus against *sending* troops.',
    'The envoy did not issue a *threat*.',
    'Norland no longer *supports* the rebels.',
    "The army didn't *shell* or burn the town.",
    'Norland was unable to *retake* the town.',
  ],
  'called-off': [
    'Norland cancelled the *visit* to Sudland.',
    'Norland called off the *talks* with the rebels.',
    'The *visit* was cancelled by Norland.',
    'Norland postponed the *launch* of the rocket.',
    'Norland suspended *talks* with Sudland.',
    'The cancelled *visit* angered Sudland.',
  ],
}

describe('statusOf', () => {
  for (const [status, sentences] of Object.entries(cases)) {
    describe(status, () => {
      it.each(sentences)('%s', (sentence) => {
        expect(standingOf(sentence).status).toBe(status)
      })
    })
  }

  it('takes what is vowed, and what is warned to come, as threatened where it is hostile', () => {
    expect(standingOf('Norland vowed to *destroy* the port.', { hostile: true }).status).toBe('threatened')
    expect(standingOf('Norland warned it would *destroy* the port.', { hostile: true }).status).toBe('threatened')
    expect(standingOf('Norland warned that rebels had *destroyed* the port.').status).toBe('happened')
  })

  it('takes an attempt for the act where it is hostile', () => {
    expect(standingOf('Rebels tried to *kill* the minister.', { hostile: true }).status).toBe('happened')
    expect(standingOf('Rebels did not try to *kill* the minister.', { hostile: true }).status).toBe('denied')
    expect(standingOf('Rebels tried to *sign* the accord.').status).toBe('possible')
  })

  it('takes a denial within a denial for what happened', () => {
    expect(standingOf('Norland did not fail to *sign* the accord.').status).toBe('happened')
  })

  it('gives the word that decides, and none where the act is told plainly', () => {
    expect(standingOf('Norland may *attack* the port.').cue).toBe('may')
    expect(standingOf('Norland refused to *sign* the treaty.').cue).toBe('refused')
    expect(standingOf('The possibility of an *attack* worries Sudland.').cue).toBe('possibility')
    expect(standingOf('The planned *visit* was announced on Monday.').cue).toBe('planned')
    expect(standingOf('Norland *attacked* the port.').cue).toBeUndefined()
  })

  it('gives the condition', () => {
    expect(standingOf('Norland will *attack* if Sudland closes the strait.').condition).toBe(
      'if Sudland closes the strait',
    )
    expect(standingOf('Norland threatened to *attack* unless Sudland left the valley.').condition).toBe(
      'unless Sudland left the valley',
    )
    expect(standingOf('If Norland *attacks*, Sudland will respond.').condition).toBeUndefined()
    expect(standingOf('Norland *attacked* after Sudland closed the strait.').condition).toBeUndefined()
  })

  it('reads a long broken sentence in good time', () => {
    const started = cpuTime()
    standingOf(`Norland *attacked* ${'the port and refused to plan to '.repeat(300)}leave.`)
    expect(cpuTime() - started).toBeLessThan(3000)
  })
})
