import { type Act, type Block, defineAnnotator, type Reading, type Token } from '../../model/index.ts'
import { compareSpans, contains } from '../../text/span.ts'
import { carryDays } from './carry-days.ts'
import { readClauseTrees } from './clause-tree.ts'
import { findActs } from './find-acts.ts'
import { linkActs } from './links.ts'
import { isPerformed } from './performed.ts'
import { findVerbalActs } from './verbal-acts.ts'

/** Who does what to whom: the acts that clauses and nouns tell, each with its type, its participants and its status. */
export const acts = defineAnnotator({
  name: 'acts',
  version: 5,
  needs: ['blocks', 'sentences', 'syntax', 'names', 'roles', 'times', 'attributions'],
  gives: 'acts',
  annotate(reading, layers) {
    const { sentences } = layers
    const trees = readClauseTrees(reading.text, layers.syntax)
    const captions = layers.blocks.filter(({ role }) => role === 'caption')
    const told = findActs(reading, trees, layers).filter(
      (act) =>
        !captions.some((block) => contains(block, act.trigger) && isPictured(act, block, reading, layers.syntax)),
    )
    const performed = told.filter((act) => isPerformed(act, trees, layers))
    const verbal = findVerbalActs(trees, layers, told).map((act) => withRecipients(act, performed))
    const found = [...verbal, ...told.filter((act) => !performed.includes(act))]
    return linkActs(
      reading.text,
      carryDays(found, trees, layers).sort((left, right) => compareSpans(left.trigger, right.trigger)),
      sentences,
    )
  },
})

/** A picture from an archive, by its caption. */
const archived =
  /\b(?:file|archive) (?:photo|picture|image|pic)|^\W*file\b\s*[-–—:]|\b(?:photo|picture|image) from (?:the )?archives?\b/iu

/** Whether an act is only what a picture was taken at ('at a rally'), or was told when the picture was new. */
function isPictured(act: Act, block: Block, { text }: Reading, syntax: readonly Token[]): boolean {
  if (archived.test(text.slice(block.start, block.end))) return true
  return !syntax.some(({ start, pos }) => start >= act.trigger.start && start < act.trigger.end && pos === 'VERB')
}

/** An act of speech with those whom its own words name, where its cue names nobody: 'I reject your plan, he said'. */
function withRecipients(act: Act, performed: readonly Act[]): Act {
  if (act.recipients.length > 0) return act
  const own = performed.find(({ type, within, trigger }) => {
    return type === act.type && within === act.said?.attribution && contains(act, trigger)
  })
  return own === undefined ? act : { ...act, recipients: own.recipients }
}
