import { type Entry, FIELDS, SOURCES, type SourceRow, type Tables } from './model.ts'

/** Whether a row says anything of a field. */
export const says = (value: SourceRow[keyof SourceRow]): boolean => value !== '' && value !== null

/** The rows of all tables, in the order of the sources. */
export const entriesOf = (tables: Tables): readonly Entry[] =>
  SOURCES.flatMap(source =>
    tables[source].map(row => ({
      source,
      row,
      filled: FIELDS.filter(field => says(row[field])).length
    }))
  )
