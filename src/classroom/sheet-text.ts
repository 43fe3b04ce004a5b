import { fill, type Quantities } from '../exercises/fill.ts'
import { hash, mulberry32 } from '../exercises/random.ts'
import { shuffled } from '../exercises/shuffle.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import type { Option, Sheet } from './sheet.ts'

/**
 * Prints the texts of a sheet with the numbers of a variant; undefined for a variant that it does not
 * hold.
 */
export function sheetTexts(
  sheet: Sheet,
  variant: number,
  { locale, currency }: { readonly locale: Locale; readonly currency: string }
): ((text: Localised) => string) | undefined {
  const numbers = sheet.slots.length === 0 ? [] : sheet.variants[variant]
  if (!numbers) return undefined
  const named = sheet.slots.map((show, index) => [`s${index}`, { show }] as const)
  const nothing = { name: { en: '', es: '' }, unit: '1', value: 0 }
  const quantities: Quantities = {
    givens: Object.fromEntries(named.map(([name, { show }]) => [name, { ...nothing, show }])),
    derived: {},
    unknowns: {}
  }
  const values = new Map(named.map(([name], index) => [name, numbers[index] ?? 0]))
  return text => fill(quantities, text, values, locale, currency)
}

/** Options in the order in which the lesson's page shows them for a variant (`optionOrder`). */
export const inOrderOf = (
  options: readonly Option[],
  variant: number,
  exercise: string,
  part: string
): readonly Option[] =>
  variant === 0 ? options : shuffled(options, mulberry32(hash(`${exercise} ${part} ${variant}`)))
