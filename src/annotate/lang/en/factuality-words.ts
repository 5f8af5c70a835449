/**
 * What a word says of the act under it: the classes of complement-taking words after Karttunen's implicatives and the lists of
 * TruthTeller (Lotan, Stern and Dagan 2013), drawn up by hand for news.
 *
 * - `holds`: as true as the word itself ('managed to', 'began to') · `fails`: the act does not happen where the word holds
 * - `told`: the clause is told, true or not ('said that') · `known`: true whatever the word's own truth ('regretted that')
 * - `planned` `proposed` `threatened` `demanded` `possible` `tried` `denied` `cancelled`: what becomes of the act
 * - `allowed`: made possible by another · `running`: goes on until the word holds ('must stop the shelling')
 */
export type Signature =
  | 'holds'
  | 'fails'
  | 'told'
  | 'known'
  | 'planned'
  | 'proposed'
  | 'threatened'
  | 'demanded'
  | 'possible'
  | 'tried'
  | 'allowed'
  | 'running'
  | 'denied'
  | 'cancelled'

/** Verbs, some with their particle or preposition, before a clause or an infinitive. */
export const clauseVerbs: ReadonlyMap<string, Signature> = toMap({
  holds:
    'manage vote begin start continue keep happen dare proceed go help get come succeed rush hasten move force compel cause make see watch hear prompt lead drive oblige use bother resume remember find persuade convince induce join like prefer serve turn_to deign accuse_of blame_for suspect_of charge_with condemn_for criticise_for criticize_for praise_for thank_for apologise_for apologize_for respond_by begin_by arrest_for convict_of punish_for jail_for sentence_for continue_by succeed_in participate_in engage_in insist_on',
  fails:
    'fail refuse decline neglect forget avoid refrain refrain_from abstain_from omit prevent prevent_from keep_from bar_from ban_from prohibit_from block_from deter_from discourage_from dissuade_from forbid prohibit ban rule_out resist escape hesitate balk_at baulk_at shy_from decide_against advise_against warn_against',
  told: 'say tell state report announce claim declare note add explain write argue insist maintain assert allege confirm reply respond stress emphasise emphasize underline remark comment conclude indicate inform show reveal recall reiterate charge accuse complain testify boast brag observe post tweet broadcast publish read mention acknowledge concede contend repeat hint disclose brief cite quote',
  known:
    'know accept realise realize regret learn discover notice admit recognise recognize understand ignore resent deplore welcome applaud celebrate condemn criticise criticize lament mourn rue appreciate',
  planned:
    'plan decide intend aim prepare arrange schedule set agree promise pledge commit undertake resolve determine choose opt elect consent swear vow guarantee assure mean gear_up prepare_for plan_on focus_on commit_to look_forward_to stand_by approve',
  proposed: 'propose suggest offer recommend volunteer invite advise float moot table',
  threatened: 'threaten warn threaten_with',
  demanded:
    'demand urge order ask request require call call_on call_for appeal appeal_to instruct command direct press pressure push push_for beg implore plead lobby need encourage challenge remind bid summon advise_to campaign_for petition summon press_for ask_for argue_for plead_for',
  possible:
    'expect believe think hope want wish fear consider seem appear doubt wonder suspect assume suppose guess imagine speculate predict forecast anticipate project estimate foresee worry pray dream aspire desire long yearn wait await favour favor support oppose mull weigh discuss debate explore study contemplate risk tend feel bet presume question talk_of look expect_to be_able mandate authorise authorize empower qualify design intend_for check verify investigate study examine hypothesise theorise pretend purport fancy',
  tried: 'try attempt seek strive struggle endeavour endeavor work fight scramble race compete aim_at',
  allowed: 'allow permit license entitle allow_for clear let enable',
  denied: 'deny reject dispute refute rebut disprove contradict disbelieve dismiss discount rebuff repudiate',
  cancelled: 'cancel abandon scrap postpone shelve delay suspend call_off put_off back_out_of',
  running: 'stop stop_from halt cease quit end desist_from',
})

/** Verbs before a noun that names the act: 'planned an attack', 'called for a withdrawal', 'cancelled the visit'. */
export const nounVerbs: ReadonlyMap<string, Signature> = toMap({
  holds:
    'launch conduct stage hold make mount begin start open continue resume renew carry_out take impose provide pay complete commit wage pursue intensify expand escalate lead join enter deliver perform execute initiate issue step_up take_part_in participate_in engage_in begin_with go_on occur happen proceed break_out erupt follow come',
  fails:
    'prevent avert avoid thwart foil block forestall stave_off deter head_off reject refuse decline rule_out lack forgo renounce resist ban prohibit outlaw forbid veto vote_down spurn refrain_from abstain_from evade dodge',
  planned:
    'plan schedule prepare arrange order promise pledge prepare_for plan_for vow agree_to agree_on approve guarantee',
  proposed: 'propose suggest offer recommend moot float',
  threatened: 'threaten threaten_with warn_of',
  demanded:
    'demand urge request require seek call_for appeal_for ask_for press_for push_for plead_for insist_on campaign_for need want await',
  possible:
    'consider expect fear mull contemplate discuss debate weigh envisage envision predict forecast anticipate foresee risk hope_for wish_for explore suspect favour favor support oppose advocate plot face wait_for talk_of talk_about speculate_about',
  tried: 'attempt try',
  allowed: 'allow permit authorise authorize',
  running: 'stop end stem quell curb cease',
  denied: 'deny',
  cancelled: 'cancel call_off scrap postpone suspend shelve abandon delay put_off drop abort defer freeze adjourn',
})

