import { minutePerson } from '../../charts/minute-person.ts'
import { minuteScale } from '../../charts/minute-scale.ts'
import type { ShownScale } from '../../charts/minute-shown.ts'
import type { Declaration } from '../declared/declaration.ts'
import { COLUMNS } from './columns.ts'
import { factsOf } from './facts.ts'
import { FIELDS } from './fields.ts'
import { FigureSelect } from './figure-select.tsx'
import { notesOf } from './notes.ts'
import { figuresOf, ID } from './result.ts'
import { SAMPLE } from './sample.ts'
import { words } from './words.ts'

/** A table is read by people: so many figures are more than they look at. */
const MOST = 200

/** Dated, cited counts in any span of time, and what they would be for a company of the reader's size. */
export const declaration: Declaration<typeof FIELDS, typeof COLUMNS, ShownScale> = {
  id: ID,
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['now', 'oldAfter'],
  options: ['figure'],
  table: {
    columns: COLUMNS,
    sample: SAMPLE,
    origin: words.table,
    label: words.table,
    help: words.tableHelp,
    most: MOST
  },
  result: (values, rows, _locale, state) => figuresOf(values, rows, state),
  facts: factsOf,
  notes: notesOf,
  charts: [minuteScale, minutePerson],
  Before: FigureSelect
}
