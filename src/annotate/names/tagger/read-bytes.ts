/** The bytes of a base64 string. */
export function readBytes(base64: string): DataView<ArrayBuffer> {
  const units = atob(base64)
  const bytes = new Uint8Array(units.length)
  for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at)
  return new DataView(bytes.buffer)
}
