import type { Helpers } from '../../src/ingest/transactions/helpers.ts'
import { type Part, type ScannedPart, scanPart } from '../../src/ingest/transactions/part.ts'
import type { Watch } from '../../src/ingest/transactions/scanner.ts'

type Scan = (part: Part, watch: Watch) => Promise<ScannedPart | undefined>

/** Helpers without workers, which still get and give only what could cross to one. */
export const helpersAt = (cuts: Helpers['cuts'], scan: Scan = scanPart): Helpers => ({
  cuts,
  scan: async ({ source, ...part }, watch) =>
    structuredClone(await scan({ ...structuredClone(part), source }, watch))
})
