import type { Act, Block, Layers, Reading, StageContext } from '../../src/model/index.ts'
import { type AnyAnnotator, annotate } from '../../src/pipeline/annotate.ts'
import { loadEngine } from '../../src/pipeline/load-engine.ts'
import { type EvalOptions, type EvalResult, type EvalTask, type Metrics, NoData } from '../task.ts'
import { commonestType, guessAct } from './baseline.ts'
import { halfOf, type Label, parseLabels, readLabelsFile } from './labels.ts'
import { readSentences, sentenceFiles } from './read-sentences.ts'
import { judgeBest, oneByTrigger, type ScoredAct, type Verdict } from './score.ts'

export const task: EvalTask = {
  name: 'events-e2e',
  summary: 'who did what to whom, of a bare sentence: type, actor, recipient and status all right',
  metrics: ['allRight', 'type', 'actor', 'recipient', 'status', 'actsPerSentence'],
  run,
}

/** One judged sentence. */
interface Judged {
  readonly label: Label
  readonly verdict: Verdict
  readonly naive: Verdict
  readonly acts: number
}

async function run({
  data,
  split = 'dev',
  sample,
  engine,
  signal,
  predict,
  explain,
}: EvalOptions): Promise<EvalResult> {
  const labels = parseLabels(readLabelsFile())
  const half = halfOf(labels, split)
  const step = Math.max(1, Math.round(half.length / (sample ?? half.length)))
  const chosen = half.filter((_, index) => index % step === 0)
  const found = readSentences(data, chosen)
  if (found.length === 0) throw new NoData(`no labelled sentences of '${split}' in ${data}`)
  const type = commonestType(halfOf(labels, 'train'))
  const context: StageContext = { signal, now: new Date(0), report: () => undefined }
  const { annotators } = await loadEngine(engine)
  const ofParagraph = [oneParagraph, ...annotators.filter(({ gives }) => gives !== 'blocks')]
  const judged: Judged[] = []
  let seconds = 0
  for (const { label, text } of found) {
    const started = performance.now()
    const layers = await annotateSentence(text, ofParagraph, context)
    seconds += (performance.now() - started) / 1000
    const acts = oneByTrigger((layers.acts as readonly Act[] | undefined) ?? [])
    const verdict = judgeBest(acts, label)
    judged.push({ label, verdict, naive: judgeBest(guessAct(layers.syntax, type), label), acts: acts.length })
    predict?.({ id: label.sha, predicted: acts.map((act) => describeAct(act, text)), gold: describeLabel(label, text) })
    if (explain !== undefined && !verdict.allRight)
      for (const line of explainMiss(text, label, verdict, acts)) explain(line)
  }
  const missing = chosen.length - found.length
  return {
    split,
    sources: sentenceFiles,
    count: judged.length,
    seconds,
    metrics: shares(
      judged.map(({ verdict }) => verdict),
      meanOf(judged.map(({ acts }) => acts)),
    ),
    baseline: {
      name: `first noun phrase ${type} last noun phrase`,
      metrics: shares(
        judged.map(({ naive }) => naive),
        1,
      ),
    },
    sets: bySource(judged),
    kinds: { 'preferred reading only': { allRight: meanOf(judged.map(({ verdict }) => Number(verdict.first))) } },
    warnings: missing === 0 ? [] : [`${missing} labelled sentences are not in the data`],
  }
}

/** A sentence as a report of one paragraph. */
async function annotateSentence(
  text: string,
  annotators: readonly AnyAnnotator[],
  context: StageContext,
): Promise<Layers> {
  const reading: Reading = {
    id: 'sentence',
    location: 'sentence',
    format: 'text',
    text,
    language: 'en',
    segments: [{ start: 0, end: text.length }],
    fields: [],
  }
  return (await annotate(reading, annotators, context)).layers
}

const oneParagraph: AnyAnnotator = {
  name: 'blocks',
  version: 1,
  needs: [],
  gives: 'blocks',
  annotate: ({ text }): Block[] => [{ start: 0, end: text.length, role: 'paragraph' }],
}

function shares(verdicts: readonly Verdict[], actsPerSentence: number): Metrics {
  const share = (field: keyof Verdict) => meanOf(verdicts.map((verdict) => Number(verdict[field])))
  return {
    allRight: share('allRight'),
    type: share('type'),
    actor: share('actor'),
    recipient: share('recipient'),
    status: share('status'),
    actsPerSentence,
  }
}

function bySource(judged: readonly Judged[]): Record<string, Metrics> {
  const sources = [...new Set(judged.map(({ label }) => label.source))].sort()
  return Object.fromEntries(
    sources.map((source) => {
      const own = judged.filter(({ label }) => label.source === source)
      return [
        source,
        shares(
          own.map(({ verdict }) => verdict),
          meanOf(own.map(({ acts }) => acts)),
        ),
      ]
    }),
  )
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function describeAct({ trigger, type, status, actors, recipients }: ScoredAct, text: string) {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return { trigger: words(trigger), type, status, actors: actors.map(words), recipients: recipients.map(words) }
}

function describeLabel({ readings, actors, recipients, optional }: Label, text: string) {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return {
    readings,
    actors: actors.map(words),
    recipients: recipients.map(words),
    optional: optional.map(words),
  }
}

function explainMiss(text: string, label: Label, verdict: Verdict, acts: readonly ScoredAct[]): string[] {
  const wrong = (['type', 'actor', 'recipient', 'status'] as const).filter((field) => !verdict[field])
  return [
    `${label.sha} ${text}`,
    `  wrong: ${wrong.join(', ')}`,
    `  gold: ${JSON.stringify(describeLabel(label, text))}`,
    ...acts.map((act) => `  found: ${JSON.stringify(describeAct(act, text))}`),
  ]
}
