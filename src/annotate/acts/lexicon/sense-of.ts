import { actSenses, type Sense } from '../../lang/en/act-senses.ts'
import { supportVerbs } from '../../lang/en/verb-frames.ts'
import type { ClauseTree } from '../clause-tree.ts'
import type { Trigger } from './find-triggers.ts'
import { lexicon } from './lexicon.ts'

/** What a trigger says, whatever its words: 'took the oath' and 'was sworn in' are one; the noun of a verb that leaves the act to it. */
export function senseOf(tree: ClauseTree, { fits }: Trigger): Sense {
  const { row, met } = fits[0] as Trigger['fits'][number]
  const own = row.trigger.filter((word) => word !== '…' && word !== '-').join(' ')
  const object = met.get('obj')
  if (object !== undefined) {
    const noun = tree.token(object).lemma
    const together = actSenses.get(`${own} ${noun}`)
    if (together !== undefined) return together
    const isAct = lexicon.get(noun)?.some(({ pos, trigger }) => pos === 'noun' && trigger.length === 1) === true
    if (row.pos === 'verb' && isAct && supportVerbs.has(own))
      return actSenses.get(noun) ?? { name: noun, converse: false }
  }
  return actSenses.get(own) ?? { name: own, converse: false }
}
