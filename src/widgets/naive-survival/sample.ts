import type { Localised } from '../../i18n/locale.ts'

const ROWS = [
  '0;240;310;285;330',
  '1;167;217;199;226',
  '2;131;168;152;180',
  '3;108;141;127;',
  '4;94;121;;',
  '5;84;;;'
].join('\n')

/** Offices that signed in each of four years, and how many of them are left. */
export const SAMPLE: Localised = {
  en: `Year;Joined 2021;Joined 2022;Joined 2023;Joined 2024\n${ROWS}`,
  es: `Año;Altas 2021;Altas 2022;Altas 2023;Altas 2024\n${ROWS}`
}
