import { keyName, rowKeys } from '../row-keys.ts'
import type { CustomerRow } from './model.ts'

/** Longer names of rows are cut: a key fits into the state. */
const LONGEST = 14

/**
 * By which the reader's word on pairs is kept: the names of both rows and, behind “~”, a mark of what they
 * hold, so that A and B of another table are another pair.
 */
export const pairKeys = (
  rows: readonly CustomerRow[],
  pairs: readonly { readonly a: number; readonly b: number }[]
): string[] =>
  rowKeys(
    pairs.map(({ a, b }) => {
      const both = [rows[a], rows[b]] as [CustomerRow, CustomerRow]
      return {
        name: both.map(rowName).join(' + '),
        holds: both.map(one => [one.name, one.phone, one.email].join('|')).join('||')
      }
    })
  )

/** What a row is called in sentences: its name in the table, else its line. */
export const rowName = ({ record, line }: CustomerRow): string => keyName(record, line, LONGEST)
