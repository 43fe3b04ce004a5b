import { ACQUISITION } from './catalogue/acquisition.ts'
import { BASE } from './catalogue/arpu.ts'
import { CHURN } from './catalogue/churn.ts'
import { CHURN_RATES } from './catalogue/churn-conversions.ts'
import { CUSTOMER_VALUE } from './catalogue/customer-value.ts'
import { DISCOUNTING } from './catalogue/discounting.ts'
import { GROWTH } from './catalogue/growth.ts'
import { HORIZON } from './catalogue/horizon.ts'
import { VALUE } from './catalogue/ltv.ts'
import { PAYBACK } from './catalogue/payback.ts'
import type { Metric } from './metric.ts'

/** The metrics by what they are about, in the order in which sheet and catalogue list them. */
export const GROUPS = {
  acquisition: ACQUISITION,
  base: BASE,
  churn: [...CHURN, ...CHURN_RATES],
  value: [...VALUE, ...HORIZON, ...CUSTOMER_VALUE],
  discounting: DISCOUNTING,
  payback: PAYBACK,
  growth: GROWTH
} as const

export type GroupId = keyof typeof GROUPS

export type MetricId = (typeof GROUPS)[GroupId][number]['id']

/** Every metric, in the order of the groups. */
export const CATALOGUE: readonly Metric<MetricId>[] = Object.values(GROUPS).flat()

const BY_ID: ReadonlyMap<string, Metric<MetricId>> = new Map(
  CATALOGUE.map(metric => [metric.id, metric])
)

export const isMetricId = (id: string): id is MetricId => BY_ID.has(id)

/** The declaration of a metric. */
export const metricOf = (id: MetricId): Metric<MetricId> => BY_ID.get(id) as Metric<MetricId>
