import type { People } from '../../analysis/segments/people.ts'
import {
  type AnyField,
  isListField,
  isNumberField,
  type NumberField,
  type Test,
  type ValueField
} from '../../analysis/segments/rule.ts'
import { valueName } from '../../charts/segment-words.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Field } from '../parts/read-entry.ts'

/** Values that a menu offers; with more, nobody finds any. */
const MOST = 150

const sets = (field: ValueField, people: People) =>
  isListField(field) ? people.lists[field] : people.categories[field]

/** The values of a field that most people have, in the alphabet's order, and the one that is chosen. */
export function valuesOf(
  field: ValueField,
  people: People,
  chosen: string,
  locale: Locale
): readonly { readonly key: string; readonly name: string; readonly found: boolean }[] {
  const { keys, labels, codes } = sets(field, people)
  const counts = new Uint32Array(keys.length)
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] as number) + 1
  const most = keys
    .map((key, code) => ({ key, code, count: counts[code] as number }))
    .sort((a, b) => b.count - a.count)
    .filter(({ key }, i) => i < MOST || key === chosen)
    .map(({ key, code }) => ({ key, name: valueName(key, locale, labels[code]), found: true }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return keys.includes(chosen)
    ? most
    : [{ key: chosen, name: valueName(chosen, locale), found: false }, ...most]
}

/** What a number of a field may be. */
export const entryField = (field: NumberField): Field =>
  field === 'spend'
    ? { show: 'money', min: 0, max: 1e9 }
    : { show: 'integer', whole: true, min: 0, max: field === 'age' ? 120 : 1e6 }

/** The condition that a field starts with. */
export function firstTest(field: AnyField, people: People, locale: Locale): Test {
  if (isNumberField(field)) {
    const most = field === 'since'
    const value = { age: 30, children: 1, orders: 2, spend: 50, since: 90 }[field]
    return { kind: 'number', field, op: most ? 'at-most' : 'at-least', value }
  }
  const [first] = valuesOf(field, people, '', locale).filter(({ found }) => found)
  return first ? { kind: 'value', field, op: 'is', value: first.key } : { kind: 'known', field }
}
