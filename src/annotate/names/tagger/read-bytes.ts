/** The bytes of a base64 string. */
export function readBytes(base64: string): DataView<ArrayBuffer> {
  return new DataView(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)).buffer)
}
