import { MEASURES, type Measure } from '../../analysis/rfm/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { readNumber } from '../../ingest/text/number.ts'
import { explainNumber } from '../../ingest/text/number-sentences.ts'
import type { Choices } from '../../workbook/state.ts'
import { fieldId } from '../fields/field.ts'
import { decimalOf } from '../parts/read-entry.ts'
import type { Cuts } from './fields.ts'

/** Where the state keeps the cut points of a measure: the text as typed. */
export const cutsId = (measure: Measure): string => fieldId('rfm', `cuts-${measure}`)

type CutsReading =
  | { readonly ok: true; readonly cuts: readonly number[] | undefined }
  | { readonly ok: false; readonly sentence: string }

/** Reads “30; 90; 180; 365”. An empty text is no cut points; anything else has to fit the groups. */
export function readCuts(text: string, groups: number, locale: Locale): CutsReading {
  const parts = text
    .split(/[;\n]/)
    .map(part => part.trim())
    .filter(part => part !== '')
  if (parts.length === 0) return { ok: true, cuts: undefined }
  const cuts: number[] = []
  for (const part of parts) {
    const reading = readNumber(part, { decimal: decimalOf(locale) })
    if (reading.kind !== 'number') {
      const reason = reading.kind === 'not-a-number' ? reading.reason : 'extra-text'
      return { ok: false, sentence: explainNumber(reason, part, locale) }
    }
    cuts.push(reading.value)
  }
  const en = locale === 'en'
  if (cuts.length !== groups - 1) {
    return {
      ok: false,
      sentence: en
        ? `${groups} groups need ${groups - 1} cut points; there are ${cuts.length}. Until then the groups are equal.`
        : `Para ${groups} grupos hacen falta ${groups - 1} cortes y hay ${cuts.length}. Mientras tanto, los grupos son iguales.`
    }
  }
  const at = cuts.findIndex((cut, i) => i > 0 && cut <= (cuts[i - 1] ?? cut))
  if (at > 0) {
    return {
      ok: false,
      sentence: en
        ? `Each cut point has to be higher than the one before: “${parts[at]}” is not.`
        : `Cada corte debe ser mayor que el anterior, y «${parts[at]}» no lo es.`
    }
  }
  return { ok: true, cuts }
}

/** The cut points that hold: those that cannot be read count as none. */
export function cutsOf(options: Choices, groups: number, locale: Locale): Cuts {
  const read = MEASURES.flatMap(measure => {
    const reading = readCuts(options[cutsId(measure)] ?? '', groups, locale)
    return reading.ok && reading.cuts ? [[measure, reading.cuts] as const] : []
  })
  return Object.fromEntries(read)
}
