/** Types that the tagger tells apart. */
export const tagTypes = ['person', 'organization', 'place', 'nationality', 'other'] as const

export type TagType = (typeof tagTypes)[number]

/** 0 is outside every name; 2 t + 1 begins a name of type t, 2 t + 2 goes on with it. */
export const labelCount = 2 * tagTypes.length + 1

/** Whether a label may follow another: a name goes on only from its own type. */
export function mayFollow(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1
}
