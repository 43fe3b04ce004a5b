import type { ColumnMark } from '../spec.ts'
import type { Layout } from './layout.ts'

/** What of a band a column leaves free on either side, in pixels. */
export function insetsOf({ slot }: ColumnMark, { column }: Layout): readonly [number, number] {
  const [place, of] = slot ?? [0, 1]
  const width = column?.width ?? 0
  return [(width * place) / of, (width * (of - 1 - place)) / of]
}
