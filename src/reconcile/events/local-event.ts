import type { Act, EventMention, Id, Passage, When } from '../../model/index.ts'

/** One act as one report tells it, with what is needed to tell whether another is the same event. */
export interface LocalEvent {
  /** Mention key of the trigger; also its place in every order. */
  readonly key: string
  readonly report: Id
  /** Index into the report's acts. */
  readonly index: number
  readonly act: Act
  readonly mention: EventMention
  /** The statement that this act of speech is. */
  readonly statement?: Id
  /** The statement whose content tells it. */
  readonly within?: Id
  /** Who says so in that statement, and by what word. */
  readonly told?: { readonly speaker: Id; readonly source?: Passage; readonly cue?: Passage }
  /** When the report appeared, as far as known. */
  readonly published?: When
  /** What the trigger shares with the verbs and nouns made from it. */
  readonly stem: string
  /** Stems of the clause's content words, without names and the trigger. */
  readonly words: ReadonlySet<string>
  /** Ids of the actors and what they are a part of, up to the country. */
  readonly actorSides: ReadonlySet<Id>
  readonly recipientSides: ReadonlySet<Id>
  /** Key of the mention in the same report that a noun takes up: 'the attack'. */
  readonly antecedent?: string
  /** Whether the report's first lines tell it, which tell again what follows. */
  readonly headline: boolean
}

/** Begins the key, among sides, of a country's forces that are told without a name. */
export const forces = 'forces of '

/** Ids of an event's actors in one mention. */
export function actorsOf({ actors }: EventMention): readonly Id[] {
  return actors.map(({ id }) => id)
}

/** Ids of an event's recipients in one mention. */
export function recipientsOf({ recipients }: EventMention): readonly Id[] {
  return recipients.map(({ id }) => id)
}
