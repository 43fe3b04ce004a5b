import type { Localised } from '../../src/i18n/locale.ts'

/** What was wrong with the command or the file, said to whoever typed it. */
export interface Trouble {
  readonly trouble: Localised
}

export const trouble = (en: string, es: string): Trouble => ({ trouble: { en, es } })

export const isTrouble = (value: unknown): value is Trouble =>
  typeof value === 'object' && value !== null && 'trouble' in value
