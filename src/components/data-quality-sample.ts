import type { QualityReport } from '../analysis/data-quality/report.ts'
import { createQuality } from '../engine/quality/create.ts'
import type { Accuracies } from '../engine/quality/quality.ts'
import type { Locale } from '../i18n/locale.ts'
import { ID, QUALITY_FIELDS } from '../widgets/data-quality/fields.ts'
import { paramsOf, SAMPLE_TODAY } from '../widgets/data-quality/params.ts'
import { wishOf } from '../widgets/data-quality/wish.ts'
import { readFields } from '../widgets/fields/values.ts'
import { DEFAULTS } from '../workbook/state.ts'

/** Pairs and people that the page is built with; the worker brings the others. */
const [PAIRS, CLUSTERS, FLAWS] = [2, 1, 3]

/** The same engine as in the worker, at build time: what the page shows first is what it would compute. */
export async function firstQuality(
  locale: Locale
): Promise<{ readonly report: QualityReport; readonly accuracies: Accuracies }> {
  const engine = createQuality()
  const params = paramsOf(readFields(ID, QUALITY_FIELDS.fields, DEFAULTS), SAMPLE_TODAY, '')
  const answer = await engine.check(wishOf(undefined, undefined, locale), params, {})
  if (!answer.ok) throw new Error(`The sample of contacts: ${answer.why} ${answer.message ?? ''}`)
  const { report } = answer
  const { bands, clusters, flaws, faults } = report
  const few = <K extends keyof typeof bands>(band: K, most: number) => ({
    count: bands[band].count,
    pairs: bands[band].pairs.slice(0, most)
  })
  return {
    report: {
      ...report,
      bands: { review: few('review', PAIRS), joined: few('joined', 0), apart: few('apart', 0) },
      clusters: clusters.slice(0, CLUSTERS),
      flaws: faults.flatMap(({ field, fault }) =>
        flaws.filter(flaw => flaw.field === field && flaw.fault === fault).slice(0, FLAWS)
      )
    },
    accuracies: await engine.accuracies(params)
  }
}
