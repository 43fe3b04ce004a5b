import { type Sample, sampleOf } from '../statistics/welch.ts'
import type { ArmResult, ArmTotals } from './model.ts'

/** One arm, whichever way it was given: what is shown of it, and what the interval needs. */
export interface Arm {
  readonly shown: ArmResult
  /** Null without customers, or when the spread is not known. */
  readonly sample: Sample | null
}

/** Customers are whole people; what is no number of them is none. A spread below nought is not known. */
export function armOfTotals({ customers, revenue, sd }: ArmTotals): Arm {
  const n = customers >= 1 && Number.isFinite(customers) ? Math.floor(customers) : 0
  const money = Number.isFinite(revenue) ? revenue : 0
  const spread = sd !== undefined && sd >= 0 && Number.isFinite(sd) ? sd : null
  const mean = n > 0 ? money / n : null
  return {
    shown: { customers: n, revenue: money, mean, sd: n > 0 ? spread : null, buyers: null },
    sample: mean === null || spread === null ? null : { n, mean, variance: spread ** 2 }
  }
}

/** From what each customer spent, those who spent nothing included. */
export function armOfSpend(spend: Float64Array): Arm {
  const { n, mean, variance } = sampleOf(spend)
  let revenue = 0
  let buyers = 0
  for (const one of spend) {
    revenue += one
    if (one > 0) buyers += 1
  }
  const shown = {
    customers: n,
    revenue,
    mean: n > 0 ? mean : null,
    sd: n > 1 ? Math.sqrt(variance) : null,
    buyers
  }
  return { shown, sample: n > 1 ? { n, mean, variance } : null }
}
