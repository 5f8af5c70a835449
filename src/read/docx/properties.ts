import type { ReadingField } from '../../model/index.ts'
import { parseXml } from './parse-xml.ts'

const names: Readonly<Record<string, string>> = {
  'dc:title': 'docx.title',
  'dc:creator': 'docx.creator',
  'dcterms:created': 'docx.created',
  'dcterms:modified': 'docx.modified',
  'dc:language': 'docx.language',
  'dc:subject': 'docx.subject',
}

/** Longest value kept. */
const valueLength = 2000

/** The core properties of an Office document as fields. */
export function readProperties(xml: string): ReadingField[] {
  const fields: ReadingField[] = []
  let text = ''
  parseXml(xml, {
    open: () => {
      text = ''
    },
    text: (part) => {
      if (text.length < valueLength) text += part
    },
    close: (name) => {
      const field = names[name]
      const value = text.replace(/\s+/gu, ' ').trim().slice(0, valueLength)
      if (field !== undefined && value !== '') fields.push({ field, value })
      text = ''
    },
  })
  return fields
}
