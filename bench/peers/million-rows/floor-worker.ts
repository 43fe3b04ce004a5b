import type { Table } from './contender.ts'
import { cellsOf } from './floor-rfm.ts'
import { scanTable } from './floor-scan.ts'

const bytesOf = async (table: Table): Promise<Uint8Array> =>
  typeof table === 'string'
    ? new TextEncoder().encode(table)
    : new Uint8Array(await table.arrayBuffer())

self.onmessage = async ({ data }: MessageEvent<Table>) => {
  self.postMessage(cellsOf(scanTable(await bytesOf(data))))
}
self.postMessage('ready')
