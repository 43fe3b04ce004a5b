import type { Coded } from '../ingest/transactions/transactions.ts'

/** Labels that a page lists at most. */
const MOST = 50

/** The labels of a column with how many rows have each, most rows first; the empty one is left out. */
export function commonLabels(
  column: Coded | undefined
): readonly { readonly label: string; readonly rows: number }[] {
  if (!column) return []
  const rows = new Uint32Array(column.labels.size)
  for (const code of column.codes) rows[code] = (rows[code] ?? 0) + 1
  return Array.from(rows, (count, code) => ({ code, count }))
    .filter(({ code, count }) => code !== 0 && count > 0)
    .sort((a, b) => b.count - a.count || a.code - b.code)
    .slice(0, MOST)
    .map(({ code, count }) => ({ label: column.labels.at(code), rows: count }))
}
