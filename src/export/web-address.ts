/** The address of a page on the web, without characters that end a link; nothing else is ever linked. */
export function webAddress(location: string): string | undefined {
  return /^https?:\/\/[^\s<>"']+$/i.test(location) ? location : undefined
}
