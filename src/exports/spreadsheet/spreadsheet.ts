import { deal } from '../../exercises/variants.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { LeftOut, Selection, Written } from '../question.ts'
import { leftOut } from '../why.ts'
import { exerciseSheets } from './exercise-sheets.ts'
import { type DefinedName, type Sheet, workbookBytes } from './workbook.ts'

/** Euros as each language writes them; the number in the bracket is the language for Excel. */
const MONEY: Readonly<Record<Locale, string>> = {
  en: '[$€-809]#,##0.00',
  es: '#,##0.00\\ [$€-C0A]'
}

/** A workbook with live formulas: two sheets for each exercise and variant. */
export function spreadsheetFile({ exercises, variants, locale }: Selection): Written {
  const out: LeftOut[] = []
  const sheets: Sheet[] = []
  const names: DefinedName[] = []
  let holds = 0
  for (const exercise of exercises) {
    if (exercise.kind !== 'numeric') {
      out.push(leftOut(exercise, 'no-numbers'))
      continue
    }
    for (const variant of variants) {
      const givens = variant <= exercise.variants ? deal(exercise, variant) : undefined
      if (!givens) {
        out.push(leftOut(exercise, 'no-variant', variant))
        continue
      }
      const made = exerciseSheets(exercise, givens, variant, sheets.length / 2 + 1, locale)
      sheets.push(...made.sheets)
      names.push(...made.names)
      holds += Object.keys(exercise.unknowns).length
    }
  }
  return {
    name: 'exercises.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: workbookBytes(sheets, names, MONEY[locale]),
    holds,
    leftOut: out
  }
}
