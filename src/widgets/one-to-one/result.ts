import { type Matches, matchRows } from '../../analysis/one-to-one/matches.ts'
import { type Walk, walks } from '../../analysis/one-to-one/messages.ts'
import type { CustomerRow, Person, Said } from '../../analysis/one-to-one/model.ts'
import { personsOf, recordsAlone } from '../../analysis/one-to-one/persons.ts'
import { type Policy, policies } from '../../analysis/one-to-one/policies.ts'
import {
  type Bounds,
  boundsHold,
  type Cross,
  crossOf,
  segmentOf
} from '../../analysis/one-to-one/segments.ts'
import { CUSTOMER_SEGMENTS } from '../../charts/one-to-one-words.ts'
import { sayer } from '../../charts/say.ts'
import type { Locale } from '../../i18n/locale.ts'
import { currencyOf, type State } from '../../workbook/state.ts'
import type { NoResult } from '../declared/declaration.ts'
import { fieldId, type ValuesOf } from '../fields/field.ts'
import type { FIELDS } from './fields.ts'
import { ID, templatesOf } from './template-texts.ts'
import { words } from './words.ts'

export interface OneToOne extends Matches {
  readonly rows: readonly CustomerRow[]
  /** Who counts as a customer: people, or records if step 1 is off. */
  readonly customers: readonly Person[]
  readonly bounds: Bounds
  readonly differentiates: boolean
  readonly good: number
  /** Money, of all. */
  readonly spent: number
  readonly cross: Cross
  readonly policies: readonly Policy[]
  readonly walks: readonly Walk[]
  /** The one that the reader has chosen. */
  readonly walk: Walk
}

/** Where the state keeps the reader's word on two rows. */
export const matchId = (key: string): string => fieldId(ID, `match/${key}`)

/** The three steps, on the rows and with the reader's choices. */
export function result(
  values: ValuesOf<typeof FIELDS>,
  rows: readonly CustomerRow[],
  locale: Locale,
  state: State
): OneToOne | NoResult {
  const { good, some, phones, mails, names, similarity, unasked, elsewhere } = values
  const bounds = { good, some }
  if (!boundsHold(bounds)) return { why: words.order }
  if (rows.length === 0) return { why: words.empty }
  const saidOf = (key: string): Said | undefined => {
    const said = state.options[matchId(key)]
    return said === 'same' || said === 'other' ? said : undefined
  }
  const found = matchRows(rows, { phones, mails, names, similarity }, saidOf)
  const people = personsOf(rows, found.personOf)
  const customers = values.identify === 'on' ? people : recordsAlone(rows)
  const say = sayer({ locale, currency: currencyOf(state) })
  const all = walks(rows, found.personOf, {
    templates: templatesOf(state, locale),
    bounds,
    manners: { unasked, elsewhere },
    writing: {
      money: say.money,
      count: say.count,
      segment: segment => CUSTOMER_SEGMENTS[segment][locale]
    }
  })
  const differentiates = values.differentiate === 'on'
  const [both, blind, flat, neither] = all as [Walk, Walk, Walk, Walk]
  const identifies = values.identify === 'on'
  return {
    ...found,
    rows,
    customers,
    bounds,
    differentiates,
    good: differentiates
      ? customers.filter(({ spent }) => segmentOf(spent, bounds) === 'good').length
      : 0,
    spent: rows.reduce((sum, { spent }) => sum + spent, 0),
    cross: crossOf(customers, bounds),
    policies: policies(rows, found.matches, people, bounds),
    walks: all,
    walk: identifies ? (differentiates ? both : flat) : differentiates ? blind : neither
  }
}
