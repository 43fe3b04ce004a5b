import type { Path } from '../../exercises/authoring/trouble.ts'
import { LOCALES, type Locale } from '../../i18n/locale.ts'
import type { FieldShape } from './form-shape.ts'

/** The value at a path of whatever a YAML file held; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

/** Where a field's value stands: `vary.from` under `givens.cost`. */
export const pathOf = (base: Path, { key }: Pick<FieldShape, 'key'>): Path =>
  key === '' ? base : [...base, ...key.split('.')]

/** A value as a field shows it; a group or a list is for the YAML. */
export const shown = (value: unknown): string =>
  value === undefined || value === null || typeof value === 'object' ? '' : String(value)

/** What a typed number is written as; words stay words, for the checker to name them. */
export function numberOrWords(text: string): number | string {
  const plain = text.trim().replace(',', '.').replace('\u2212', '-')
  return /^-?\d*\.?\d+(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : text
}

/** The languages in which a text is missing, where another has it. */
export function missingIn(value: unknown): readonly Locale[] {
  const has = (locale: Locale) => shown(valueAt(value, [locale])).trim() !== ''
  return LOCALES.some(has) ? LOCALES.filter(locale => !has(locale)) : []
}

/** Entries of a list, or of a group by id. */
export function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return [...value.entries()]
  return value !== null && typeof value === 'object' ? Object.entries(value) : []
}

/** An id out of what an author typed: `Net growth` is `net-growth`, or `net_growth` in formulas. */
export function idFrom(typed: string, names: 'formula' | 'plain'): string {
  const joint = names === 'formula' ? '_' : '-'
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .replace(/^[^a-z]+/, '')
    .replace(/[-_]+$/, '')
}
