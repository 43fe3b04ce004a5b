import { audienceOf } from '../../../src/analysis/consent/audience.ts'
import type { ConsentRow, Contact, Question, Rule } from '../../../src/analysis/consent/model.ts'
import { dayOfIso } from '../../../src/i18n/day.ts'

export const day = (iso: string): number => dayOfIso(iso) as number

/** Somebody of whom nothing but the addresses is known. */
const SOMEBODY: Contact = {
  ...{ line: 2, id: '7', name: 'Nuria', email: 'nuria@example.org', phone: '600111222' },
  ...{ post: 'Calle Mayor 1', born: null, sale: null, atSale: null, offered: null },
  ...{ similar: null, objected: null, robinson: '' }
}

export const person = (says: Partial<Contact> = {}): Contact => ({ ...SOMEBODY, ...says })

/** A customer for whom all conditions of the soft opt-in are met. */
export const CUSTOMER: Partial<Contact> = {
  sale: day('2026-03-01'),
  atSale: true,
  similar: true,
  offered: true
}

const YES: ConsentRow = {
  ...{ line: 2, person: '7', purpose: 'similar', channel: 'email', day: day('2026-01-10') },
  ...{ answer: true, preset: null, explicit: null, parent: null, until: null }
}

export const yes = (says: Partial<ConsentRow> = {}): ConsentRow => ({ ...YES, ...says })
export const no = (says: Partial<ConsentRow> = {}): ConsentRow => yes({ answer: false, ...says })

/** E-mail about own similar products, in Spain, on 1 June 2026; consents hold for two years. */
export const QUESTION: Question = {
  ...{ purpose: 'similar', channel: 'email', law: 'es', day: day('2026-06-01') },
  ...{ consentMonths: 24, saleMonths: 24 }
}

/** The rule that decides about one person. */
export const ruleOf = (
  says: Partial<Contact>,
  rows: readonly ConsentRow[],
  question: Partial<Question> = {}
): Rule | undefined =>
  audienceOf([person(says)], rows, { ...QUESTION, ...question }).decisions[0]?.rule
