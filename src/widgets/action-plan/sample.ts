import type { Localised } from '../../i18n/locale.ts'

/** In both languages the same numbers: segments first, then ten actions as the deck has them. */
const NUMBERS = [
  ['', '1000', '', '', '', '', ''],
  ['', '600', '', '', '', '', ''],
  ['', '300', '', '', '', '', ''],
  ['1', '1000', '1', '0.10', '300', '3%', '20'],
  ['1', '300', '1', '0.50', '0', '4%', '30'],
  ['1', '350', '1', '0.10', '0', '2%', '8'],
  ['1-4', '250', '12', '0.02', '120', '10%', '12'],
  ['2', '400', '1', '0.10', '0', '0%', '0'],
  ['3', '300', '1', '0.50', '0', '5%', '15'],
  ['2', '600', '1', '0.20', '0', '8%', '12'],
  ['4', '1900', '1', '0.10', '200', '0%', '0'],
  ['3', '300', '1', '2.20', '0', '12%', '25'],
  ['4', '200', '1', '0.50', '0', '5%', '30']
] as const

const HEADERS = {
  en: 'Action\tType\tSegment\tQuarter\tPeople\tContacts per person\tCost per contact\tFixed cost\tResponse\tMargin per response',
  es: 'Acción\tTipo\tSegmento\tTrimestre\tPersonas\tContactos por persona\tCoste por contacto\tCoste fijo\tRespuesta\tMargen por respuesta'
}

const ROWS: Readonly<Record<'en' | 'es', readonly string[]>> = {
  en: [
    'Bronze\tsegment\t',
    'Silver\tsegment\t',
    'Gold\tsegment\t',
    'Prize draw: a night at the museum\tloyalty and prevention\tBronze',
    'Football pass, for those who watch little\tdevelopment\tBronze',
    'What is on for children\tsatisfaction and communication\tSilver',
    'Monthly newsletter, for those who signed up\tsatisfaction and communication\tBronze',
    'Parental control explained\tsatisfaction and communication\tBronze',
    'Documentaries\tdevelopment\tBronze',
    'Invitation to the junior club\tloyalty and prevention\tSilver',
    'Data request, a film as thanks\tsatisfaction and communication\tAll',
    'An adventure film as a gift\tloyalty and prevention\tGold',
    'Upgrade, half price for two months\tdevelopment\tBronze'
  ],
  es: [
    'Bronce\tsegmento\t',
    'Plata\tsegmento\t',
    'Oro\tsegmento\t',
    'Sorteo: una noche en el museo\tfidelización y prevención\tBronce',
    'Abono de fútbol, para los que ven poco\tdesarrollo\tBronce',
    'Qué hay para los niños\tsatisfacción y comunicación\tPlata',
    'Boletín mensual, a quienes se apuntaron\tsatisfacción y comunicación\tBronce',
    'Cómo funciona el control parental\tsatisfacción y comunicación\tBronce',
    'Documentales\tdesarrollo\tBronce',
    'Invitación al club júnior\tfidelización y prevención\tPlata',
    'Petición de datos, con una película de regalo\tsatisfacción y comunicación\tTodos',
    'Una película de aventuras de regalo\tfidelización y prevención\tOro',
    'Upgrade, dos meses a mitad de precio\tdesarrollo\tBronce'
  ]
}

/** Quarters have their letter, so that no spreadsheet takes “1-4” for a day in April. */
function written(cell: string, column: number, locale: 'en' | 'es'): string {
  if (column > 0) return locale === 'es' ? cell.replace('.', ',') : cell
  return cell.replace(/\d/g, quarter => `${locale === 'es' ? 'T' : 'Q'}${quarter}`)
}

const sampleIn = (locale: 'en' | 'es'): string =>
  [
    HEADERS[locale],
    ...ROWS[locale].map((row, i) =>
      [row, ...(NUMBERS[i] ?? []).map((cell, column) => written(cell, column, locale))].join('\t')
    )
  ].join('\n')

/**
 * A year in the spirit of the deck's ten actions (1 to 9 and 9 bis, which it plans for its bronze segment
 * without costs or results): the seven of the lesson's text for bronze, three for silver and gold. Segments,
 * costs, responses and margins are made up.
 */
export const SAMPLE: Localised = { en: sampleIn('en'), es: sampleIn('es') }
