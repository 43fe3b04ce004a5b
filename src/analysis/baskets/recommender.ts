import type { Baskets } from '../../ingest/baskets/model.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import type { Drawn } from './draw.ts'
import {
  MOST_CHOICES,
  type NoRecommender,
  type RecommenderParams,
  type RecommenderResult
} from './model.ts'
import { basketCount, hastyRule, recommend, strongestRules } from './rules.ts'
import type { Together } from './together.ts'
import { tryOut } from './trial.ts'

/** Rules of all items that are listed. */
const STRONGEST = 10

/**
 * Everything that the recommender says of a table of baskets.
 *
 * @param together counted with `params.least`
 * @param drawn the baskets that are tried
 * @returns a generator that gives the share done now and then, and the result at its end
 */
export function* recommender(
  baskets: Baskets,
  together: Together,
  drawn: Drawn,
  params: RecommenderParams
): Steps<RecommenderResult | NoRecommender, number> {
  const all = basketCount(baskets)
  if (all === 0) return { none: 'no-baskets' }
  const single = singles(baskets)
  if (single === all) return { none: 'no-pairs' }
  const { names, counts } = baskets
  const strongest = strongestRules(baskets, together, params, STRONGEST)
  const first = strongest.slice(0, 1).map(({ givenName }) => givenName)
  const wanted = codesOf(names, params.basket)
  const given = wanted.given.length > 0 ? wanted.given : codesOf(names, first).given
  const popular: { item: string; share: number }[] = []
  for (let code = 0; code < names.length && popular.length < params.show; code += 1) {
    if (given.includes(code)) continue
    popular.push({ item: names[code] as string, share: (counts[code] as number) / all })
  }
  return {
    ...{ baskets: all, items: names.length, size: baskets.items.length / all, single, popular },
    choices: choicesOf(baskets, together),
    basket: given.map(code => names[code] as string),
    unknown: wanted.unknown,
    recommendations: recommend(baskets, together, given, params, params.show),
    strongest,
    pairs: together.others.length / 2,
    hasty: hastyRule(baskets, together.hasty, params),
    trial: yield* tryOut(baskets, together, drawn, params, params.show)
  }
}

function singles({ starts }: Baskets): number {
  let single = 0
  for (let i = 0; i + 1 < starts.length; i += 1) {
    if ((starts[i + 1] as number) - (starts[i] as number) === 1) single += 1
  }
  return single
}

/** Items with at least one rule. */
function choicesOf({ names, counts }: Baskets, { starts }: Together) {
  const choices: { name: string; baskets: number }[] = []
  for (let code = 0; code < names.length && choices.length < MOST_CHOICES; code += 1) {
    if (starts[code] === starts[code + 1]) continue
    choices.push({ name: names[code] as string, baskets: counts[code] as number })
  }
  return choices
}

/** Names to codes; upper and lower case are the same, as in the reading. */
function codesOf(names: readonly string[], wanted: readonly string[]) {
  const given: number[] = []
  const unknown: string[] = []
  for (const name of wanted) {
    const code = names.findIndex(one => one.toLowerCase() === name.toLowerCase())
    if (code < 0) unknown.push(name)
    else if (!given.includes(code)) given.push(code)
  }
  return { given, unknown }
}
