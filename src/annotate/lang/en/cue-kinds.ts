import type { StatementKind } from '../../../model/index.ts'

/**
 * What a cue makes of its content: a kind of statement; `say`, where the content decides; `think`, an inner view that a report
 * tells, an assessment; `attitude`, which is no statement at all ('wants', 'likes').
 */
export type CueSense = StatementKind | 'say' | 'think' | 'attitude'

const senses: readonly (readonly [CueSense, string])[] = [
  [
    'say',
    `say tell state add note write reply respond continue explain go speak tweet post remark comment mention recall stress emphasize
    emphasise underline underscore reiterate repeat insist maintain put quote cite according describe characterize characterise call
    brand label term dub highlight point observe joke quip counter retort interject read text email articulate assert contend argue
    claim allege testify recount relate chime conclude sum clarify elaborate comment address talk discuss echo ask question wonder
    express voice convey statement remark comment word message speech utter muse opine acknowledge concede admit
    posit hint imply signal indicate suggest affirm avow aver attest exclaim shout yell cry scream whisper murmur mutter chant boast
    inform notify`,
  ],
  ['threat', 'threaten threat menace ultimatum'],
  ['warning', 'warn warning caution alert forewarn'],
  ['accusation', 'accuse accusation blame charge allege allegation denunciation implicate finger'],
  [
    'condemnation',
    `condemn condemnation denounce decry deplore slam blast lambast lambaste criticize criticise criticism censure rip mock
    ridicule castigate rebuke assail excoriate deride fault lament savage eviscerate berate chide scold`,
  ],
  [
    'rejection',
    `reject rejection dismiss dismissal refuse refusal rebuff spurn oppose opposition object objection veto decline dispute disagree
    disavow contradict downplay scoff resist disapprove repudiate`,
  ],
  ['demand', 'demand press pressure push'],
  [
    'appeal',
    `urge appeal plead implore beg request exhort advise encourage advocate lobby recommend petition
    invite pray`,
  ],
  ['proposal', 'propose proposal offer recommend moot'],
  ['promise', 'promise pledge vow swear commit guarantee assure reassure undertake pledge commitment'],
  ['order', 'order instruct decree'],
  ['denial', 'deny denial disclaim'],
  ['confirmation', 'confirm confirmation verify corroborate confess'],
  [
    'announcement',
    'announce announcement declaration pronouncement unveil reveal declare proclaim disclose introduce publish release rule',
  ],
  [
    'praise',
    `praise hail applaud welcome laud commend thank congratulate endorse support back extol salute champion
    endorsement tout`,
  ],
  ['concern', 'fear worry concern alarm fret dread'],
  [
    'assessment',
    'assess estimate predict forecast expect believe think consider reckon view judge conclude project anticipate doubt speculate see',
  ],
  ['report', 'report find show learn document identify detail list testify'],
  ['think', 'feel hope suspect understand figure guess realize realise assume regard'],
  [
    'attitude',
    `want like love hate need know prefer seek try plan intend decide wish enjoy seem appear aim mean favor favour choose vote agree
    remember forget ignore admire respect trust care dislike attempt hold consider consider support back see look expect
    use help give allow make let sign pass approve restrict include design name accept embrace own`,
  ],
]

/** Senses by lemma; where a lemma stands in two lines the first one holds. */
export const cueSenses: ReadonlyMap<string, CueSense> = new Map(
  [...senses].reverse().flatMap(([sense, lemmas]) => lemmas.split(/\s+/u).map((lemma) => [lemma, sense] as const)),
)

/** Verbs whose verb phrase is itself what is said: 'condemned the attack'. */
export const performatives: ReadonlySet<CueSense> = new Set<CueSense>([
  'threat',
  'accusation',
  'condemnation',
  'rejection',
  'demand',
  'appeal',
  'proposal',
  'promise',
  'order',
  'denial',
  'confirmation',
  'claim',
  'announcement',
  'praise',
  'concern',
])

/** Senses of verb and particle, the verb as its lemma. */
export const phrasalSenses: ReadonlyMap<string, CueSense> = new Map<string, CueSense>(
  (
    [
      [
        'appeal',
        'call for|call on|call upon|ask for|push for|press for|advocate for|lobby for|plead for|appeal for|appeal to',
      ],
      ['demand', 'insist on'],
      ['rejection', 'rule out|play down|push back|turn down|brush off|brush aside|hit back|back away'],
      ['accusation', 'lash out|hit out'],
      ['condemnation', 'rail against|speak out|lash at|come out'],
      ['concern', 'worry about|fret about'],
      ['say', 'point out|point to|go on|put it|spell out|lay out|make clear'],
      ['threat', 'threaten to'],
      ['report', 'find out'],
      ['praise', 'speak highly|pay tribute'],
      [
        'attitude',
        'call off|set out|see to|find themselves|call in|sign up|put off|put in|put on|put up|put together|put out|put aside|call up|cry out',
      ],
    ] as const
  ).flatMap(([sense, list]) => list.split('|').map((item) => [item, sense] as const)),
)

/** What the feeling with which a thing is said makes of it: 'noted with dismay', 'observed with satisfaction'. */
export const feelingSenses: ReadonlyMap<string, CueSense> = new Map<string, CueSense>([
  ...['dismay', 'alarm', 'concern', 'regret', 'anxiety', 'unease', 'worry', 'sorrow'].map(
    (noun) => [noun, 'concern'] as const,
  ),
  ...['satisfaction', 'pleasure', 'pride', 'gratitude', 'appreciation', 'approval'].map(
    (noun) => [noun, 'praise'] as const,
  ),
])

/** Verbs whose object noun is the act: 'issued a warning', 'expressed concern', 'made a threat'. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'make issue give express voice raise offer deliver release send level file lodge launch mount register sound utter repeat reiterate renew put show have air state draw level hurl direct'.split(
    ' ',
  ),
)

/** Verbs that things do as well as people; they are cues of what somebody says only with a speaker and a clause. */
export const weakCues: ReadonlySet<string> = new Set(
  'view consider perceive show suggest indicate signal reveal find mean see imply conclude hold point continue go add speak talk read learn expect project identify list judge estimate rule introduce publish release direct counter respond relate include cast conceive commit reflect demonstrate chime charge draw document detail figure regard discuss guess'.split(
    ' ',
  ),
)
