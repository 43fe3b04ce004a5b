import { fnv1a } from '../../analysis/fnv.ts'
import type { ContactsWish } from '../../engine/quality/quality.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Table } from '../../workbook/state.ts'
import type { Large } from './session.ts'

/** Which table the worker is asked about: a large one first, then the reader's, then the sample. */
export function wishOf(
  held: Large | undefined,
  own: Table | undefined,
  locale: Locale
): ContactsWish {
  const read = ({ roles, dates }: Pick<Table, 'roles' | 'dates'>) => ({
    roles,
    dayFirst: dates === null ? null : dates === 'day-first'
  })
  const keyed = (key: string, { roles, dates }: Pick<Table, 'roles' | 'dates'>) =>
    `${key} ${JSON.stringify(roles)} ${dates}`
  if (held) return { from: { file: held.file }, key: keyed(held.key, held), ...read(held) }
  if (own) {
    const key = `${fnv1a(own.text)} ${fnv1a(own.text, 7)} ${own.text.length}`
    return { from: { text: own.text }, key: keyed(key, own), ...read(own) }
  }
  return { from: { sample: locale }, key: `sample ${locale}`, roles: {}, dayFirst: null }
}
