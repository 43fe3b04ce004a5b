import type { Locale, Localised } from '../../i18n/locale.ts'
import { inventedName } from '../parts/sample-rows.ts'
import { CONSENTS, PEOPLE } from './columns.ts'

/** Words of a sample that its language writes its own way. */
const SAID: Readonly<Record<string, Localised>> = {
  y: { en: 'yes', es: 'sí' },
  n: { en: 'no', es: 'no' },
  similar: { en: 'similar', es: 'parecidos' },
  news: { en: 'newsletter', es: 'boletín' },
  other: { en: 'other', es: 'otros' },
  partner: { en: 'partners', es: 'socios' },
  health: { en: 'health', es: 'salud' },
  draw: { en: 'prize draw', es: 'sorteo' },
  email: { en: 'e-mail', es: 'correo' },
  sms: { en: 'SMS', es: 'SMS' },
  both: { en: 'e-mail, SMS', es: 'correo, SMS' },
  call: { en: 'call', es: 'llamada' },
  post: { en: 'post', es: 'postal' }
}

/**
 * Who has what: e-mail, phone and postal address; born; last sale; address from a sale, chance to refuse,
 * similar product, objected; exclusion list.
 */
const PEOPLE_ROWS = [
  'ept 1984-03-12 2026-02-11 y y y . .',
  'ep. 1991-07-30 2026-01-20 y y y . .',
  'e.t 1969-11-02 2025-09-14 y y y . .',
  'ept 1978-05-25 2025-12-03 y y y . .',
  'ep. 1995-01-18 2026-03-02 y y y . .',
  'ept 1988-08-08 2024-11-29 n . n . .',
  'e.. . . . . . . .',
  'ep. 1999-12-01 . . . . . y',
  'ept 2014-09-21 2025-12-19 y y y . .',
  '.pt 1958-02-14 2026-01-07 y y y . .',
  'ept 1973-10-10 2025-10-30 y y y y .',
  'ep. 1982-06-06 2026-02-27 y y y . .',
  'ept 1990-04-17 2025-08-21 y y y . .',
  'e.t 1986-12-24 2025-11-05 y y y . .',
  'ept 2012-12-05 2025-12-22 y y y . .',
  'ep. 1993-03-03 . . . . . .',
  'e.. 1980-09-09 2023-02-13 y n n . .',
  'ept 1997-05-15 2023-06-30 y n y . .',
  'ep. 1971-01-27 . . . . . .',
  'ept 1965-07-19 2025-07-04 n n y . .',
  'e.t 1987-11-11 . . . . . .',
  'ep. 1994-02-20 2022-12-12 y y y . .',
  'ept 1989-08-30 2025-12-28 n y y . .',
  'ept 1976-06-23 2026-01-15 y y n . .',
  'e.. 1992-10-04 2026-02-02 y n y . .',
  'ept 1983-04-29 2026-02-20 y y y . email',
  'ep. 1998-09-16 2026-01-31 y y y . y',
  'e.t 1961-12-07 2025-06-18 y y y . .'
]

/** Number, purpose, channel, day, answer; box came ticked, explicit, by a parent; until. */
const CONSENT_ROWS = [
  '6 news both 2025-04-02 y . . . .',
  '7 similar email 2025-10-15 y . . . .',
  '8 news email 2025-11-20 y . . . .',
  '15 news email 2025-12-22 y . . y .',
  '3 health post 2025-09-14 y . y . .',
  '4 health email 2025-12-03 y . y . .',
  '5 partner email 2026-03-02 y . . . .',
  '2 other call 2026-01-20 y . . . .',
  '11 news email 2025-01-08 y . . . .',
  '12 news email 2025-02-01 y . . . .',
  '12 news email 2026-02-28 n . . . .',
  '13 . . 2025-12-30 n . . . .',
  '14 news email 2025-11-06 n . . . .',
  '14 news email 2026-01-10 y . . . .',
  '16 news email 2023-03-04 y . . . .',
  '17 news both 2025-02-13 y . . . 2026-02-12',
  '18 news email . y . . . .',
  '19 news email 2025-08-19 y y . . .',
  '20 . . 2025-07-04 y . . . .',
  '21 similar post 2025-05-05 y . . . .',
  '22 draw email 2025-12-12 y . . . .',
  '9 news email 2025-12-19 y . . . .',
  '28 news email 2025-06-18 y . . . .',
  '28 news email 2025-12-09 n . . . .',
  '6 health email 2026-02-14 y . . . .',
  '99 news email 2026-03-05 y . . . .'
]

function peopleText(locale: Locale): string {
  const rows = PEOPLE_ROWS.map((text, at) => {
    const [has = '', born = '', sale = '', ...flags] = text.split(' ')
    const name = inventedName(at + 9)
    const handle = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '.')
    const address = {
      email: has.includes('e') ? `${handle}@example.org` : '',
      phone: has.includes('p') ? `600 ${120 + at} ${415 + at}` : '',
      post: has.includes('t')
        ? `${locale === 'en' ? 'Mill Street' : 'Calle del Molino'} ${at + 1}`
        : ''
    }
    const [atSale = '', offered = '', similar = '', objected = '', robinson = ''] = flags
    const cells = { id: String(at + 1), name, ...address, born, sale, atSale, offered, similar }
    return { ...cells, objected, robinson }
  })
  return written(PEOPLE, rows, locale)
}

function consentText(locale: Locale): string {
  const ids = [
    'person',
    'purpose',
    'channel',
    'day',
    'answer',
    'preset',
    'explicit',
    'parent',
    'until'
  ]
  const rows = CONSENT_ROWS.map(text =>
    Object.fromEntries(text.split(' ').map((cell, at) => [ids[at], cell]))
  )
  return written(CONSENTS, rows, locale)
}

function written(
  columns: Readonly<Record<string, { readonly label: Localised }>>,
  rows: readonly Readonly<Record<string, string>>[],
  locale: Locale
): string {
  const cell = (text = '') => (text === '.' ? '' : (SAID[text]?.[locale] ?? text))
  const ids = Object.keys(columns)
  const header = Object.values(columns).map(({ label }) => label[locale])
  return [header, ...rows.map(row => ids.map(id => cell(row[id])))]
    .map(cells => cells.join('\t'))
    .join('\n')
}

/** A made-up list on which nearly every rule decides about somebody. */
export const SAMPLES = {
  people: { en: peopleText('en'), es: peopleText('es') },
  consents: { en: consentText('en'), es: consentText('es') }
}
