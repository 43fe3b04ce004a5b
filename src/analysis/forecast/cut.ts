import type { Day } from '../../ingest/transactions/transactions.ts'
import type { ForecastParams } from './model.ts'

/** The day on which a forecast is tried out: the reader's, or two thirds of the way. */
export function cutOf({ cut, asOf }: Pick<ForecastParams, 'cut' | 'asOf'>, from: Day): Day {
  const usual = from + Math.round(((asOf - from) * 2) / 3)
  return cut === null ? usual : Math.min(Math.max(cut, from), asOf - 1)
}
