/** Verbs with an object whose infinitive is still done by their subject: 'promised them to leave', 'threatened the island to invade'. */
export const subjectControlVerbs: ReadonlySet<string> = new Set(
  'promise vow pledge threaten swear guarantee use take'.split(' '),
)

/** Verbs whose object does what their infinitive says: 'asked the envoy to leave'. */
export const objectControlVerbs: ReadonlySet<string> = new Set(
  'ask urge order force tell call press push pressure help allow invite require request persuade convince want expect permit enable cause compel command instruct direct encourage authorize authorise beg implore warn advise remind appeal lobby empower oblige get let make see forbid'.split(
    ' ',
  ),
)

/** Verbs that leave the act to their noun and whose subject does it: 'launched an attack', 'ended the siege'. */
export const supportVerbs: ReadonlySet<string> = new Set(
  'launch conduct carry stage hold make mount begin start open continue resume renew stop end halt suspend cancel postpone order plan prepare announce declare impose offer give provide pay take undertake step complete commit wage pursue intensify expand escalate organize organise lead join enter deliver perform execute initiate arrange schedule promise pledge propose threaten vow seek attempt try consider issue send express voice extend lend show'.split(
    ' ',
  ),
)

/** Verbs that leave the act to their noun and whose subject it is done to: 'suffered an attack', 'faces sanctions'. */
export const sufferingVerbs: ReadonlySet<string> = new Set(
  'suffer face receive survive undergo sustain endure repel resist escape accept get win'.split(' '),
)

/** Forms of 'be' and 'get' that make a passive. */
export const beForms: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're 'm get gets got".split(' '),
)

/** Verbs that only bring about the act of their infinitive: 'voted to override', 'moved to seize'. */
export const carryingVerbs: ReadonlySet<string> = new Set(
  'vote move act decide begin start continue try attempt seek agree prepare plan threaten vow pledge promise refuse choose proceed manage fail offer want intend join help allow'.split(
    ' ',
  ),
)

/** Verbs whose clause is only somebody's word: what they tell need not have happened. */
export const assertingVerbs: ReadonlySet<string> = new Set(
  'say tell state announce claim declare allege accuse charge assert contend insist argue complain suspect maintain testify write post tweet blame'.split(
    ' ',
  ),
)

/** Verbs that call one thing another: 'portrayed the vote as a battle'. */
export const likeningVerbs: ReadonlySet<string> = new Set(
  'portray describe depict characterize characterise brand call label view see regard present paint frame cast dismiss denounce condemn hail treat perceive interpret liken'.split(
    ' ',
  ),
)

/** Verbs whose object does what a participle behind it says: 'showed him speaking'. */
export const perceivingVerbs: ReadonlySet<string> = new Set(
  'show see watch hear film picture photograph catch find spot notice observe leave keep depict record'.split(' '),
)

/** Verbs that tell somebody something, so that a participle right behind them describes whom: 'told visiting traders'. */
export const addressingVerbs: ReadonlySet<string> = new Set(
  'tell inform assure remind address meet greet host receive thank urge ask warn brief'.split(' '),
)

/** Verbs that end what their object names: 'lifted the curfew', 'was freed from prison'. */
export const endingVerbs: ReadonlySet<string> = new Set(
  'end stop halt lift revoke repeal annul rescind cancel suspend abolish withdraw reverse void overturn scrap drop release free terminate cease dissolve quash'.split(
    ' ',
  ),
)

/** Verbs of standing one's ground: a vow of it, or being ready for it, is no will to cooperate. */
export const standingVerbs: ReadonlySet<string> = new Set(
  'defend fight resist win die stay remain persist prevail retaliate avenge punish crush defeat destroy respond confront oppose'.split(
    ' ',
  ),
)
