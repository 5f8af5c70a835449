import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoData } from '../task.ts'

/** A document of ECB+: its tokens, and the event mentions with their clusters. */
export interface EcbDocument {
  /** File name without ending: '2_10ecbplus'. */
  readonly id: string
  readonly topic: string
  /** Topic and half: the first event ('2 ecb') or the confusable second one ('2 ecbplus'). */
  readonly subtopic: string
  readonly sentences: readonly EcbSentence[]
  /** Event mentions in validated sentences. */
  readonly mentions: readonly EcbMention[]
}

export interface EcbSentence {
  readonly number: number
  readonly tokens: readonly string[]
}

export interface EcbMention {
  readonly id: string
  readonly sentence: number
  /** Places of its tokens in the sentence. */
  readonly tokens: readonly number[]
  /** The chain it belongs to, its own id for a mention that stands alone. */
  readonly gold: string
}

/** Topics to develop on; all others up to 35 are for choosing thresholds, those from 36 on for the test. */
export const devTopics = ['2', '5', '12', '18', '21', '23', '34', '35']

/** First topic of the test part. */
const firstTestTopic = 36

/** Documents of the topics of one part: train, dev, test, or a topic's number; test is what the folder has from topic 36 on.
 * @throws NoData where there are none.
 */
export function readEcb(data: string, split: string): EcbDocument[] {
  const folder = join(data, 'coreference', 'ecbplus')
  if (!existsSync(folder)) throw new NoData(`no coreference/ecbplus in ${data}`)
  const validated = readValidated(folder)
  const topics = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && inSplit(entry.name, split))
    .map(({ name }) => name)
    .sort((left, right) => Number(left) - Number(right))
  const documents = topics.flatMap((topic) =>
    readdirSync(join(folder, topic))
      .filter((file) => file.endsWith('.xml'))
      .sort()
      .map((file) =>
        readDocument(readFileSync(join(folder, topic, file), 'utf8'), file.replace('.xml', ''), topic, validated),
      ),
  )
  if (documents.length === 0) throw new NoData(`no topics of '${split}' in ${folder}`)
  return documents
}

function inSplit(topic: string, split: string): boolean {
  if (split === 'dev') return devTopics.includes(topic)
  if (split === 'train') return Number(topic) < firstTestTopic && !devTopics.includes(topic)
  return split === 'test' ? Number(topic) >= firstTestTopic : topic === split
}

/** Sentences that the corpus's makers checked, as 'document sentence'; undefined where the list is not there. */
function readValidated(folder: string): ReadonlySet<string> | undefined {
  const file = join(folder, 'ECBplus_coreference_sentences.csv')
  if (!existsSync(file)) return undefined
  const rows = readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => line.split(','))
  return new Set(rows.map(([topic, name, sentence]) => `${topic}_${name} ${Number(sentence)}`))
}

function readDocument(xml: string, id: string, topic: string, validated: ReadonlySet<string> | undefined): EcbDocument {
  const tokens = new Map<string, { sentence: number; place: number }>()
  const sentences = new Map<number, string[]>()
  for (const match of xml.matchAll(/<token\b([^>]*)>([^<]*)<\/token>/gu)) {
    const sentence = Number(attribute(match[1] ?? '', 'sentence'))
    const list = sentences.get(sentence) ?? []
    sentences.set(sentence, list)
    tokens.set(attribute(match[1] ?? '', 't_id'), { sentence, place: list.length })
    list.push(unescapeXml(match[2] ?? ''))
  }
  const chains = readChains(xml)
  const topicListed = validated !== undefined && [...validated].some((row) => row.startsWith(`${topic}_`))
  const mentions = [...xml.matchAll(/<((?:NEG_)?ACTION_\w+)\b([^>]*[^/])>([\s\S]*?)<\/\1>/gu)].flatMap(
    (match): EcbMention[] => {
      const name = `${id} ${attribute(match[2] ?? '', 'm_id')}`
      const anchors = [...(match[3] ?? '').matchAll(/t_id="(\d+)"/gu)].flatMap(
        ([, anchor = '']) => tokens.get(anchor) ?? [],
      )
      const sentence = anchors[0]?.sentence
      if (sentence === undefined || (topicListed && !validated?.has(`${id} ${sentence}`))) return []
      const places = anchors
        .filter((anchor) => anchor.sentence === sentence)
        .map(({ place }) => place)
        .sort((left, right) => left - right)
      return [{ id: name, sentence, tokens: places, gold: chains.get(attribute(match[2] ?? '', 'm_id')) ?? name }]
    },
  )
  return {
    id,
    topic,
    subtopic: `${topic} ${id.endsWith('ecbplus') ? 'ecbplus' : 'ecb'}`,
    sentences: [...sentences].map(([number, list]) => ({ number, tokens: list })),
    mentions,
  }
}

/** The chain of each mention: cross-document by its note, within the document by the relation's own id. */
function readChains(xml: string): Map<string, string> {
  const chains = new Map<string, string>()
  const document = attribute(xml, 'doc_name')
  for (const match of xml.matchAll(/<(CROSS_DOC_COREF|INTRA_DOC_COREF)\b([^>]*)>([\s\S]*?)<\/\1>/gu)) {
    const across = match[1] === 'CROSS_DOC_COREF'
    const chain = across ? attribute(match[2] ?? '', 'note') : `${document} ${attribute(match[2] ?? '', 'r_id')}`
    for (const [, source = ''] of (match[3] ?? '').matchAll(/<source\s+m_id="(\d+)"/gu)) chains.set(source, chain)
  }
  return chains
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? ''
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&')
}
