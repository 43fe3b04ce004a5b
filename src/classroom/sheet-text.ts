import { fill, type Quantities } from '../exercises/fill.ts'
import { hash, mulberry32 } from '../exercises/random.ts'
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

/** Options in the order of a variant: as declared for the practice, shuffled for any other. */
export function inOrderOf(options: readonly Option[], variant: number, part: string): Option[] {
  const shown = [...options]
  if (variant === 0) return shown
  const random = mulberry32(hash(`${part} ${variant}`))
  for (let last = shown.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const held = shown[last] as Option
    shown[last] = shown[other] as Option
    shown[other] = held
  }
  return shown
}
