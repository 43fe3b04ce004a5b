import { CHANNELS } from '../../charts/reach-text.ts'
import type { Localised } from '../../i18n/locale.ts'

/** Made-up customers: e-mail, SMS, app, web, social, each with 1 or without 0. */
const PEOPLE: readonly (readonly [name: string, channels: string])[] = [
  ['Alba R.', '11000'],
  ['Bruno T.', '10010'],
  ['Carla M.', '11110'],
  ['Darío P.', '11000'],
  ['Elsa V.', '11001'],
  ['Félix G.', '01000'],
  ['Gala N.', '00001'],
  ['Hugo S.', '00110'],
  ['Inés B.', '10010'],
  ['Joel C.', '10000'],
  ['Katia L.', '11000'],
  ['Leo F.', '11000'],
  ['Marta Z.', '10000'],
  ['Nil O.', '10001'],
  ['Olga D.', '10000'],
  ['Pau H.', '11110'],
  ['Queta J.', '10010'],
  ['Raúl E.', '11110'],
  ['Sara K.', '00001'],
  ['Tomás A.', '10001'],
  ['Uma W.', '11110'],
  ['Víctor Q.', '10000'],
  ['Wanda I.', '11001'],
  ['Xavi U.', '10110'],
  ['Yara C.', '00001'],
  ['Zoe M.', '00000'],
  ['Adán L.', '10110'],
  ['Berta F.', '11000'],
  ['Ciro N.', '10000'],
  ['Dora S.', '10010'],
  ['Eloy R.', '00011'],
  ['Flora T.', '00000'],
  ['Gil V.', '11000'],
  ['Hebe P.', '11000'],
  ['Iker G.', '01000'],
  ['Julia B.', '10110'],
  ['Kenia D.', '10000'],
  ['Luis O.', '11111'],
  ['Mara H.', '00000'],
  ['Noé Z.', '10010']
]

const table = (locale: 'en' | 'es', customer: string, [yes, no]: readonly [string, string]) =>
  [
    [customer, ...CHANNELS.map(name => name[locale])],
    ...PEOPLE.map(([name, channels]) => [
      name,
      ...[...channels].map(one => (one === '1' ? yes : no))
    ])
  ]
    .map(row => row.join('\t'))
    .join('\n')

export const sample: Localised = {
  en: table('en', 'Customer', ['yes', 'no']),
  es: table('es', 'Cliente', ['sí', 'no'])
}
