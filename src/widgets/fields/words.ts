import type { Localised } from '../../i18n/locale.ts'

export const words = {
  followTable: { en: 'Follow the table', es: 'Seguir la tabla' }
} as const satisfies Readonly<Record<string, Localised>>
