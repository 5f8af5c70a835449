/** Irregular past forms and participles with their dictionary forms, for words that a tagger took for nouns or adjectives. */
export const pastForms: ReadonlyMap<string, string> = new Map(
  `began begin, begun begin, bore bear, beat beat, beaten beat, besought beseech, blew blow, blown blow, bought buy, broke break, broken break,
  brought bring, built build, burnt burn, came come, caught catch, chose choose, dealt deal, drew draw, drove drive, driven drive, fed feed, fell fall,
  fled flee, flew fly, flown fly, forbade forbid, forbidden forbid, forgave forgive, forgiven forgive, fought fight, found find, froze freeze,
  frozen freeze, gave give, given give, went go, gone go, got get, held hold, hung hang, hit hit, hurt hurt, kept keep, knew know, laid lay, led lead,
  left leave, lent lend, lost lose, made make, met meet, overcame overcome, overran overrun, overrode override, overthrew overthrow,
  overthrown overthrow, overflew overfly, paid pay, put put, quit quit, ran run, rang ring, rebuilt rebuild, retook retake, retaken retake, rose rise,
  said say, sank sink, sunk sink, sat sit, saw see, sent send, set set, shook shake, shot shoot, shut shut, slain slay, slew slay, sold sell,
  sought seek, spoke speak, spoken speak, spread spread, stole steal, stolen steal, stood stand, stuck stick, struck strike, swore swear, sworn swear,
  taken take, took take, taught teach, told tell, tore tear, torn tear, thrown throw, threw throw, understood understand, unfroze unfreeze, won win,
  withdrawn withdraw, withdrew withdraw, withheld withhold, withstood withstand, wrote write, written write`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
