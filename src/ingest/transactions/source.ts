import { streamOf } from './byte-stream.ts'
import type { ByteSource } from './reading.ts'

/** Bytes that are in memory already. */
export const fromBytes = (name: string, bytes: Uint8Array): ByteSource => ({
  name,
  size: bytes.length,
  slice: async (from, to) => bytes.subarray(from, to)
})

/** Pasted text, as UTF-8. */
export const fromText = (name: string, text: string): ByteSource =>
  fromBytes(name, new TextEncoder().encode(text))

/** A file or any other blob, read piece by piece. */
export const fromBlob = (name: string, blob: Blob): ByteSource => ({
  name,
  size: blob.size,
  blob,
  slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  stream: from => streamOf(blob.slice(from))
})
