/** Whether letters typed on an element are for it, as in a field for words or a list: there no letter is a shortcut. */
export function takesLetters(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(?:file|checkbox|radio|button|submit|range)$/.test(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
