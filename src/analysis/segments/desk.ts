import { type Reach, reachOf } from '../reach/reach.ts'
import { type Proportion, wilson } from '../statistics/wilson.ts'
import { type CampaignTerms, type CampaignValue, campaignValue } from './campaign.ts'
import { evaluate, type Size, sizeOf, YES } from './evaluate.ts'
import type { People } from './people.ts'
import { CONFIDENCE, LEAST_PEOPLE, type Profile, profileOf } from './profile.ts'
import type { Group } from './rule.ts'
import { writeRule } from './rule-code.ts'
import { type Sensitive, sensitiveIn } from './sensitive.ts'

/** A rule with a name for charts and tables. */
export interface Named {
  readonly name: string
  readonly rule: Group
}

export interface SegmentDesk extends Size {
  readonly people: number
  readonly rule: Group
  /** Of those of whom it can be told, with its interval; null where it can be told of nobody. */
  readonly share: Proportion | null
  /** Null below `LEAST_PEOPLE` on either side. */
  readonly profile: Profile | null
  /** Everybody who is not in the segment for sure. */
  readonly rest: number
  readonly sensitive: readonly Sensitive[]
  readonly campaign: CampaignValue
  /** The same campaign to everybody, at the response of everybody. */
  readonly everybody: CampaignValue
  readonly sets: readonly Named[]
  /** Whom the sets share, by the places of `sets`. */
  readonly overlap: Reach
}

/** Sets of one overlap chart: 2⁶ combinations are what a page can still show. */
export const MOST_SETS = 6

const known = new WeakMap<People, Map<string, Uint8Array>>()

/** Rules whose answers are remembered for a table. */
const REMEMBERED = 40

/** `evaluate`, remembered: the same rules are asked at every step. */
export function answersOf(rule: Group, people: People): Uint8Array {
  const of = known.get(people) ?? new Map<string, Uint8Array>()
  known.set(people, of)
  const code = writeRule(rule)
  const found = of.get(code) ?? evaluate(rule, people)
  if (of.size >= REMEMBERED) of.clear()
  of.set(code, found)
  return found
}

/** How several segments overlap: bit i of a person is set when the person is in segment i for sure. */
export function overlapOf(sets: readonly Named[], people: People): Reach {
  const bits = new Array<number>(people.count).fill(0)
  sets.forEach(({ rule }, set) => {
    const answers = answersOf(rule, people)
    for (let i = 0; i < bits.length; i += 1)
      if (answers[i] === YES) bits[i] = (bits[i] as number) | (1 << set)
  })
  return reachOf(bits, sets.length)
}

/**
 * All that is shown of a segment.
 *
 * @param sets whose overlap is shown: the segment itself first, `MOST_SETS` at most
 * @param response of everybody, to compare the campaign with
 */
export function segmentDesk(
  rule: Group,
  people: People,
  sets: readonly Named[],
  terms: CampaignTerms,
  response: number
): SegmentDesk {
  const answers = answersOf(rule, people)
  const { members, undecided } = sizeOf(answers)
  const rest = people.count - members - undecided
  const told = members + rest
  return {
    people: people.count,
    ...{ rule, members, undecided, rest, sets },
    share: told > 0 ? wilson(members, told, CONFIDENCE) : null,
    profile: Math.min(members, rest) >= LEAST_PEOPLE ? profileOf(rule, people, answers) : null,
    sensitive: sensitiveIn(rule, people),
    campaign: campaignValue(members, terms),
    everybody: campaignValue(people.count, { ...terms, response }),
    overlap: overlapOf(sets, people)
  }
}
