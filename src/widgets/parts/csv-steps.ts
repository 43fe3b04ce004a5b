import { csvLines, toCsv } from '../../i18n/csv.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Steps } from '../../ingest/work/steps.ts'

/** Rows between two chances to do something else. */
const STRIDE = 500

/** A long table as `toCsv` writes it, with pauses. */
export function* csvSteps(
  columns: readonly string[],
  count: number,
  rowAt: (at: number) => readonly string[],
  locale: Locale
): Steps<string> {
  const parts = [toCsv(columns, [], locale)]
  for (let from = 0; from < count; from += STRIDE) {
    const rows = Array.from({ length: Math.min(STRIDE, count - from) }, (_, i) => rowAt(from + i))
    parts.push(csvLines(rows, locale))
    yield
  }
  return parts.join('')
}
