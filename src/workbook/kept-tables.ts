import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { TABLES_DATABASE } from './keys.ts'

/** What a list of kept tables shows. */
export interface KeptTable {
  readonly id: string
  readonly name: string
  readonly rows: number
  /** Of the file as it was brought. */
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly saved: number
}

/** A table as it was brought: the file itself, so that how it is read can still be corrected. */
export interface StoredTable extends KeptTable {
  readonly source: Blob
  /** How the reader corrected its reading; checked by whoever reads it. */
  readonly corrections: unknown
}

interface Schema extends DBSchema {
  tables: { key: string; value: StoredTable }
}

const VERSION = 1

/**
 * Opened for each use and closed again: a page that holds it open would keep another tab from forgetting.
 * Every function may reject where the browser allows no database (private windows, full disks).
 *
 * @param create whether a database is made where there is none: looking for what was forgotten must
 *   leave nothing behind
 * @returns undefined where there is none
 */
async function using<T>(
  run: (database: IDBPDatabase<Schema>) => Promise<T>,
  create = false
): Promise<T | undefined> {
  let none = false
  const opening = openDB<Schema>(TABLES_DATABASE, VERSION, {
    upgrade: (database, before, _, transaction) => {
      if (create || before > 0) database.createObjectStore('tables', { keyPath: 'id' })
      else {
        none = true
        transaction.done.catch(() => undefined)
        transaction.abort()
      }
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
  })
  const database = await opening.catch(error => {
    if (!none) throw error
    return undefined
  })
  try {
    return await (database && run(database))
  } finally {
    database?.close()
  }
}

const cardOf = ({ id, name, rows, bytes, saved }: StoredTable): KeptTable => ({
  id,
  name,
  rows,
  bytes,
  saved
})

/** The tables on this device, latest first. Files are not read for it. */
export async function keptTables(): Promise<readonly KeptTable[]> {
  const found = await using(database => database.getAll('tables'))
  return (found ?? []).map(cardOf).sort((a, b) => b.saved - a.saved)
}

export const storedTable = (id: string): Promise<StoredTable | undefined> =>
  using(database => database.get('tables', id))

export const keepTable = (table: StoredTable): Promise<unknown> =>
  using(database => database.put('tables', table), true)

/** Gives a kept table another name; one that is gone stays gone. */
export const renameTable = (id: string, name: string): Promise<unknown> =>
  using(async database => {
    const { store, done } = database.transaction('tables', 'readwrite')
    const table = await store.get(id)
    if (table) await store.put({ ...table, name })
    await done
  })

export const removeKeptTable = (id: string): Promise<unknown> =>
  using(database => database.delete('tables', id))
