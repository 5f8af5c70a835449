/** An object without the properties that are undefined, as interfaces with exact optional properties ask for. */
export function presentOnly<Given extends object>(
  given: Given,
): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  const kept = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as { [Key in keyof Given]?: Exclude<Given[Key], undefined> }
}
