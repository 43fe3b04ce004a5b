import type { Localised } from '../../i18n/locale.ts'

/**
 * Published counts. Each is what its publisher said at the time; people are from the same publication, or
 * from the same publisher in the same year.
 */
const FIGURES: readonly (readonly [
  en: string,
  es: string,
  count: number,
  per: readonly [string, string],
  people: number | '',
  source: Localised,
  year: number
])[] = [
  [
    'hours of video uploaded to YouTube',
    'horas de vídeo subidas a YouTube',
    24,
    ['minute', 'minuto'],
    '',
    { en: 'YouTube, blog, 17 March', es: 'YouTube, blog, 17 de marzo' },
    2010
  ],
  [
    'hours of video uploaded to YouTube',
    'horas de vídeo subidas a YouTube',
    100,
    ['minute', 'minuto'],
    '',
    { en: 'YouTube, blog, May', es: 'YouTube, blog, mayo' },
    2013
  ],
  [
    'likes and comments on Facebook',
    'me gusta y comentarios en Facebook',
    3_200_000_000,
    ['day', 'día'],
    526_000_000,
    {
      en: 'Facebook, amended S-1, April; people: daily users in March',
      es: 'Facebook, formulario S-1 modificado, abril; personas: usuarios diarios de marzo'
    },
    2012
  ],
  [
    'photos uploaded to Facebook',
    'fotos subidas a Facebook',
    300_000_000,
    ['day', 'día'],
    526_000_000,
    {
      en: 'Facebook, amended S-1, April; people: daily users in March',
      es: 'Facebook, formulario S-1 modificado, abril; personas: usuarios diarios de marzo'
    },
    2012
  ],
  [
    'tweets',
    'tuits',
    500_000_000,
    ['day', 'día'],
    '',
    { en: 'Twitter, engineering blog, August', es: 'Twitter, blog de ingeniería, agosto' },
    2013
  ],
  [
    'photos and videos on Instagram',
    'fotos y vídeos en Instagram',
    95_000_000,
    ['day', 'día'],
    300_000_000,
    {
      en: 'Instagram, blog, June; people: daily users',
      es: 'Instagram, blog, junio; personas: usuarios diarios'
    },
    2016
  ],
  [
    'payments processed by Visa',
    'pagos procesados por Visa',
    192_500_000_000,
    ['year', 'año'],
    '',
    { en: 'Visa, results of the fiscal year', es: 'Visa, resultados del ejercicio' },
    2022
  ],
  [
    'Uber trips',
    'viajes de Uber',
    28_000_000,
    ['day', 'día'],
    150_000_000,
    {
      en: 'Uber, results of the fourth quarter; people: monthly users',
      es: 'Uber, resultados del cuarto trimestre; personas: usuarios mensuales'
    },
    2023
  ],
  [
    'e-mails sent',
    'correos enviados',
    281_000_000_000,
    ['day', 'día'],
    3_800_000_000,
    {
      en: 'Radicati Group, Email Statistics Report 2018–2022; an estimate',
      es: 'Radicati Group, Email Statistics Report 2018-2022; una estimación'
    },
    2018
  ],
  [
    'WhatsApp messages',
    'mensajes de WhatsApp',
    100_000_000_000,
    ['day', 'día'],
    2_000_000_000,
    {
      en: 'Facebook, results call, 29 October; people: WhatsApp, February, users',
      es: 'Facebook, presentación de resultados, 29 de octubre; personas: WhatsApp, febrero, usuarios'
    },
    2020
  ]
]

const table = (header: string, place: 0 | 1) =>
  [
    header,
    ...FIGURES.map(([en, es, count, per, people, source, year]) =>
      [
        place === 0 ? en : es,
        count,
        per[place],
        people,
        source[place === 0 ? 'en' : 'es'],
        year
      ].join('\t')
    )
  ].join('\n')

export const SAMPLE: Localised = {
  en: table('what\tcount\tper\tpeople\tsource\tyear', 0),
  es: table('qué\trecuento\tplazo\tpersonas\tfuente\taño', 1)
}
