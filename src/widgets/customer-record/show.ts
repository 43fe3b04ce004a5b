import type { Value } from '../../analysis/customer-record/candidates.ts'
import { type CustomerRecord, itemsOf } from '../../analysis/customer-record/merge.ts'
import type { FieldId } from '../../analysis/customer-record/model.ts'
import { specialOf } from '../../analysis/customer-record/special.ts'
import { nameOf } from '../../charts/names.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { recordWords as words } from './record-words.ts'

/** Longer texts are cut: it is somebody's post, and this is a table. */
const MOST = 140

/** A value as the page writes it. */
export function shownValue(
  id: FieldId,
  value: Value | readonly string[] | null,
  page: MoneyPage
): string {
  const say = sayer(page)
  if (value === null) return '–'
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][page.locale]
  if (typeof value === 'number') {
    if (id === 'contact') return say.day(value)
    return id === 'value' ? say.money(value) : say.count(value)
  }
  const letters = [...(typeof value === 'string' ? value : value.join(', '))]
  return letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : letters.join('')
}

/** The same without what art. 9 protects. */
export function withheld(value: Value, page: MoneyPage): string {
  const kept = itemsOf(value).filter(item => specialOf(item) === undefined)
  return [...kept, `(${words.withheld[page.locale]})`].join(', ')
}

/** How a customer is called: by name, else by what there is. */
export function calledAs({ fields, person }: CustomerRecord, page: MoneyPage): string {
  const known = [fields.name, fields.email, fields.phone].find(({ value }) => value !== null)
  return known ? nameOf(String(known.value), page.locale) : person.key
}
