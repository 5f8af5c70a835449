import type { ActorKind } from './actor.ts'
import type { EventLink, EventStatus, Figure, PloverType } from './event.ts'
import type { Evidence } from './evidence.ts'
import type { Matter } from './matter.ts'
import type { Block, Genre } from './report.ts'
import type { Span } from './span.ts'
import type { StatementForm, StatementKind } from './statement.ts'
import type { When } from './when.ts'

/** A block with the language that it is in where that is not the report's. */
export interface LayerBlock extends Block {
  /** BCP 47. */
  readonly language?: string
}

/**
 * What annotators add to a reading. Each layer is one array (or record) over the whole text; parts of other layers are referred to
 * by their index.
 *
 * Layers after `metadata` cover only blocks that belong to the report itself.
 */
export interface Layers {
  readonly blocks: readonly LayerBlock[]
  readonly metadata: Metadata
  readonly sentences: readonly Sentence[]
  readonly syntax: readonly Token[]
  readonly names: readonly Name[]
  readonly roles: readonly Role[]
  readonly times: readonly TimeExpression[]
  readonly attributions: readonly Attribution[]
  readonly entities: readonly Entity[]
  readonly acts: readonly Act[]
  readonly matters: readonly MatterMention[]
  readonly stances: readonly StanceMention[]
  /** What an encoder reads, for the annotators after it; there while a report is annotated, and only where an encoder runs. */
  readonly encoding?: Encoding
}

export type LayerName = keyof Layers

/** What a report says of itself, each value with what it rests on. */
export interface Metadata {
  readonly title?: Sourced
  readonly authors: readonly Sourced[]
  /** The outlet's name as the report gives it. */
  readonly outlet?: Sourced
  /** Host of the canonical URL without 'www.', where there is one. */
  readonly domain?: string
  /** Absent where the report gives no date; bounds come later. */
  readonly published?: When
  /** Place of the dateline ('BANJUL'). */
  readonly dateline?: Sourced
  readonly genre: Genre
  /** Names of agencies and outlets that the report credits as a whole. */
  readonly credits: readonly Sourced[]
  /** When the page was fetched, 'YYYY-MM-DD' or a full time, as its archive says. */
  readonly fetched?: Sourced
  /** When its words were last changed, likewise, as it says itself. */
  readonly changed?: Sourced
  /** What the outlet says of its own words, in the order of the text; absent where it says nothing. */
  readonly notices?: readonly Notice[]
}

/** A correction, a retraction or an editor's note: an outlet on what it published itself. */
export interface Notice extends Span {
  /** `note`: tells readers something of the report without taking anything back. */
  readonly kind: 'correction' | 'retraction' | 'note'
  /** Whether it speaks of the report it stands in, or of another one of its outlet. */
  readonly of: 'this' | 'other'
  /** The words it gives as those that were wrong. */
  readonly wrong: readonly Span[]
  /** Words about the report rather than about the world: nothing they tell is a fact of the situation. */
  readonly talk: readonly Span[]
}

/** A value with the passage or field it was taken from. */
export interface Sourced {
  readonly value: string
  readonly evidence: Evidence
}

export interface Sentence extends Span {
  /** Index into `blocks`. */
  readonly block: number
}

/** Universal part-of-speech tags (universaldependencies.org, version 2). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or mark, tokenised as in Universal Dependencies English EWT (hyphens and clitics stand alone). */
export interface Token extends Span {
  /** Index into `sentences`. */
  readonly sentence: number
  readonly pos: PartOfSpeech
  /** Dictionary form in lower case. */
  readonly lemma: string
  /** Index of the governing token; absent at a root, and where the engine does not parse. */
  readonly head?: number
  /** Universal dependency relation to the head. */
  readonly relation?: string
}

/** A name in the text: the longest of nested ones, without determiner and title. */
export interface Name extends Span {
  /** `nationality`: adjectives and demonyms, which are mentions of their country. */
  readonly type: 'person' | 'organization' | 'country' | 'nationality' | 'place' | 'other'
  /** Narrower kind, where words or lists decide it. */
  readonly kind?: ActorKind
  /** ISO 3166-1 alpha-3, of the country named or the one the name is tied to (a capital, a ministry). */
  readonly country?: string
  /** Whether it is the name of a capital, which may stand for the government. */
  readonly capital?: true
}

