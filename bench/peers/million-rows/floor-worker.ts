import type { Table } from './contender.ts'
import { cellsOf } from './floor-rfm.ts'
import { scanTable } from './floor-scan.ts'

/** The whole file into one piece of memory: no way of reading a file in a browser was found to be faster. */
async function bytesOf(table: Table): Promise<Uint8Array> {
  if (typeof table === 'string') return new TextEncoder().encode(table)
  const reader = table.stream().getReader({ mode: 'byob' })
  let room = new ArrayBuffer(table.size)
  let filled = 0
  while (filled < table.size) {
    const rest = table.size - filled
    const { value } = await reader.read(new Uint8Array(room, filled, rest), { min: rest })
    if (!value) break
    room = value.buffer
    filled += value.length
  }
  return new Uint8Array(room, 0, filled)
}

self.onmessage = async ({ data }: MessageEvent<Table>) => {
  self.postMessage(cellsOf(scanTable(await bytesOf(data))))
}
self.postMessage('ready')
