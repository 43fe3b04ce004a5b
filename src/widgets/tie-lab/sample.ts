import type { Localised } from '../../i18n/locale.ts'

/** Invented customers in the order in which they signed up; most have bought once or twice. */
const ROWS = `Alba;12;3;96
Berta;40;1;24
Ciro;7;2;58
Dora;95;1;31
Eloy;3;6;240
Flora;40;2;52
Gil;210;1;18
Hana;21;1;45
Iker;66;4;150
Julia;7;1;24
Kiko;130;2;75
Lara;15;5;205
Milo;88;1;27
Nadia;33;2;64
Olmo;160;1;22
Paz;5;3;110
Quino;52;1;35
Rosa;21;2;49
Teo;300;1;20
Vega;9;4;180`

export const SAMPLE: Localised = {
  en: `Customer;Days since;Purchases;Money\n${ROWS}`,
  es: `Cliente;Días desde;Compras;Dinero\n${ROWS}`
}