/** A title held by somebody: 'U.N. spokesperson Stephane Dujarric', 'Jagger, the finance minister'. */
export interface Role extends Span {
  /** Index into `names` of who holds it; absent for a bare description ('the finance minister said'). */
  readonly holder?: number
  /** Index into `names` of the body or country it belongs to. */
  readonly of?: number
  /** The title without determiner and body: 'spokesperson', 'finance minister'. */
  readonly title: string
  /** Whether the holder speaks for the body: spokesperson, press secretary, representative. */
  readonly speaksFor?: true
  /** Whether the text calls it over: 'former', 'ex-', 'then'. */
  readonly former?: true
}

/** A time expression of TimeML with its value. */
export interface TimeExpression extends Span {
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 value: '2016-12-02', '2016-W49', 'P3D', 'PRESENT_REF', 'XXXX-SU'. */
  readonly value: string
  /** Absent where it names no stretch of the calendar (durations, sets, vague references). */
  readonly when?: When
}

/** Who said what, as far as one report tells it: source, cue and content of PARC and PolNeAR. */
export interface Attribution {
  /** The whole phrase that names who says it; absent where only the context tells (a quotation that runs on). */
  readonly source?: Span
  /** The words that tie source and content: 'said', 'according to', 'accused'. */
  readonly cue?: Span
  /**
   * The chance that the cue is one, 0 to 1 in hundredths, calibrated on labelled news (models/encoder/card.md): by the engine `model`, where
   * encoder and rules weighed it together; absent by rules, and where a rule alone decides.
   */
  readonly confidence?: number
  /** What is said, in pieces where the source or cue interrupts it, without outer quotation marks. */
  readonly content: readonly Span[]
  readonly form: StatementForm
  /** The single claims of the content, in order: sentences, and coordinated clauses with subjects of their own. */
  readonly claims: readonly Claim[]
  /** Index of the attribution whose content holds this one. */
  readonly within?: number
  /** Index of the attribution that this one continues: the same quotation in the next sentence or paragraph. */
  readonly continues?: number
  /** Whom it was told to, or is aimed at ('told reporters', 'accused the South'). */
  readonly addressees: readonly Span[]
  /** Those it came through, nearest to the speaker first: 'according to KCNA, as quoted by Yonhap'. */
  readonly via: readonly Span[]
  /** When and where it was said: 'in a speech on Friday'. */
  readonly occasion?: Span
  /** Index into `times` of the time of saying. */
  readonly time?: number
}

/** One claim of an attribution's content. */
export interface Claim extends Span {
  readonly kind: StatementKind
  readonly form: StatementForm
  readonly condition?: Span
  readonly hedge?: Span
  /** The words that are said, where source or cue stand in their midst: 'The dam, Berg said, will hold'. Two or more. */
  readonly parts?: readonly Span[]
}

/** Everything in one report that means one actor. */
export interface Entity {
  readonly name: string
  readonly named: boolean
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly mentions: readonly EntityMention[]
  /** Indexes into `roles` that it holds. */
  readonly roles: readonly number[]
  /** Index into `entities` of what it is a part of. */
  readonly partOf?: number
  /** Index into `entities` of whom it speaks for. */
  readonly speaksFor?: number
  /** Indexes into `attributions` whose source it is. */
  readonly says: readonly number[]
  /** Indexes into `attributions` that it is an addressee of. */
  readonly addressed: readonly number[]
  /** Where it acts, and where something is done to it. */
  readonly parts: readonly ActPart[]
}

/** The part that an entity has in an act. */
export interface ActPart extends Span {
  /** Index into `acts`. */
  readonly act: number
  readonly as: 'actor' | 'recipient'
}

export interface EntityMention extends Span {
  readonly form: 'name' | 'nationality' | 'capital' | 'description' | 'pronoun'
}

