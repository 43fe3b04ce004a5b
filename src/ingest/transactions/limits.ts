import { PASTE_LIMITS } from '../text/delimited.ts'

/**
 * What one table may be, each bound for a reason: the columns of six million rows with an order and a
 * customer of their own take about 600 MB, which is what a browser tab on a small machine gives.
 */
export const LIMITS = {
  /** Of the file. */
  bytes: 600_000_000,
  rows: 6_000_000,
  columns: PASTE_LIMITS.columns,
  /** Of one cell that is read; what stands in columns that nobody reads may be longer. */
  cellBytes: 10_000,
  /** Of one row; a longer one is left out. */
  rowBytes: 8_000_000,
  /** How far the end of a quoted cell is looked for; less than a row may have. */
  quotedBytes: 6_000_000,
  /** Distinct texts of one column. */
  labels: 6_000_000,
  /** Row errors listed one by one; all of them are counted. */
  listedErrors: 1_000,
  /** All that a workbook unpacks to. */
  unzippedBytes: 400_000_000,
  /** Cells of all sheets of a workbook, the empty ones between filled ones included. */
  workbookCells: 30_000_000,
  /** Files in a workbook. */
  zipEntries: 10_000
} as const
