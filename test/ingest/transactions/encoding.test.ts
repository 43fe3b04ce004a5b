import { describe, expect, test } from 'vitest'
import { readText, tableFrom } from '../../support/read-text.ts'

const TEXT = 'cliente;fecha;importe\nJosé Muñoz;31/01/2025;10,50 €\nÉlodie;01/02/2025;3,00 €\n'
const ROWS = [
  { customer: 'José Muñoz', date: '2025-01-31', amount: 10.5 },
  { customer: 'Élodie', date: '2025-02-01', amount: 3 }
]

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Windows-1252 of these letters is Latin-1, and the euro 0x80. */
const latin = (text: string) =>
  Uint8Array.from(text, letter => (letter === '€' ? 0x80 : letter.charCodeAt(0)))
function wide(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(2 * at, text.charCodeAt(at), !bigEndian)
  return new Uint8Array(view.buffer)
}

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`), 'utf-8'],
    ['Windows-1252', latin(TEXT), 'windows-1252'],
    ['UTF-16 LE with a mark', wide(`\uFEFF${TEXT}`, false), 'utf-16le'],
    ['UTF-16 BE with a mark', wide(`\uFEFF${TEXT}`, true), 'utf-16be'],
    ['UTF-16 LE', wide(TEXT, false), 'utf-16le'],
    ['UTF-16 BE', wide(TEXT, true), 'utf-16be']
  ])('%s', async (_, bytes, encoding) => {
    const { rows, report } = await tableFrom(bytes, { locale: 'es' })
    expect(rows).toEqual(ROWS)
    expect(report).toMatchObject({ encoding, numbers: { currencies: ['EUR'] } })
    expect(report.columns.map(column => column.header)).toEqual(['cliente', 'fecha', 'importe'])
  })

  test('Windows-1252 that shows only after the beginning is found out', async () => {
    const plain = 'Ann;05/02/2025;1,00\n'.repeat(10_000)
    const { report, transactions } = await tableFrom(
      latin(`cliente;fecha;importe\n${plain}José;05/02/2025;1,00\n`),
      { locale: 'es' }
    )
    expect(report.encoding).toBe('windows-1252')
    expect(transactions.customer.labels.find('José')).toBe(2)
  })

  test('a letter that the end of the beginning cuts in two does not make it Windows-1252', async () => {
    // 65,536 bytes are looked at first: pad so that an ñ stands across.
    const head = 'customer;date;amount\n'
    for (const pad of [0, 1, 2]) {
      const text = `${head}${'ñ'.repeat(30)};2025-01-01;1\n${`${'ñ'.repeat(20)}${'x'.repeat(pad)};2025-01-01;1\n`.repeat(2000)}`
      const { report, transactions } = await tableFrom(utf8(text))
      expect(report.encoding).toBe('utf-8')
      expect(transactions.customer.labels.at(1)).toBe('ñ'.repeat(30))
    }
  })
})

describe('what is no text is refused by name', () => {
  test.each([
    ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['pdf', utf8('%PDF-1.7\n')],
    ['parquet', utf8('PAR1abc')],
    ['html', utf8(' <!DOCTYPE html><html>')],
    ['html', utf8('<table><tr>')],
    ['html', utf8('\uFEFF<?xml version="1.0"?>')],
    ['json', utf8('[{"customer": 1}]')],
    ['json', utf8('{"orders": []}')],
    ['binary', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)]
  ])('%s', async (found, bytes) => {
    expect(await readText(bytes)).toEqual({ ok: false, refusal: { kind: 'format', found } })
  })
})
