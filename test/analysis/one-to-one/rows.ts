import type { CustomerRow, Rules } from '../../../src/analysis/one-to-one/model.ts'

/** A row of which a test says only what it is about. */
export const row = (line: number, given: Partial<CustomerRow> = {}): CustomerRow => ({
  ...{ line, record: String.fromCharCode(63 + line), source: '', name: '', phone: '', email: '' },
  ...{ spent: 0, interest: '', mail: null, ...given }
})

/** The lesson's four records. */
export const LESSON: readonly CustomerRow[] = [
  row(2, { name: 'Marta Rey', phone: '600 000 417', spent: 240, interest: 'lemons', mail: false }),
  row(3, {
    ...{ name: 'M. Rey', phone: '+34 600-000-417', email: 'mrey@example.com' },
    ...{ spent: 90, interest: 'pots', mail: true }
  }),
  row(4, {
    ...{ name: 'Marta Rey', phone: '600 000 882', email: 'martarey@example.com' },
    ...{ spent: 30, mail: true }
  }),
  row(5, { name: '@ciro_verde' })
]

export const RULES: Rules = { phones: 'named', mails: 'yes', names: 'never', similarity: 0.8 }
