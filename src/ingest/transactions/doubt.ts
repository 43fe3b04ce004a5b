import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { quote } from '../text/number-sentences.ts'
import type { Corrections } from './reading.ts'
import type { Witness } from './witness.ts'

/** Something about how a file was read that its reader should know or settle. */
export interface Doubt {
  /** `ask`: the numbers depend on it and only the reader knows. `note`: as it was read, and why. */
  readonly kind: 'ask' | 'note'
  readonly about:
    | 'dates'
    | 'far'
    | 'numbers'
    | 'rows'
    | 'refunds'
    | 'currencies'
    | 'columns'
    | 'customers'
    | 'sheet'
  readonly text: string
  /** What settles it with one click. */
  readonly choices?: readonly Choice[]
}

export interface Choice {
  readonly label: string
  /** The table read differently, or the page's money changed. */
  readonly correct?: (corrections: Corrections) => Corrections
  readonly currency?: string
}

export const whole = (value: number, locale: Locale): string =>
  formatNumber(value, locale, { kind: 'integer' })

/** “13/04” on line 2 · «13/04», en la línea 2. */
export const placeOf = ({ text, line }: Witness, locale: Locale): string =>
  ({
    en: `${quote(text, 'en')} on line ${whole(line, 'en')}`,
    es: `${quote(text, 'es')}, en la línea ${whole(line, 'es')}`
  })[locale]
