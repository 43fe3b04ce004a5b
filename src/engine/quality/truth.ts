import { accuracy } from '../../analysis/data-quality/accuracy.ts'
import { inspect } from '../../analysis/data-quality/inspect.ts'
import type { QualityParams } from '../../analysis/data-quality/report.ts'
import { resolve } from '../../analysis/data-quality/resolve.ts'
import { readContacts } from '../../ingest/contacts/read.ts'
import { finish } from '../../ingest/work/steps.ts'
import type { Accuracies, Measured } from './quality.ts'

/** Thresholds of the curve. */
const THRESHOLDS = [0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999]

const personsOf = (csv: string): readonly string[] =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.slice(line.indexOf(',') + 1))

/** Matches a table, and only then compares with who its rows are: matching never sees the truth. */
function measure(csv: string, truth: string, params: QualityParams): Measured {
  const table = readContacts(csv)
  const { model, survivorship, today, staleSince, empties } = params
  const dating = { today, dayFirst: table.dates.dayFirst }
  const { cells } = finish(inspect(table, { dating, staleSince, empties }))
  const clustersAt = (threshold: number) =>
    finish(
      resolve({
        ...{ cells, holds: table.holds, survivorship },
        model: { ...model, threshold },
        decisions: { same: [], apart: [] }
      })
    ).clusters
  const persons = personsOf(truth)
  const at = (threshold: number) => accuracy(clustersAt(threshold), persons)
  return {
    now: at(model.threshold),
    curve: THRESHOLDS.map(threshold => ({ threshold, accuracy: at(threshold) }))
  }
}

/** Both tables, each file fetched when it is needed. */
export async function measureShipped(params: QualityParams): Promise<Accuracies> {
  const [sample, sampleTruth, heldOut, heldOutTruth] = await Promise.all([
    import('../../../data/contacts-dirty.csv?raw'),
    import('../../../data/contacts-dirty-truth.csv?raw'),
    import('../../../data/contacts-held-out.csv?raw'),
    import('../../../data/contacts-held-out-truth.csv?raw')
  ])
  return {
    sample: measure(sample.default, sampleTruth.default, params),
    heldOut: measure(heldOut.default, heldOutTruth.default, params)
  }
}
