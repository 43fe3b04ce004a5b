import type { Cell } from '../analysis/ambassadors/matrix.ts'
import type { Localised } from '../i18n/locale.ts'

/** What the cells of the map are called. */
export const CELL_NAMES: Localised<Readonly<Record<Cell, string>>> = {
  en: {
    'buys-active': 'Buy and speak',
    'buys-inactive': 'Buy in silence',
    'quiet-active': 'Speak without buying',
    'quiet-inactive': 'Neither'
  },
  es: {
    'buys-active': 'Compran y hablan',
    'buys-inactive': 'Compran y callan',
    'quiet-active': 'Hablan sin comprar',
    'quiet-inactive': 'Ni una cosa ni otra'
  }
}
