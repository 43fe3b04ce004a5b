import { type DBSchema, openDB } from 'idb'
import { KEYS_DATABASE } from './keys.ts'

/** An instructor's key as this browser keeps it: it opens receipts, and cannot be read out. */
export interface KeptKey {
  /** For assignments. */
  readonly publicKey: string
  readonly privateKey: CryptoKey
}

interface Schema extends DBSchema {
  keys: { key: string; value: KeptKey }
}

/** Opened for each use: a page that holds it open would keep another tab from forgetting. May reject. */
async function using<T>(
  run: (database: Awaited<ReturnType<typeof openDB<Schema>>>) => Promise<T>
): Promise<T> {
  const database = await openDB<Schema>(KEYS_DATABASE, 1, {
    upgrade: made => {
      made.createObjectStore('keys', { keyPath: 'publicKey' })
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
  })
  try {
    return await run(database)
  } finally {
    database.close()
  }
}

export const keptKeys = (): Promise<readonly KeptKey[]> =>
  using(database => database.getAll('keys'))

export const keepKey = (key: KeptKey): Promise<unknown> =>
  using(database => database.put('keys', key))

export const removeKeptKey = (publicKey: string): Promise<unknown> =>
  using(database => database.delete('keys', publicKey))
