import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDate } from '../../../src/ingest/text/date.ts'

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
const read = (text: string) => {
  const reading = readDate(text)
  if (reading.kind === 'date') return new Date(reading.day * 86_400_000).toISOString().slice(0, 10)
  return reading.kind === 'not-a-date' ? reading.reason : reading.kind
}

describe('readDate', () => {
  test.each([
    '2025-03-31',
    '2025-3-31',
    '2025/03/31',
    '2025.03.31',
    '20250331',
    '2025-03-31T23:59:59Z',
    '2025-03-31T23:59:59.123+02:00',
    '2025-03-31 00:00',
    '2025-03-31 10:30:00 +0200',
    '20250331T101500Z',
    '31/03/2025',
    '31/3/2025',
    '31-3-2025',
    '31.03.25',
    '3/31/2025',
    '31/03/2025 10:30',
    '3/31/2025 10:30:15 PM',
    '31/03/2025, 10:30',
    '31/03/2025 10:30 a. m.',
    '31 mar 2025',
    '31-mar-25',
    '31 de marzo de 2025',
    '31 DE MARZO DEL 2025',
    'Mar 31, 2025',
    'March 31st, 2025',
    '31st of March 2025',
    'Mon, 31 Mar 2025',
    'lunes, 31 de marzo de 2025',
    'lun. 31/03/2025',
    '2025 Mar 31',
    'Monday 31 March 2025 10:30:00',
    '45747',
    '45747.5',
    '45747,99',
    '\u00a031\u202fmarzo\u00a02025 '
  ])('%s is 31 March 2025', text => {
    expect(read(text)).toBe('2025-03-31')
  })

  // “Mar” is March and martes: 25 March 2025 was a Tuesday.
  test.each([
    ['mar 3 2025', '2025-03-03'],
    ['mar 25 mar 2025', '2025-03-25'],
    ['mié 5 mar 2025', '2025-03-05'],
    ['3 de septiembre de 2025', '2025-09-03'],
    ['3 set 2025', '2025-09-03'],
    ['1/1/80', '1980-01-01'],
    ['1/1/79', '2079-01-01'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['1970-01-01', '1970-01-01'],
    ['2100-12-31', '2100-12-31'],
    // Excel: 1 January 1970 is day 25,569, and 43,831 is 1 January 2020.
    ['25569', '1970-01-01'],
    ['43831', '2020-01-01']
  ])('%s is %s', (text, iso) => {
    expect(read(text)).toBe(iso)
  })

  test.each([
    ['31/02/2025', 'impossible'],
    ['29/02/2023', 'impossible'],
    ['29/02/2100', 'impossible'],
    ['2025-13-01', 'impossible'],
    ['2025-00-10', 'impossible'],
    ['13/13/2025', 'impossible'],
    ['31 de abril de 2025', 'impossible'],
    ['1969-12-31', 'far'],
    ['2101-01-01', 'far'],
    ['1/2/1815', 'far'],
    ['20001', 'far'],
    ['=TODAY()', 'formula'],
    ['123', 'not-a-date'],
    ['99999', 'not-a-date'],
    ['marzo 2025', 'not-a-date'],
    ['03/2025', 'not-a-date'],
    ['foo 12 2025', 'not-a-date'],
    ['mar x 2025', 'not-a-date'],
    ['12 mar 123', 'not-a-date'],
    ['1.234,50', 'not-a-date'],
    ['x'.repeat(100), 'not-a-date'],
    ['', 'blank'],
    [' - ', 'blank'],
    ['NULL', 'blank'],
    ['#N/A', 'blank'],
    ['0000-00-00', 'blank']
  ])('%s: %s', (text, kind) => {
    expect(read(text)).toBe(kind)
  })

  test('two readings, one reading, and which order shows it', () => {
    expect(readDate('1/3/2025')).toEqual({
      kind: 'ambiguous',
      dayFirst: dayOf('2025-03-01'),
      monthFirst: dayOf('2025-01-03')
    })
    expect(readDate('25/12/2025')).toMatchObject({ kind: 'date', order: 'day-first' })
    expect(readDate('12/25/2025')).toMatchObject({ kind: 'date', order: 'month-first' })
    expect(readDate('4/4/2025')).toEqual({ kind: 'date', day: dayOf('2025-04-04') })
    expect(readDate('45747')).toMatchObject({ serial: true })
  })

  test('every day from 1970 to 2100, however it is written', () => {
    const months = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: dayOf('2100-12-31') }), day => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10)
        const [y = '', m = '', d = ''] = iso.split('-')
        const named = `${Number(d)} de ${months[Number(m) - 1]} de ${y}`
        for (const text of [iso, `${y}${m}${d}`, named, `${iso} 10:00`])
          expect(read(text)).toBe(iso)
        const slashed = readDate(`${d}/${m}/${y}`)
        expect(
          slashed.kind === 'ambiguous' ? slashed.dayFirst : 'day' in slashed && slashed.day
        ).toBe(day)
      }),
      { numRuns: 2000 }
    )
  })

  test('no text throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), text => void readDate(text))
    )
  })
})
