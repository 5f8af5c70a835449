/** A tar archive in POSIX's format, with a long name in an extended header where it does not fit. */
export function makeTar(
  entries: readonly { readonly name: string; readonly content: string; readonly type?: string }[],
): Buffer {
  const parts = entries.flatMap(({ name, content, type = '0' }) => {
    const bytes = Buffer.from(content)
    const extended = Buffer.byteLength(name) > 99 ? [member('long', Buffer.from(extendedRecord(name)), 'x')] : []
    return [...extended, member(name.slice(0, 99), bytes, type)]
  })
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

function member(name: string, content: Buffer, type: string): Buffer {
  const head = Buffer.alloc(512)
  head.write(name, 0)
  head.write('0000644\0', 100)
  head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  head.write('        ', 148)
  head.write(type, 156)
  head.write('ustar\u000000', 257)
  const sum = head.reduce((total, byte) => total + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([head, content, Buffer.alloc((512 - (content.length % 512)) % 512)])
}

function extendedRecord(name: string): string {
  const rest = ` path=${name}\n`
  const length = Buffer.byteLength(rest) + String(Buffer.byteLength(rest) + 3).length
  return `${length}${rest}`
}
