import { describe, expect, test } from 'vitest'
import { streamOf } from '../../../src/ingest/transactions/byte-stream.ts'
import { piecesOf } from '../../../src/ingest/transactions/encoding.ts'
import { fromBlob } from '../../../src/ingest/transactions/source.ts'

const LONG = Uint8Array.from({ length: 700_001 }, (_, at) => (at * 7919) % 251)
const UTF8 = { encoding: 'utf-8', mark: 0 } as const

/** Everything that comes, piece after piece. */
async function all(next: () => Promise<Uint8Array | undefined>): Promise<number[]> {
  const bytes: number[] = []
  for (let piece = await next(); piece && piece.length > 0; piece = await next())
    for (const byte of piece) bytes.push(byte)
  return bytes
}

describe('the bytes of a blob, in order', () => {
  test.each([1000, 65_536, 300_000, 1_000_000])('in pieces of %i', async length => {
    const stream = streamOf(new Blob([LONG]))
    if (!stream) throw new Error('no stream')
    const bytes = await all(() => stream.read(length))
    expect(bytes.length).toBe(LONG.length)
    expect(bytes.every((byte, at) => byte === LONG[at])).toBe(true)
    stream.cancel()
  })

  test('a piece is as long as was asked for until the file ends, and stays while the next one comes', async () => {
    const stream = streamOf(new Blob([LONG]))
    const first = await stream?.read(500_000)
    const second = await stream?.read(500_000)
    expect([first?.length, second?.length]).toEqual([500_000, 200_001])
    expect(first).toEqual(LONG.subarray(0, 500_000))
    expect(second).toEqual(LONG.subarray(500_000))
    stream?.cancel()
  })

  test('from the middle of a file, beyond the wanted end, up to the last byte', async () => {
    const pieces = piecesOf(fromBlob('f', new Blob([LONG])), UTF8, 100_000, {
      from: 250_000,
      until: 500_000
    })
    const bytes = await all(pieces.next)
    pieces.close()
    expect(bytes).toEqual([...LONG.subarray(250_000)])
    expect(pieces.position).toBe(LONG.length)
  })

  test('a browser whose blobs are no byte streams reads by slices', async () => {
    const blob = new Blob([LONG])
    blob.stream = () => new ReadableStream()
    expect(streamOf(blob)).toBeUndefined()
    const part = Object.assign(new Blob([LONG]), { stream: () => new ReadableStream() })
    part.slice = (from, to) =>
      Object.assign(Blob.prototype.slice.call(part, from, to), { stream: part.stream })
    const bytes = await all(piecesOf(fromBlob('f', part), UTF8, 100_000).next)
    expect(bytes).toEqual([...LONG])
  })

  test('a file that goes away while it is read is an error for whoever reads', async () => {
    const stream = streamOf(
      Object.assign(new Blob(), {
        stream: () =>
          new ReadableStream({ type: 'bytes', pull: () => Promise.reject(new Error('gone')) })
      })
    )
    await expect(stream?.read(10)).rejects.toThrow('gone')
    stream?.cancel()
  })
})
