import { toWords } from '../../formula/words.ts'
import { formatNumber } from '../../i18n/format.ts'
import { CATALOGUE } from '../../metrics/catalogue.ts'
import { formulaFor } from '../../metrics/formulas.ts'
import { GIVEN_IDS, GIVENS, type GivenId } from '../../metrics/givens.ts'
import { nameOf } from '../../metrics/names.ts'
import type { Sheet } from '../../metrics/sheet.ts'
import type { Page } from '../../metrics/show.ts'
import { asText, type Line } from '../../workbook/text.ts'
import { decimalsOf } from '../parts/read-entry.ts'
import { showWithUnit } from '../parts/show-unit.ts'
import { words } from './words.ts'

/** The sheet for a message or a document: what went in, and every metric with its formula in words. */
export function sheetAsText({ givens, conventions, solution }: Sheet, page: Page): string {
  const { locale } = page
  const inputs = GIVEN_IDS.map(
    (id): Line => ({ label: GIVENS[id].label[locale], value: inFull(id, givens[id], page) })
  )
  const results = CATALOGUE.flatMap(({ id, short }): Line[] => {
    const outcome = solution.get(id)
    if (!outcome?.ok) return []
    const formula = toWords(formulaFor(id, conventions), locale, name => nameOf(name, locale))
    return [{ label: short[locale], value: showWithUnit(id, outcome.value, page), formula }]
  })
  return asText(words.title[locale], [...inputs, ...results])
}

/** As typed, so that whoever gets the text can do the sums again. */
function inFull(id: GivenId, value: number, { locale, currency }: Page): string {
  const kind = GIVENS[id].show
  const digits = decimalsOf(kind === 'percent' ? value * 100 : value)
  return formatNumber(value, locale, { kind, digits, ...(currency ? { currency } : {}) })
}
