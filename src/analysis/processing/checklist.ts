import { plainWords } from '../../ingest/text/plain-words.ts'
import { specialOf } from '../customer-record/special.ts'
import { monthsOf } from './duration.ts'
import { holdOf } from './holds.ts'
import type { Activity } from './model.ts'

/** What a record of processing says of each activity (art. 30(1) GDPR), with the basis (art. 13(1)(c)). */
export const ITEMS = [
  'purpose',
  'basis',
  'subjects',
  'data',
  'exception',
  'recipients',
  'transfers',
  'safeguard',
  'retention',
  'security'
] as const
export type Item = (typeof ITEMS)[number]

/** `unclear`: something stands there, and nobody can tell what it means. */
export type ItemState = 'there' | 'missing' | 'unclear' | 'not-needed'

/** The letters of art. 6(1) GDPR. */
export type Basis = 'a' | 'b' | 'c' | 'd' | 'e' | 'f'

const BASES: readonly (readonly [Basis, RegExp])[] = [
  ['a', /consent/],
  ['b', /contract|contrato/],
  ['c', /obligation|obligacion|legal duty|\blaw\b|\bley\b/],
  ['d', /vital/],
  ['e', /public|autorid/],
  ['f', /interes/]
]

/** The basis that a text names: by words, or by its letter as in “6.1.f”, “6(1)(f)”, “f”. */
export function basisOf(text: string): Basis | undefined {
  const words = plainWords(text)
  const found = BASES.find(([, names]) => names.test(words))?.[0]
  const letter = /(?:^|6 1 )([a-f])\b/.exec(words)?.[1]
  return found ?? (letter as Basis | undefined)
}

const NO = /^(?:no|none|ningun[oa]?|nowhere|no hay|n a)\b/

/** Whether data leave the European Economic Area; undefined if nothing is said. */
export function leaves(transfers: string): boolean | undefined {
  const words = plainWords(transfers)
  return words === '' ? undefined : !NO.test(words)
}

export interface CheckedActivity {
  readonly activity: Activity
  readonly items: Readonly<Record<Item, ItemState>>
}

/** What is there and what is missing. An empty cell is missing: “none” has to be written. */
export function checkActivity(activity: Activity): CheckedActivity {
  const written = (text: string): ItemState => (text.trim() === '' ? 'missing' : 'there')
  const understood = (text: string, clear: boolean): ItemState =>
    text.trim() === '' ? 'missing' : clear ? 'there' : 'unclear'
  const special =
    specialOf(activity.data) !== undefined || specialOf(activity.activity) !== undefined
  const period = monthsOf(activity.retention) !== null && holdOf(activity.hold).months !== null
  return {
    activity,
    items: {
      purpose: written(activity.purpose),
      basis: understood(activity.basis, basisOf(activity.basis) !== undefined),
      subjects: written(activity.subjects),
      data: written(activity.data),
      exception:
        special || activity.exception.trim() !== '' ? written(activity.exception) : 'not-needed',
      recipients: written(activity.recipients),
      transfers: written(activity.transfers),
      safeguard: leaves(activity.transfers) === true ? written(activity.safeguard) : 'not-needed',
      retention: understood(activity.retention, period),
      security: written(activity.security)
    }
  }
}

/** What a privacy policy tells people (art. 13 GDPR), in the order of the article. */
export const POLICY = [
  'controller',
  'officer',
  'purposes',
  'interests',
  'recipients',
  'transfers',
  'retention',
  'rights',
  'withdraw',
  'complaint',
  'required',
  'automated'
] as const
export type PolicyItem = (typeof POLICY)[number]

export interface Checklist {
  readonly activities: readonly CheckedActivity[]
  /** Of each item, activities by state. */
  readonly byItem: readonly {
    readonly item: Item
    readonly there: number
    readonly missing: number
    readonly notNeeded: number
  }[]
  readonly policy: Readonly<Record<PolicyItem, ItemState>>
  /** Whether the record names who answers for the data, with a way to reach them (art. 30(1)(a) GDPR). */
  readonly controller: ItemState
  /** Points that are needed, and those of them that are there: of the record and of the policy. */
  readonly needed: number
  readonly there: number
}

/**
 * @param told what the reader says that the policy tells; of what does not apply, nothing is asked
 * @param controller name and address of who answers for the data, as the record has them
 */
export function checklistOf(
  rows: readonly Activity[],
  told: ReadonlySet<PolicyItem>,
  controller: string
): Checklist {
  const activities = rows.map(checkActivity)
  const byItem = ITEMS.map(item => {
    const states = activities.map(({ items }) => items[item])
    const of = (...some: readonly ItemState[]) => states.filter(one => some.includes(one)).length
    return {
      item,
      there: of('there'),
      missing: of('missing', 'unclear'),
      notNeeded: of('not-needed')
    }
  })
  const bases = new Set(rows.map(({ basis }) => basisOf(basis)))
  const applies: Partial<Record<PolicyItem, boolean>> = {
    interests: bases.has('f'),
    withdraw: bases.has('a'),
    transfers: rows.some(({ transfers }) => leaves(transfers) === true)
  }
  const stateOf = (item: PolicyItem): ItemState =>
    applies[item] === false ? 'not-needed' : told.has(item) ? 'there' : 'missing'
  // Every item is there.
  const policy = Object.fromEntries(
    POLICY.map(item => [item, stateOf(item)])
  ) as Checklist['policy']
  const named: ItemState = controller.trim() === '' ? 'missing' : 'there'
  const states = [
    named,
    ...activities.flatMap(({ items }) => Object.values(items)),
    ...Object.values(policy)
  ]
  const needed = states.filter(state => state !== 'not-needed').length
  return {
    ...{ activities, byItem, policy, controller: named, needed },
    there: states.filter(state => state === 'there').length
  }
}
