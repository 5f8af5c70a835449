/** An object without what is absent or empty: a missing thing is a missing property. */
export function presentOnly<Value extends object>(
  value: Value,
): { readonly [Key in keyof Value]?: Present<Value[Key]> } {
  const present = Object.entries(value).filter(
    ([, one]) => one !== undefined && one !== '' && !(Array.isArray(one) && one.length === 0),
  )
  return Object.fromEntries(present) as { readonly [Key in keyof Value]?: Present<Value[Key]> }
}

type Present<Value> = Exclude<Value, undefined>
