import type { Attribute } from '../../analysis/reidentification/attribute.ts'
import { attributeName } from '../../charts/reidentify-words.ts'
import type { Locale } from '../../i18n/locale.ts'
import { cellAt } from '../../ingest/open/model.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import { csvSteps } from '../parts/csv-steps.ts'
import type { Meter } from './declaration.ts'

/** The columns that are released, in the order of the table, and how to write the cell of a row. */
export function releasedColumns({ table, found }: Meter, locale: Locale) {
  const { release } = found.released
  return table.columns.flatMap((column, at) => {
    const role = table.roles[at]
    if (role === 'direct' || role === 'none') return []
    const place = found.attributes.findIndex(({ index }) => index === column.index)
    const name = attributeName(column, locale)
    if (place < 0) return { name, cell: (row: number) => cellAt(column, row) }
    const { codes } = found.attributes[place] as Attribute
    const level = release.levels[place] as Attribute['levels'][number]
    if (level.id === 'out') return []
    return {
      name,
      cell: (row: number) => level.labels[level.nodeOf[codes[row] as number] as number] as string
    }
  })
}

/** The table that would be released, as a file. */
export function releasedCsv(meter: Meter, locale: Locale): Steps<string> {
  const columns = releasedColumns(meter, locale)
  const { rows } = meter.found.released
  return csvSteps(
    columns.map(({ name }) => name),
    rows.length,
    at => columns.map(({ cell }) => cell(rows[at] as number)),
    locale
  )
}
