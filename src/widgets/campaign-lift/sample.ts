import type { Localised } from '../../i18n/locale.ts'

/** Campaigns of a made-up television channel: the same numbers in both languages. */
const ROWS = [
  [
    { en: 'Football night, football fans', es: 'Noche de fútbol, futboleros' },
    true,
    1800,
    612,
    97,
    9
  ],
  [{ en: 'Festival, music lovers', es: 'Festival, amantes de la música' }, true, 950, 285, 38, 4],
  [{ en: 'New series, series viewers', es: 'Serie nueva, seriéfilos' }, true, 2400, 768, 86, 11],
  [{ en: 'Cinema week, film lovers', es: 'Semana de cine, cinéfilos' }, true, 1200, 420, 55, 3],
  [{ en: 'Autumn offer', es: 'Oferta de otoño' }, false, 20_000, 4300, 240, 22],
  [{ en: 'Guide of October', es: 'Guía de octubre' }, false, 21_500, 4950, 301, 31],
  [{ en: 'Guide of November', es: 'Guía de noviembre' }, false, 19_800, 3880, 198, 17],
  [{ en: 'Christmas', es: 'Navidad' }, false, 20_700, 4640, 265, 24]
] as const

const text = (locale: 'en' | 'es', header: string, yes: string): string =>
  [
    header,
    ...ROWS.map(([name, segmented, ...counts]) =>
      [name[locale], segmented ? yes : 'no', ...counts].join(';')
    )
  ].join('\n')

export const SAMPLE: Localised = {
  en: text('en', 'Campaign;Segmented;Sends;Opens;Clicks;Sales', 'yes'),
  es: text('es', 'Campaña;Segmentada;Envíos;Aperturas;Clics;Ventas', 'sí')
}
