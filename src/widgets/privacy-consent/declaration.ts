import { type Audience, audienceOf } from '../../analysis/consent/audience.ts'
import { bornOf } from '../../analysis/consent/born.ts'
import { consentMatrix } from '../../charts/consent-matrix.ts'
import { consentWaterfall } from '../../charts/consent-waterfall.ts'
import type { SeveralDeclaration } from '../declared/declaration.ts'
import { latestOf } from '../parts/as-of.tsx'
import { asOfBefore } from '../parts/as-of-before.tsx'
import { CONSENTS, PEOPLE } from './columns.ts'
import { factsOf } from './facts.ts'
import { FIELDS, MORE } from './fields.ts'
import { ID } from './id.ts'
import { notesOf } from './notes.ts'
import { PersonByPerson } from './person-by-person.tsx'
import { SAMPLES } from './sample.ts'
import { tableWords } from './table-words.ts'
import { words } from './words.ts'

type Columns = { readonly people: typeof PEOPLE; readonly consents: typeof CONSENTS }

/** People of whom thirty questions are asked at every key, and what they said. */
const MOST = { people: 1000, consents: 3000 }

/** Who may be contacted for what, through which channel, and the rule that says so. */
export const declaration: SeveralDeclaration<typeof FIELDS, Columns, Audience> = {
  id: ID,
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: MORE,
  placed: ['day'],
  tables: {
    people: {
      ...{ columns: PEOPLE, sample: SAMPLES.people, most: MOST.people },
      ...{ label: tableWords.people, help: tableWords.peopleHelp }
    },
    consents: {
      ...{ columns: CONSENTS, sample: SAMPLES.consents, most: MOST.consents },
      ...{ label: tableWords.consents, help: tableWords.consentsHelp }
    }
  },
  result: ({ day, ...asked }, { people, consents }) => {
    if (people.length === 0) return { why: words.empty }
    // Nobody's no would be heard, and everybody look as if they could be written to.
    if (consents.length === 0) return { why: words.unheard }
    const days = [...people.map(({ sale }) => sale), ...consents.map(one => one.day)]
    const contacts = people.map(({ born, ...one }) => ({ ...one, born: bornOf(born) }))
    return audienceOf(contacts, consents, { ...asked, day: day ?? latestOf(days) })
  },
  facts: factsOf,
  charts: [consentWaterfall, consentMatrix],
  notes: notesOf,
  Before: asOfBefore(ID),
  After: PersonByPerson,
  options: ['show']
}
