/** What a description that names no outlet says of one: 'North Korean state media', 'the official news agency'. */
export interface StateDescription {
  readonly kind: 'media' | 'agency' | 'broadcaster' | 'newspaper'
}

const owned =
  /\b(?:state|official|government|party)(?:[ -](?:run|owned|controlled|backed|funded|affiliated|linked))?[ -](?:controlled )?(?:(?:central|national|daily) )?(media|news agency|wire|television|tv|radio|broadcaster|newspaper|daily|press)\b|\bnational (news agency|broadcaster|television|tv)\b/iu

const kinds: Readonly<Record<string, StateDescription['kind']>> = {
  media: 'media',
  press: 'media',
  'news agency': 'agency',
  wire: 'agency',
  television: 'broadcaster',
  tv: 'broadcaster',
  radio: 'broadcaster',
  broadcaster: 'broadcaster',
  newspaper: 'newspaper',
  daily: 'newspaper',
}

/** Reads a phrase as a description of a state's medium; undefined where it is none. */
export function readStateDescription(phrase: string): StateDescription | undefined {
  const match = owned.exec(phrase.slice(0, 200))
  const kind = kinds[(match?.[1] ?? match?.[2] ?? '').toLowerCase()]
  return kind === undefined ? undefined : { kind }
}
