import type { Weights } from '../../analysis/customer-record/completeness.ts'
import { type Joined, type JoinOptions, join } from '../../analysis/customer-record/join.ts'
import { type CustomerRecord, merge } from '../../analysis/customer-record/merge.ts'
import {
  type MergeOptions,
  FIELDS as RECORD,
  type Rule,
  type Tables
} from '../../analysis/customer-record/model.ts'
import { type Survey, survey } from '../../analysis/customer-record/survey.ts'
import type { ValuesOf } from '../fields/field.ts'
import { type FIELDS, TRUST } from './fields.ts'

export interface Records {
  readonly joined: Joined
  readonly records: readonly CustomerRecord[]
  readonly survey: Survey
  readonly weights: Weights
  readonly options: MergeOptions
}

/** What the reader asks for, as the sums take it. */
function optionsOf(values: ValuesOf<typeof FIELDS>): MergeOptions {
  return {
    // The fields offer these and no others.
    rule: values.rule as Rule,
    trust: TRUST[values.trust as keyof typeof TRUST],
    spending: values.spending as MergeOptions['spending'],
    skipNewYear: values.newyear === 'skip',
    purposes: {
      family: values.family === 'stated',
      connections: values.connections === 'stated'
    }
  }
}

type Made = Pick<Records, 'joined' | 'records' | 'options'>

interface Asked {
  readonly tables: Tables
  readonly how: string
  readonly made: Made
}

/** Weights change no record: while only they do, the records of the moment before serve again. */
let last: Asked | undefined

function made(values: ValuesOf<typeof FIELDS>, tables: Tables): Made {
  const options = optionsOf(values)
  const { ids, phones } = values as { ids: JoinOptions['ids']; phones: JoinOptions['phones'] }
  const how = JSON.stringify([options, ids, phones])
  if (last?.tables === tables && last.how === how) return last.made
  const joined = join(tables, { ids, phones })
  const records = joined.people.map(person => merge(person, options))
  last = { tables, how, made: { joined, records, options } }
  return last.made
}

/** From the rows of three tables to a record for each customer. */
export function recordsOf(values: ValuesOf<typeof FIELDS>, tables: Tables): Records {
  const { joined, records, options } = made(values, tables)
  const weights = Object.fromEntries(
    RECORD.map(id => [id, values[`weight-${id}`]])
  ) as unknown as Weights
  return { joined, records, survey: survey(records, options, weights), weights, options }
}
