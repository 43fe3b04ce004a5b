import { discoveries, limitAt } from '../statistics/false-discovery.ts'
import { fisherTwoSided } from '../statistics/fisher.ts'
import type { Affinity, AffinityOptions, Taste } from './model.ts'
import type { People } from './people.ts'
import { ranges } from './ranges.ts'

/** What is shown at most; the largest, and those first in the table if equal. */
export const SHOWN = { groups: 12, interests: 30 } as const

/**
 * Every interest in every group against the base.
 *
 * The test is always the group against everybody else, who are other people: a group and an average that it
 * is part of are not independent. Of n people in N, share − average = (1 − n/N) · (share − rest), so the one
 * deviation is a fixed part of the other, and its interval is that part of Newcombe's.
 *
 * Intervals are drawn at one less the limit that the p-values had to meet (the rate R·q/m of the R findings;
 * Benjamini and Yekutieli 2005, Journal of the American Statistical Association 100, 71–81): of the intervals
 * of the findings at most the share `rate` misses on average.
 *
 * @returns undefined with fewer than two groups, or nothing to compare
 */
export function affinityOf(
  { people, groups, interests }: People,
  options: AffinityOptions
): Affinity | undefined {
  const all = people.length
  const sizes = groups.map(() => 0)
  const having = groups.map(() => interests.map(() => 0))
  const totals = interests.map(() => 0)
  for (const person of people) {
    sizes[person.group] = (sizes[person.group] as number) + 1
    const row = having[person.group] as number[]
    for (const one of person.interests) {
      row[one] = (row[one] as number) + 1
      totals[one] = (totals[one] as number) + 1
    }
  }
  const shown = largest(sizes, SHOWN.groups).filter(group => (sizes[group] as number) > 0)
  const asked = largest(totals, SHOWN.interests)
  if (shown.length < 2) return undefined

  const cells = shown.flatMap((group, g) =>
    asked.map((interest, i) => {
      const n = sizes[group] as number
      const successes = (having[group] as number[])[interest] as number
      const total = totals[interest] as number
      const first = { successes, trials: n }
      const rest = { successes: total - successes, trials: all - n }
      return { g, i, first, rest, total, open: total > 0 && total < all }
    })
  )
  const open = cells.filter(cell => cell.open)
  if (open.length === 0) return undefined
  const p = open.map(({ first, rest }) => fisherTwoSided(first, rest))
  const { rate, control } = options
  const dependence = control === 'by' ? 'any' : 'positive'
  const judged = discoveries(p, rate, dependence)
  const uncontrolled = p.filter(one => one <= rate).length
  const found = control === 'none' ? uncontrolled : judged.found
  const cut = control === 'none' ? rate : limitAt(Math.max(1, found), open.length, rate, dependence)
  const place = new Map(open.map((cell, at) => [cell, at]))

  const tastes = cells.map((cell): Taste => {
    const { g, i, first, rest, total } = cell
    const at = place.get(cell)
    const chance = at === undefined ? 1 : (p[at] as number)
    const share = first.successes / first.trials
    const base = options.base === 'all' ? total / all : rest.successes / rest.trials
    return {
      group: g,
      interest: i,
      having: first.successes,
      share,
      base,
      ...ranges(first, rest, all, options.base, 1 - cut),
      p: chance,
      adjusted:
        at === undefined ? 1 : control === 'none' ? chance : (judged.adjusted[at] as number),
      told: at !== undefined && found > 0 && chance <= cut
    }
  })
  return {
    options,
    people: all,
    groups: shown.map(group => ({
      name: groups[group] as string,
      people: sizes[group] as number
    })),
    interests: asked.map(interest => ({
      name: interests[interest] as string,
      share: (totals[interest] as number) / all
    })),
    tastes,
    tests: open.length,
    found,
    uncontrolled,
    confidence: 1 - cut,
    groupsLeft: sizes.filter(size => size > 0).length - shown.length,
    interestsLeft: interests.length - asked.length
  }
}

/** The places of the largest, in the order in which they stand. */
const largest = (sizes: readonly number[], most: number): number[] =>
  sizes
    .map((_, at) => at)
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
