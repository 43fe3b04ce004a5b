import { type ListedOptions, type ListedSummary, readListed } from '../../ingest/listed/read.ts'
import { COLUMNS, MOST_PEOPLE } from './columns.ts'
import { type People, peopleOf } from './people.ts'

/** A table of people, read. It can leave a worker as it is. */
export interface PeopleRead {
  readonly read: ListedSummary
  readonly people: People
}

/** Reads a table of people: 20,000 of them take more than half a second, so long texts go to a worker. */
export function readPeople(text: string, options: Omit<ListedOptions, 'most'>): PeopleRead {
  const { rows, ...read } = readListed(text, COLUMNS, { ...options, most: MOST_PEOPLE })
  return { read: { ...read, rows: { length: rows.length } }, people: peopleOf(rows) }
}
