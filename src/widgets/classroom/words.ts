import type { Localised } from '../../i18n/locale.ts'

export const failed: Localised = {
  en: 'A script of this page did not arrive: is there a connection? Nothing is lost; try again.',
  es: 'No ha llegado una parte de esta página: ¿hay conexión? No se ha perdido nada; inténtalo de nuevo.'
}