/** One mention of an event: what a clause or a noun phrase tells that somebody does. */
export interface Act extends Span {
  /** The word or words that name it: 'signed', 'pulled out', 'launch'. */
  readonly trigger: Span
  readonly type: PloverType | 'OTHER'
  readonly mode?: string
  /** CAMEO code, a string with its leading zeros. */
  readonly cameo?: string
  /** What is done in a word, the same for words that say the same: 'swear in' of 'took the oath'. */
  readonly sense?: string
  /** Whether the sense is told from the other side: 'lost to' of 'win'. */
  readonly converse?: true
  readonly contexts: readonly string[]
  /** The phrases that name who acts, as they stand in the text (a pronoun is not resolved here). */
  readonly actors: readonly Span[]
  /** The phrases that name whom it is done to. */
  readonly recipients: readonly Span[]
  readonly status: EventStatus
  readonly statusCue?: Span
  /** The clause that says on what it depends: 'if attacked'. */
  readonly condition?: Span
  /** Whether a noun only brings up what is told elsewhere: 'the attack', 'his refusal'. */
  readonly taken?: true
  /** Index into `times` of when it is done. */
  readonly time?: number
  /** Whether that time is given by a sentence before, which this act goes on from. */
  readonly carried?: true
  /** Whether it is told in the simple past, without a time, as going on with what the report tells. */
  readonly goesOn?: true
  /** Index into `names` of where it is done. */
  readonly place?: number
  readonly figures: readonly ActFigure[]
  /** Index into `attributions` of the innermost one whose content holds it. */
  readonly within?: number
  /** The claim that it is, where the act is one of speech: 'threatened', 'rejected'. */
  readonly said?: ClaimReference
  readonly links: readonly ActLink[]
}

/** A claim of an attribution. */
export interface ClaimReference {
  /** Index into `attributions`. */
  readonly attribution: number
  /** Index into its `claims`. */
  readonly claim: number
}

/** A number that a clause gives with an act. */
export interface ActFigure extends Span, Pick<Figure, 'what' | 'of' | 'bound' | 'value' | 'upper' | 'unit'> {}

/** How an act stands to another act of the report, where the text says it. */
export interface ActLink {
  readonly kind: EventLink['kind']
  /** Index into `acts`. */
  readonly to: number
  /** The words that say it: 'in response to'. */
  readonly cue: Span
}

/** One mention of a matter: an agreement, an institution, a law …, as a noun phrase. */
export interface MatterMention extends Span {
  readonly kind: Matter['kind']
  /** Dictionary form of its noun: 'agreement', 'spy satellite'. */
  readonly noun: string
  /** What tells it from others of its kind, in lower case: '2018', 'military'. */
  readonly words: readonly string[]
  /** Whether the phrase is a name: 'the Sana Accord'. */
  readonly named: boolean
  /** Whether it speaks of one that is known: 'the pact', 'their deal'. */
  readonly definite: boolean
  /** Whether the noun alone tells which one is meant: 'the ceasefire'. */
  readonly telling: boolean
  /** What its clause tells of its state: 'suspended the pact signed in 2018' tells two. */
  readonly states: readonly MatterChange[]
}

/** What a clause tells of the state of a matter. */
export interface MatterChange {
  readonly state: string
  /** The word that tells it: 'signed', 'suspension'. */
  readonly cue: Span
  readonly status: EventStatus
  /** Index into `times`. */
  readonly time?: number
  /** Index into `acts` of the act that brings it about. */
  readonly act?: number
}

/** What a claim declares somebody to be: 'an invariable enemy'. */
export interface StanceMention {
  /** Whom it is said of. */
  readonly target: Span
  /** What it is said to be, without its article. */
  readonly label: Span
  readonly said: ClaimReference
}

/** What a trained encoder reads in a report, before lists and rules look at it; ranges are of `tokens`. */
export interface Encoding {
  readonly tokens: readonly Token[]
  readonly names: readonly EncodedName[]
  readonly attributions: readonly EncodedAttribution[]
}

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

export interface EncodedName extends TokenRange {
  readonly type: Name['type']
  /** How sure the reading is, 0 to 1. */
  readonly confidence: number
}

/** A cue with the one who says it and what is said, quotation marks and a leading 'that' included. */
export interface EncodedAttribution {
  readonly cue: TokenRange
  readonly source?: TokenRange
  readonly content: readonly TokenRange[]
  /** The chance that it is one, 0 to 1; unlikely ones are there too. */
  readonly confidence: number
}
