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
