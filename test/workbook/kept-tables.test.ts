import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, expect, test } from 'vitest'
import {
  keepTable,
  keptTables,
  removeKeptTable,
  renameTable,
  storedTable
} from '../../src/workbook/kept-tables.ts'
import { TABLES_DATABASE } from '../../src/workbook/keys.ts'

const table = (id: string, saved: number) => ({
  id,
  name: `${id}.csv`,
  rows: 1,
  bytes: 3,
  saved,
  source: new Blob(['a,b']),
  corrections: {}
})

afterEach(() => deleteDB(TABLES_DATABASE))

test('looking for tables leaves no database where there is none', async () => {
  expect(await keptTables()).toEqual([])
  expect(await storedTable('a')).toBeUndefined()
  await renameTable('a', 'b')
  await removeKeptTable('a')
  expect(await indexedDB.databases()).toEqual([])
})

test('kept, listed with the latest first, renamed, deleted', async () => {
  await keepTable(table('a', 1))
  await keepTable(table('b', 2))
  await renameTable('a', 'other.csv')
  await renameTable('gone', 'other.csv')
  expect((await keptTables()).map(({ id, name }) => [id, name])).toEqual([
    ['b', 'b.csv'],
    ['a', 'other.csv']
  ])
  expect((await storedTable('b'))?.corrections).toEqual({})
  await removeKeptTable('b')
  expect((await keptTables()).map(({ id }) => id)).toEqual(['a'])
})
