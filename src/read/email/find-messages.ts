import type { StageContext } from '../../model/index.ts'
import type { ByteReader } from '../bytes/byte-reader.ts'
import type { FoundDocument } from '../found-document.ts'

/** Not read yet. */
export async function* findMessages(
  _: ByteReader,
  location: string,
  context: StageContext,
): AsyncIterable<FoundDocument> {
  yield* []
  context.report({
    code: 'unsupported-format',
    subject: location,
    message: `${location}: is of a format that is not read.`,
  })
}
