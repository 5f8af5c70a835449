/** Relations that the parser gives: those of UD English EWT seen often enough to learn, with their subtypes. */
export const relations: readonly string[] = (
  'root punct case nsubj det advmod obj amod obl conj compound mark nmod cc aux cop advcl nmod:poss xcomp ccomp acl:relcl flat ' +
  'parataxis nummod appos acl aux:pass nsubj:pass obl:unmarked nmod:unmarked discourse compound:prt iobj list expl fixed nmod:desc ' +
  'obl:agent csubj nsubj:outer det:predet vocative advcl:relcl goeswith cc:preconj reparandum orphan'
).split(' ')

/** Number of `root` in `relations`. */
export const rootRelation = 0