/** Verbs that say that what their subject names takes place: 'talks will begin'. */
export const occurrenceVerbs: ReadonlySet<string> = new Set(
  'begin start open continue resume occur happen proceed erupt take hold stage launch conduct schedule plan follow end go come loom cancel postpone suspend avert prevent thwart propose expect announce call carry due avoid threaten consider demand reject rule foil halt delay'.split(
    ' ',
  ),
)

/** Nouns over an infinitive, or over 'of' and 'for': 'a plan to attack', 'the threat of an attack', 'lack of talks'. */
export const stateNouns: ReadonlyMap<string, Signature> = toMap({
  planned:
    'plan decision intention intent promise pledge vow commitment agreement deal preparation pact order aim goal objective mission resolution determination purpose mandate date deadline schedule agenda strategy programme program law bill',
  proposed: 'proposal offer suggestion recommendation invitation idea initiative motion draft',
  threatened: 'threat ultimatum warning',
  demanded: 'call demand request appeal order need plea requirement obligation pressure duty petition urge',
  possible:
    'possibility prospect chance risk likelihood probability ability capability capacity right willingness readiness fear hope expectation speculation desire wish option danger opportunity way time reason power authority freedom potential eventuality effort talk suspicion prediction doubt question scenario',
  tried: 'attempt bid try push drive struggle campaign',
  fails:
    'failure refusal inability lack absence reluctance unwillingness rejection avoidance prevention ban opposition',
  cancelled: 'cancellation suspension postponement abandonment',
  denied: 'denial',
  allowed: 'permission permit license licence approval authorisation authorization',
})

/** Adjectives over a clause or infinitive: 'is likely to', 'it is necessary that'. */
export const clauseAdjectives: ReadonlyMap<string, Signature> = toMap({
  planned:
    'due set scheduled slated poised determined about bound committed going planning resolved destined certain sure',
  proposed: 'ready prepared willing',
  possible:
    'likely possible probable able unlikely eager keen hopeful doubtful free uncertain unclear unsure conceivable plausible capable afraid anxious reluctant eligible tempted inclined improbable believed expected difficult hard easy worth',
  demanded:
    'necessary essential vital crucial imperative important urgent obliged required supposed incumbent critical needed',
  fails: 'unable impossible unwilling loath powerless false untrue incapable incorrect wrong helpless',
  holds: 'quick happy glad proud pleased sorry first last true clear evident obvious lucky slow busy',
})

/** Adjectives and participles on the noun that names the act: 'the planned visit', 'a possible strike'. */
export const stateAdjectives: ReadonlyMap<string, Signature> = toMap({
  planned:
    'planned scheduled upcoming forthcoming imminent future coming impending intended pending promised pledged looming',
  proposed: 'proposed suggested mooted offered',
  threatened: 'threatened',
  demanded: 'demanded requested required',
  possible:
    'possible potential likely hypothetical eventual probable feared expected anticipated prospective conceivable alleged suspected purported supposed reported rumoured rumored',
  cancelled: 'cancelled canceled postponed suspended aborted abandoned scrapped shelved',
  fails: 'averted thwarted foiled rejected prevented',
})

/** Participles behind a noun that put it in the future: 'a visit set for May'. */
export const fixedWords: ReadonlySet<string> = new Set(
  'set scheduled slated planned due timed billed pencilled'.split(' '),
)

/** Words that say the act goes on: 'ongoing talks'. */
export const ongoingAdjectives: ReadonlySet<string> = new Set(
  'ongoing continuing continued current persistent'.split(' '),
)

/** Adverbs of doubt. */
export const doubtAdverbs: ReadonlySet<string> = new Set(
  'possibly perhaps maybe probably likely potentially presumably conceivably supposedly hopefully theoretically'.split(
    ' ',
  ),
)

/** Adverbs and particles that deny. */
export const negations: ReadonlySet<string> = new Set("not n't never neither nor nowhere cannot".split(' '))

/** Determiners and pronouns that deny the clause whose subject or object they are. */
export const negativePronouns: ReadonlySet<string> = new Set('no nobody none nothing neither '.split(' '))

/** Acts that are done by the very act they are the purpose of: 'took to the streets to protest'. */
export const fulfilledPurposes: ReadonlySet<string> = new Set(
  'protest demand denounce condemn express show mark celebrate commemorate honour honor voice mourn complain call allow let announce declare signal'.split(
    ' ',
  ),
)

/** Nouns of acts that are done by saying so: what is rejected or debated was said. */
export const speechNouns: ReadonlySet<string> = new Set(
  'call demand request appeal plea petition proposal offer suggestion threat ultimatum warning promise pledge vow denial refusal rejection invitation veto ruling verdict decision accusation allegation claim complaint'.split(
    ' ',
  ),
)

/** Words that open a condition. */
export const conditionMarks: ReadonlySet<string> = new Set(
  'if unless whether provided providing lest assuming'.split(' '),
)

/** Words after which a present progressive lies ahead: 'is visiting next week'. */
export const futureWords: ReadonlySet<string> = new Set('tomorrow tonight next soon shortly later upcoming'.split(' '))

function toMap(classes: Partial<Record<Signature, string>>): ReadonlyMap<string, Signature> {
  return new Map(
    Object.entries(classes).flatMap(([signature, words]) =>
      words.split(' ').map((word) => [word.replaceAll('_', ' ').trim(), signature as Signature] as const),
    ),
  )
}
