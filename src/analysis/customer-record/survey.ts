import { isNewYear } from './birthday.ts'
import { isDefault, saidOf, winnerOf } from './candidates.ts'
import { completeness, type Weights } from './completeness.ts'
import type { CustomerRecord } from './merge.ts'
import { FIELDS, type FieldId, type MergeOptions, RULES, type Rule } from './model.ts'

/** One field over all customers. */
export interface FieldSurvey {
  readonly id: FieldId
  readonly filled: number
  /** Customers of whom two rows or more say something of it. */
  readonly several: number
  readonly conflicts: number
}

/** The records of all customers together. */
export interface Survey {
  readonly people: number
  /** Known to two sources or more. */
  readonly joined: number
  /** Customers by completeness: from nought to under a tenth, …, from nine tenths to all. */
  readonly bins: readonly number[]
  /** Null without customers or weights. */
  readonly mean: number | null
  readonly fields: readonly FieldSurvey[]
  readonly conflicts: number
  /** Conflicts that another rule would have settled otherwise. */
  readonly ruleMatters: number
  /** Customers who may be e-mailed by the strictest word, and as each rule would have it. */
  readonly mayEmail: Readonly<Record<Rule | 'strictest', number>>
  /** Customers who have to be asked, of those of whom anything is written. */
  readonly toAsk: number
  readonly special: number
  readonly unkept: number
  readonly birthdays: number
  /** Of these, in rows, those on 1 January. */
  readonly newYears: number
}

const BINS = 10

export function survey(
  records: readonly CustomerRecord[],
  options: MergeOptions,
  weights: Weights
): Survey {
  const bins = Array.from({ length: BINS }, () => 0)
  let sum = 0
  let scored = 0
  for (const record of records) {
    const score = completeness(record, weights)
    if (score === null) continue
    sum += score
    scored += 1
    const bin = Math.min(BINS - 1, Math.floor(score * BINS + 1e-9))
    bins[bin] = (bins[bin] as number) + 1
  }
  const count = (test: (record: CustomerRecord) => boolean) => records.filter(test).length
  const fields = FIELDS.map(id => ({
    id,
    filled: count(({ fields: of }) => of[id].value !== null),
    several: count(({ fields: of }) => of[id].candidates.length > 1),
    conflicts: count(({ fields: of }) => of[id].conflict)
  }))
  const birthdays = records.flatMap(({ fields: { birthday } }) => birthday.candidates)
  const answers = records.map(({ person }) => saidOf(person.entries, 'consent'))
  const naive = (rule: Rule) =>
    answers.filter(said => winnerOf(said, { ...options, rule })?.value === true).length
  return {
    people: records.length,
    joined: count(({ person }) => new Set(person.entries.map(({ source }) => source)).size > 1),
    bins,
    mean: scored > 0 ? sum / scored : null,
    fields,
    conflicts: fields.reduce((all, one) => all + one.conflicts, 0),
    ruleMatters: records.reduce((all, record) => all + movedBy(record, options), 0),
    mayEmail: {
      strictest: count(({ permission }) => permission.state === 'yes'),
      newest: naive('newest'),
      trusted: naive('trusted'),
      complete: naive('complete')
    },
    toAsk: count(({ permission: { ask, state } }) => ask && state !== 'unknown'),
    special: count(
      ({ fields: of, sensitive, explicit }) =>
        (sensitive.length > 0 && !explicit) || FIELDS.some(id => of[id].special.length > 0)
    ),
    unkept: count(({ fields: of }) => FIELDS.some(id => of[id].unkept)),
    birthdays: birthdays.length,
    newYears: birthdays.filter(({ value }) => isNewYear(String(value))).length
  }
}

/** The conflicts of a record that the three rules do not settle alike. */
function movedBy({ person, fields }: CustomerRecord, options: MergeOptions): number {
  return FIELDS.filter(id => {
    if (id === 'consent' || !fields[id].conflict) return false
    const fair = saidOf(person.entries, id).filter(one => !isDefault(id, one, options))
    return new Set(RULES.map(rule => winnerOf(fair, { ...options, rule })?.same)).size > 1
  }).length
}
