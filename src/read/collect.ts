import { InputError } from '../model/errors.ts'

export function overLimit(path: string, maxBytes: number): InputError {
  return new InputError({
    path,
    cause: `is larger than the limit of ${maxBytes} bytes`,
    remedy: 'Split the document, or raise the limit.'
  })
}

/** All bytes of a stream. Stops at the limit, so that an endless device cannot fill the memory. @throws InputError */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  maxBytes: number
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxBytes) throw overLimit(path, maxBytes)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
