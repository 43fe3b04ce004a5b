import type {
  MergeOptions,
  SourceRow,
  Tables
} from '../../../src/analysis/customer-record/model.ts'

const NOTHING: SourceRow = {
  ...{ line: 2, id: '', name: '', email: '', phone: '', day: null, town: '', birthday: '' },
  ...{ consent: null, preset: null, value: null, influence: null, posts: '', tastes: '' },
  ...{ topics: '', places: '', contact: null, apps: '', family: '', connections: '' },
  ...{ sensitive: '', explicit: null }
}

/** A row that says only this. */
const row = (says: Partial<SourceRow>): SourceRow => ({ ...NOTHING, ...says })

/** Tables of such rows; their lines are counted from 2, below a header. */
export const tables = (
  given: Readonly<Partial<Record<keyof Tables, readonly Partial<SourceRow>[]>>>
): Tables => {
  const of = (source: keyof Tables) =>
    (given[source] ?? []).map((says, at) => row({ line: at + 2, ...says }))
  return { shop: of('shop'), web: of('web'), social: of('social') }
}

export const OPTIONS: MergeOptions = {
  rule: 'newest',
  trust: ['shop', 'web', 'social'],
  spending: 'add',
  skipNewYear: true,
  purposes: { family: false, connections: false }
}

/** Days: 14 June 2021, 2 March 2022, 18 and 20 November 2026. */
const IN_2021 = 18_792
export const IN_2022 = 19_053
export const LAST_WEEK = 20_775
export const YESTERDAY = 20_777

/** Marta of the lesson: two cards at the counter, an order, a profile. */
export const MARTA = tables({
  shop: [
    {
      ...{ name: 'Marta Rey', phone: '600 555 417', day: IN_2021, town: 'Sagunto' },
      ...{ birthday: '12 May', value: 240, tastes: 'citrus' }
    },
    { name: 'Marta Rey', phone: '600 555 417', day: IN_2022, consent: false, contact: IN_2022 }
  ],
  web: [
    {
      ...{ name: 'M. Rey', email: 'mrey@example.org', phone: '+34 600 555 417', day: LAST_WEEK },
      ...{ town: 'Valencia', birthday: '1 January', consent: true, preset: true, value: 90 },
      tastes: 'citrus, pots'
    }
  ],
  social: [
    {
      ...{ name: 'Marta Rey', email: 'MREY@example.org', day: YESTERDAY, influence: 380 },
      ...{ posts: 'My lemon tree!', topics: 'gardening, pollen allergy' },
      ...{ family: 'two children', connections: 'Ciro' }
    }
  ]
})
