import { type Duration, inUnit } from '../time/duration.ts'
import type { Interest } from '../time/per-period.ts'
import type { TimeUnit } from '../time/unit.ts'
import { bgNbd } from './bg-nbd/bg-nbd.ts'
import type { History } from './history.ts'
import { integrate } from './integrate.ts'
import type { BuyingLaw, Law, Parameters } from './law.ts'
import { paretoNbd } from './pareto-nbd/pareto-nbd.ts'

export const LAWS: Readonly<Record<BuyingLaw, Law>> = { 'bg-nbd': bgNbd, 'pareto-nbd': paretoNbd }

/** A law with its parameters, and the unit of time that these are per. */
export interface BuyingModel<U extends TimeUnit = TimeUnit> {
  readonly law: BuyingLaw
  readonly unit: U
  readonly parameters: Parameters
}

/** Exponents beyond this leave nothing. */
const NOTHING = 40

/**
 * Purchases to come of somebody who is like a newcomer to `parameters`, each counted e^(−δ·t).
 *
 * @param stretch may be infinite when δ is above nought
 */
export function discountedPurchases(
  law: Law,
  parameters: Parameters,
  stretch: number,
  delta: number
): number {
  const end = delta > 0 ? Math.min(stretch, NOTHING / delta) : stretch
  const counted = (t: number) => law.pace(parameters, t) * Math.exp(-delta * t)
  return integrate(counted, end, law.scale(parameters), delta > 0 ? 8 / delta : undefined)
}

/** P(alive): the probability that a customer with this history has not stopped for good. */
export function probabilityAlive<U extends TimeUnit>(
  { law, unit, parameters }: BuyingModel<U>,
  { repeats, last, observed }: History<NoInfer<U>>
): number {
  return LAWS[law].alive(parameters, repeats, inUnit(last, unit), inUnit(observed, unit))
}

/** E[X(t)]: repeat purchases of a newcomer in a time from the first purchase on. */
export function newcomerPurchases<U extends TimeUnit>(
  { law, unit, parameters }: BuyingModel<U>,
  time: Duration<NoInfer<U>>
): number {
  return discountedPurchases(LAWS[law], parameters, inUnit(time, unit), 0)
}

/** E[Y(t) | x, t_x, T]: purchases of a customer with this history in a time from now on. */
export function expectedPurchases<U extends TimeUnit>(
  model: BuyingModel<U>,
  history: History<NoInfer<U>>,
  time: Duration<NoInfer<U>>
): number {
  return residual(model, history, inUnit(time, model.unit), 0)
}

/**
 * DERT: purchases of a customer from now on for ever, each discounted to today (Fader, Hardie and Lee
 * 2005, Journal of Marketing Research 42, for Pareto/NBD).
 *
 * @param interest above nought: without it the sum may have no end
 */
export function discountedResidual<U extends TimeUnit>(
  model: BuyingModel<U>,
  history: History<NoInfer<U>>,
  interest: Interest<NoInfer<U>>
): number {
  return residual(model, history, Number.POSITIVE_INFINITY, Math.log1p(interest.share))
}

/** P(X(t) = n) of a newcomer, for n from 0 to `most`. */
export function purchaseChances<U extends TimeUnit>(
  { law, unit, parameters }: BuyingModel<U>,
  time: Duration<NoInfer<U>>,
  most: number
): Float64Array {
  return LAWS[law].chances(parameters, inUnit(time, unit), most)
}

function residual(model: BuyingModel, history: History, stretch: number, delta: number): number {
  const law = LAWS[model.law]
  const ahead = law.ahead(model.parameters, history.repeats, inUnit(history.observed, model.unit))
  return probabilityAlive(model, history) * discountedPurchases(law, ahead, stretch, delta)
}
