import type { Helpers } from '../../src/ingest/transactions/helpers.ts'
import { type Part, type ScannedPart, scanPart } from '../../src/ingest/transactions/part.ts'
import type { Reading } from '../../src/ingest/transactions/reading.ts'
import type { Watch } from '../../src/ingest/transactions/scanner.ts'
import type { Coded } from '../../src/ingest/transactions/transactions.ts'

type Scan = (part: Part, watch: Watch) => Promise<ScannedPart | undefined>

/** Helpers without workers, which still get and give only what could cross to one. */
export const helpersAt = (cuts: Helpers['cuts'], scan: Scan = scanPart): Helpers => ({
  cuts,
  scan: async ({ source, ...part }, watch) =>
    structuredClone(await scan({ ...structuredClone(part), source }, watch))
})

/** Cuts at some shares of the file. */
export const cutsAt = (of: readonly number[]) => (bytes: number) =>
  [...new Set(of.map(share => Math.max(1, Math.floor(share * bytes))))].sort((a, b) => a - b)

/** A reading as plain data: codes, labels in their order, columns, report. */
export function plain(reading: Reading) {
  if (!reading.ok) return reading
  const coded = ({ codes, labels }: Coded) => ({
    codes: [...codes],
    labels: Array.from({ length: labels.size }, (_, code) => labels.at(code))
  })
  const columns = Object.entries(reading.transactions).map(([name, column]) => [
    name,
    typeof column === 'object' && 'labels' in column
      ? coded(column)
      : typeof column === 'object'
        ? [...column]
        : column
  ])
  return { columns: Object.fromEntries(columns), report: reading.report }
}
