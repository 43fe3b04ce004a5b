import { type Action, lengthOf, QUARTERS, type Quarter, runsIn } from './model.ts'

/** What an action costs and brings. Money in the reader's currency. */
export interface ActionSums {
  /** Contacts made. */
  readonly contacts: number
  readonly cost: number
  readonly responses: number
  /** Margin of all responses: what a report of the campaign shows. */
  readonly answered: number
  /** Margin of the responses that would not have come anyway. */
  readonly caused: number
  /** `caused` − `cost`. */
  readonly net: number
  /** Share of people who must respond for `net` to be nought; null where no share would do. */
  readonly breakEven: number | null
}

/**
 * Sums of one action. 200 people at €0.50, 5 % at €30: 10 × 30 − 100 = €200; if half would have done so
 * anyway, 5 × 30 − 100 = €50.
 *
 * @param anyway share of the responses that would have come without the action, 0–1
 */
export function sumsOf(
  {
    people,
    contacts,
    cost,
    fixed,
    response,
    margin
  }: Pick<Action, 'people' | 'contacts' | 'cost' | 'fixed' | 'response' | 'margin'>,
  anyway: number
): ActionSums {
  const made = people * contacts
  const spent = made * cost + fixed
  const responses = people * response
  const answered = responses * margin
  const caused = answered * (1 - anyway)
  const each = people * margin * (1 - anyway)
  const needed = each > 0 ? spent / each : null
  return {
    contacts: made,
    cost: spent,
    responses,
    answered,
    caused,
    net: caused - spent,
    breakEven: needed !== null && needed <= 1 ? needed : null
  }
}

/** A quarter of the plan: actions over several quarters fall into each in equal parts. */
export interface QuarterSums {
  readonly quarter: Quarter
  readonly contacts: number
  readonly cost: number
  readonly answered: number
  readonly caused: number
  readonly net: number
  /** Budget less cost: negative where it is exceeded. */
  readonly left: number
}

/** @param budget money for one quarter */
export function byQuarter(
  actions: readonly (Pick<Action, 'span'> & { readonly sums: ActionSums })[],
  budget: number
): QuarterSums[] {
  return QUARTERS.map(quarter => {
    const sum = (key: 'contacts' | 'cost' | 'answered' | 'caused') =>
      actions
        .filter(action => runsIn(action, quarter))
        .reduce((all, { span, sums }) => all + sums[key] / (span ? lengthOf(span) : 1), 0)
    const [cost, caused] = [sum('cost'), sum('caused')]
    return {
      quarter,
      contacts: sum('contacts'),
      cost,
      answered: sum('answered'),
      caused,
      net: caused - cost,
      left: budget - cost
    }
  })
}

/** The year: the quarters added up. */
export interface YearSums {
  readonly contacts: number
  readonly cost: number
  readonly answered: number
  readonly caused: number
  readonly net: number
  /** The share of responses that may come anyway for the plan to bring what it costs; null if none would do. */
  readonly breakEven: number | null
}

export function yearOf(quarters: readonly QuarterSums[]): YearSums {
  const sum = (key: 'contacts' | 'cost' | 'answered' | 'caused' | 'net') =>
    quarters.reduce((all, one) => all + one[key], 0)
  const [cost, answered] = [sum('cost'), sum('answered')]
  return {
    contacts: sum('contacts'),
    cost,
    answered,
    caused: sum('caused'),
    net: sum('net'),
    breakEven: answered > 0 && cost <= answered ? 1 - cost / answered : null
  }
}
