/** What an answer says its body is. */
export interface ContentType {
  /** Such as 'text/html', in lower case; absent where it does not say. */
  readonly type?: string
  readonly charset?: string
}

/** Reads a Content-Type header (RFC 9110, 8.3). */
export function contentType(headers: Readonly<Record<string, string | undefined>>): ContentType {
  const value = (headers['content-type'] ?? '').slice(0, 500)
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(value)?.[1]?.toLowerCase()
  const charset = /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(value)?.[1]
  return { ...(type ? { type } : {}), ...(charset ? { charset } : {}) }
}
