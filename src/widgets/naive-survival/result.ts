import type { Cohort } from '../../analysis/retention/cohort.ts'
import type { CohortRole } from '../../analysis/retention/cohort-columns.ts'
import { compare } from '../../analysis/retention/compare.ts'
import { follow } from '../../analysis/retention/follow.ts'
import type { Leaving } from '../../analysis/retention/leaving.ts'
import { type CohortTable, readCohorts } from '../../analysis/retention/read-cohorts.ts'
import type { Worth } from '../../analysis/retention/worth.ts'
import { seeded } from '../../analysis/statistics/random.ts'
import { convertDuration, duration } from '../../analysis/time/duration.ts'
import { convertInterest, interest } from '../../analysis/time/per-period.ts'
import { convertRate, type Rate, rate } from '../../analysis/time/rate.ts'
import type { TimeUnit } from '../../analysis/time/unit.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { NoResult, RoledTable } from '../declared/declaration.ts'
import type { ValuesOf } from '../fields/field.ts'
import { decimalOf } from '../parts/read-entry.ts'
import type { FIELDS } from './fields.ts'
import { PROBLEMS, sayCohortProblem, sayCompareProblem } from './problems.ts'

type Values = ValuesOf<typeof FIELDS>

/** What the widget shows. */
export interface Shown extends Worth {
  /** The ARPU as the reader gave it. */
  readonly arpu: Rate
  /** What was read, if it is the reader's table. */
  readonly table: CohortTable | null
}

/** Periods ahead that can be drawn while the reader drags. */
const MOST = 520

/** Made-up customers, or those of the table, by each way of looking at them. */
export function resultOf(values: Values, table: RoledTable, locale: Locale): Shown | NoResult {
  if (values.customers === 'madeUp') {
    const per = values.unit === 'named' ? 'year' : values.unit
    return shownFor(per, values, null)
  }
  const decimal = table.notation.notation ?? decimalOf(locale)
  const read = readCohorts(table, table.roles as readonly CohortRole[], decimal)
  if (!read.ok) return { why: sayCohortProblem(read.problem) }
  const per = values.unit === 'named' ? read.table.unit : values.unit
  return per ? shownFor(per, values, read.table) : { why: PROBLEMS.whichUnit }
}

/** Everything in the unit of the renewals: what the reader gives in another one is converted here, by name. */
function shownFor<U extends TimeUnit>(
  per: U,
  values: Values,
  table: CohortTable | null
): Shown | NoResult {
  const { arpu, arpuPer, margin, discount, confidence, seed } = values
  const horizon = convertDuration(duration(values.horizon, 'year'), per)
  if (horizon.count > MOST) return { why: PROBLEMS.tooFar }
  const truth = table ? null : truthOf(per, values)
  const cohorts = table ? table.cohorts : [madeUp(truth as Leaving<U>, values)]
  const compared = compare(cohorts, {
    // Not the numbers that the customers were drawn with.
    ...{ per, horizon, confidence, seed: seed + 0x5eed },
    interest: convertInterest(interest(discount, 'year'), per),
    ...(truth ? { truth } : {})
  })
  if (!compared.ok) return { why: sayCompareProblem(compared.problem) }
  const paid = rate(arpu, arpuPer)
  return {
    found: compared.found,
    margin: convertRate(rate(arpu * margin, arpuPer), per),
    arpu: paid,
    table
  }
}

/** The polarisation index is 1 / (α + β + 1). */
const truthOf = <U extends TimeUnit>(per: U, { churn, unlike }: Values): Leaving<U> => ({
  per,
  first: churn,
  sorting: unlike / (1 - unlike)
})

const madeUp = (truth: Leaving, { size, watched, seed }: Values): Cohort => ({
  name: '',
  entered: 0,
  counts: follow(truth, size, 0, watched, seeded(seed))
})
