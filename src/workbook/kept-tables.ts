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
 */
async function using<T>(run: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>(TABLES_DATABASE, VERSION, {
    upgrade: created => {
      created.createObjectStore('tables', { keyPath: 'id' })
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
  })
  try {
    return await run(database)
  } finally {
    database.close()
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
export const keptTables = (): Promise<readonly KeptTable[]> =>
  using(async database =>
    (await database.getAll('tables')).map(cardOf).sort((a, b) => b.saved - a.saved)
  )

export const storedTable = (id: string): Promise<StoredTable | undefined> =>
  using(database => database.get('tables', id))

export const keepTable = (table: StoredTable): Promise<unknown> =>
  using(database => database.put('tables', table))

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
