import type { Campaigns } from '../../../src/analysis/campaigns/model.ts'

/** Round numbers: κ = λ, so a planned message meets half of what an event adds. */
export const ROUND: Campaigns = {
  customers: 1000,
  rate: Math.LN2 / 10,
  atOnce: 0.2,
  halfLife: 10,
  base: 0.04,
  every: 20,
  late: 10,
  period: 100,
  cost: 0.1,
  margin: 5
}
