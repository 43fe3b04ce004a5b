import { type Assessment, assess, type Role } from '../../analysis/reidentification/assess.ts'
import { proposeRoles } from '../../analysis/reidentification/propose.ts'
import { reidentifyClasses } from '../../charts/reidentify-classes.ts'
import { reidentifyFrontier } from '../../charts/reidentify-frontier.ts'
import type { Locale } from '../../i18n/locale.ts'
import { finish, type Steps } from '../../ingest/work/steps.ts'
import type { State } from '../../workbook/state.ts'
import type { AnyColumnsDeclaration, NoResult, RoledTable } from '../declared/declaration.ts'
import type { ValuesOf } from '../fields/field.ts'
import { decimalOf } from '../parts/read-entry.ts'
import { After } from './after.tsx'
import { Before } from './before.tsx'
import { factsOf } from './facts.ts'
import { FIELDS } from './fields.ts'
import { chosenLevel, ID, PER_ROW } from './levels.ts'
import { notesOf } from './notes.ts'
import { SAMPLE } from './sample.ts'
import { ROLES, words } from './words.ts'

/** What stands behind the result: the table it is of. */
export interface Meter {
  readonly table: RoledTable
  readonly found: Assessment
  readonly k: number
}

function* steps(
  { k, suppress, most, fraction }: ValuesOf<typeof FIELDS>,
  table: RoledTable,
  locale: Locale,
  state: State
): Steps<Meter | NoResult> {
  if (table.rows === 0) return { why: words.empty }
  const found = yield* assess(table, {
    // Roles of the table are those of the declaration.
    roles: table.roles as readonly Role[],
    levelOf: index => {
      const column = table.columns.find(one => one.index === index)
      return column && chosenLevel(state, column)
    },
    ...{ k, most, fraction, suppress: suppress === 'drop' },
    written: {
      decimal: table.notation.notation,
      dayFirst: table.notation.dates === null ? null : table.notation.dates === 'day-first',
      fallback: decimalOf(locale)
    }
  })
  return found.attributes.length === 0 ? { why: words.noQuasi } : { table, found, k }
}

/** How easily people are found in a table of any columns, and what making it coarser changes. */
export const declaration: AnyColumnsDeclaration<typeof FIELDS, Meter> = {
  id: ID,
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['most', 'fraction'],
  open: {
    sample: SAMPLE,
    label: words.table,
    help: words.help,
    most: 50_000,
    roles: ROLES,
    propose: proposeRoles,
    hasNumbers: true
  },
  perRow: PER_ROW,
  steps,
  result: (values, table, locale, state) => finish(steps(values, table, locale, state)),
  facts: factsOf,
  charts: [
    ({ found }, look) => reidentifyFrontier(found, look),
    ({ found }, look) => reidentifyClasses(found, look)
  ],
  notes: notesOf,
  Before,
  After
}
