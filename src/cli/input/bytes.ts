import { Refusal } from '../refusal.js'
import { megabytes } from './limits.js'

/** Where bytes come from, and how many there are, where that is known. */
export interface ByteSource {
  readonly name: string
  readonly size: number | undefined
  readonly chunks: AsyncIterable<Uint8Array>
}

/** All bytes of a source; one that is larger than the limit is refused before it is read whole. */
export const readBytes = async (
  { name, size, chunks }: ByteSource,
  limit: number,
  onRead: (bytes: number) => void = () => {},
): Promise<Uint8Array> => {
  const tooLarge = (): Refusal => new Refusal((words) => words.tooLarge({ name, limit: megabytes(limit) }))
  if (size !== undefined && size > limit) throw tooLarge()
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.byteLength
    if (length > limit) throw tooLarge()
    read.push(chunk)
    onRead(length)
  }
  return Buffer.concat(read)
}
