import type { PartOfSpeech } from '../../model/index.ts'

/** Tags of the parser: the universal tag and the Penn tag of UD English EWT, those seen often enough to learn. */
export const tags: readonly string[] = (
  'NOUN|NN ADP|IN DET|DT PRON|PRP PROPN|NNP ADJ|JJ PUNCT|. ADV|RB NOUN|NNS VERB|VB PUNCT|, CCONJ|CC NUM|CD SCONJ|IN VERB|VBN ' +
  'VERB|VBD AUX|MD PART|TO VERB|VBG PRON|PRP$ AUX|VBZ AUX|VBP VERB|VBP AUX|VBD PART|RB VERB|VBZ AUX|VB PUNCT|-RRB- ' +
  "PUNCT|-LRB- PRON|WDT PUNCT|: ADV|WRB PUNCT|`` PRON|DT PUNCT|'' PRON|WP ADP|RP INTJ|UH PART|POS PUNCT|HYPH ADJ|NNP " +
  'PROPN|NNPS PRON|NN ADJ|JJR ADJ|JJS PRON|EX AUX|VBN ADV|RBR SYM|$ PROPN|ADD PUNCT|NFP X|GW SYM|SYM DET|PDT AUX|VBG NUM|LS ' +
  'SYM|NFP ADV|RBS SYM|, DET|WDT SYM|NN X|FW X|NN PRON|WP$ X|ADD'
).split(' ')

/** The universal part of speech of each tag. */
export const universalTags: readonly PartOfSpeech[] = tags.map((tag) => tag.slice(0, tag.indexOf('|')) as PartOfSpeech)
