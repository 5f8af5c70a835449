import { actStem } from '../coreference/cluster-events.ts'

/** Function words and words that say little of what happened. */
const light: ReadonlySet<string> = new Set(
  'about above after again against all also among and another any are because been before being between both but came can come could day did does during each else even ever few for from get give given had has have having her here him his how into its itself just last later least less made make many may might more most much must near never new next not now off only other our out over own per said same say says set she should since some such take taken than that the their them then there these they this those through time took under until upon very was week were what when where which while who will with within without would year you your'.split(
    ' ',
  ),
)

/** Letters below which a word says too little. */
const shortest = 3

/** Stems of the content words of a text. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= shortest && !light.has(word)).map(actStem))
}
