import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../src/ingest/transactions/limits.ts'
import { unzip } from '../../../src/ingest/transactions/zip.ts'
import { readText, tableFrom } from '../../support/read-text.ts'
import { workbook, workbookFiles } from '../../support/workbook.ts'

const HEADER = ['Cliente', 'Fecha', 'Importe']
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const refusalOf = async (bytes: Uint8Array) => {
  const reading = await readText(bytes)
  return reading.ok ? 'read' : reading.refusal
}

/** The position of a signature in an archive. */
function find(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  let at = 0
  while (view.getUint32(at, true) !== signature) at += 1
  return at
}

describe('workbooks', () => {
  test('numbers, dates, texts and results of formulas, line by line', async () => {
    const bytes = workbook({
      Portada: [['Ventas 2025']],
      Pedidos: [
        ['Ventas de la tienda'],
        [],
        HEADER,
        ['José', day('2025-03-31'), 12.345],
        ['Ann "A"\tB', new Date('2025-04-01T18:30:00Z'), -5],
        ['"Bo"', '2/4/2025', '1.234,50 €'],
        ['Cy', 45_747, { formula: 'SUM(A1:A3)', result: 7.5 }],
        ['Di', day('2025-04-02'), { formula: 'SUM(A1:A3)' }],
        ['Ed', day('2025-04-02'), '=1+1'],
        [null, null, null],
        [12345, day('2025-04-03'), 1e21],
        ['Total', null, 100]
      ]
    })
    const { rows, report } = await tableFrom(bytes, { locale: 'es' })
    expect(rows).toEqual([
      { customer: 'José', date: '2025-03-31', amount: 12.345 },
      { customer: 'Ann "A" B', date: '2025-04-01', amount: -5 },
      { customer: '"Bo"', date: '2025-04-02', amount: 1234.5 },
      { customer: 'Cy', date: '2025-03-31', amount: 7.5 },
      { customer: '12345', date: '2025-04-03', amount: 1e21 }
    ])
    expect(report).toMatchObject({
      format: 'xlsx',
      delimiter: null,
      encoding: 'utf-8',
      sheet: { name: 'Pedidos', sheets: 2 },
      bytes: bytes.length,
      totals: 1
    })
    expect(report.errors.listed).toEqual([
      { line: 8, column: 2, value: '', row: 'Di\t2025-04-02', reason: 'no-amount' },
      { line: 9, column: 2, value: '=1+1', row: 'Ed\t2025-04-02\t=1+1', reason: 'formula' }
    ])
  })

  test('a workbook without a table says what was seen', async () => {
    expect(
      await refusalOf(
        workbook({
          A: [
            ['city', 'visits'],
            ['Rome', 5]
          ]
        })
      )
    ).toMatchObject({
      kind: 'no-column',
      columns: [{ header: 'city' }, { header: 'visits' }]
    })
    expect(await refusalOf(workbook({ A: [] }))).toEqual({ kind: 'empty' })
    const both = workbook({
      Empty: [],
      A: [
        ['city', 'visits'],
        ['Rome', 5]
      ]
    })
    expect(await refusalOf(both)).toMatchObject({ kind: 'no-column' })
  })

  test('an archive that is no workbook', async () => {
    expect(await refusalOf(zipSync({ 'a.txt': new Uint8Array(3) }))).toEqual({
      kind: 'format',
      found: 'zip'
    })
  })
})

describe('hostile archives', () => {
  const sound = () => workbook({ A: [HEADER, ['Ann', day('2025-03-31'), 12]] })

  test('a bomb that says so is not unpacked', async () => {
    const bytes = sound()
    const at = find(bytes, 0x0201_4b50)
    new DataView(bytes.buffer).setUint32(at + 24, 4_000_000_000, true)
    expect(await refusalOf(bytes)).toEqual({
      kind: 'bomb',
      bytes: expect.any(Number),
      limit: LIMITS.unzippedBytes
    })
  })

  test('a bomb that lies about its size is stopped while it is unpacked', async () => {
    // 450 MB of zeros pack to 440 kB. Stored first, and then said to be deflated: so the size that it
    // declares is that of what is packed.
    const packed = deflateRawSync(new Uint8Array(450_000_000))
    const bytes = zipSync(
      { ...workbookFiles({ A: [HEADER] }), 'xl/media.xml': packed },
      { level: 0 }
    )
    const view = new DataView(bytes.buffer)
    let at = find(bytes, 0x0201_4b50)
    while (view.getUint32(at, true) === 0x0201_4b50) {
      if (view.getUint32(at + 20, true) === packed.length) view.setUint16(at + 10, 8, true)
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true)
    }
    expect(bytes.length).toBeLessThan(1_000_000)
    expect(await refusalOf(bytes)).toMatchObject({ kind: 'bomb', limit: LIMITS.unzippedBytes })
  })

  test('a password, a cut file, wrong places, unknown packing, the same name twice', async () => {
    const change = async (edit: (view: DataView, central: number) => void) => {
      const bytes = sound()
      edit(new DataView(bytes.buffer), find(bytes, 0x0201_4b50))
      return refusalOf(bytes)
    }
    expect(await change((view, at) => view.setUint16(at + 8, 1, true))).toEqual({
      kind: 'protected'
    })
    const damaged = { kind: 'damaged' }
    expect(await change((view, at) => view.setUint32(at + 42, 0xffff_fff0, true))).toEqual(damaged)
    expect(await change((view, at) => view.setUint32(at + 42, 5, true))).toEqual(damaged)
    expect(await change((view, at) => view.setUint32(at + 20, 0x7fff_ffff, true))).toEqual(damaged)
    expect(await change((view, at) => view.setUint32(at + 20, 3, true))).toEqual(damaged)
    expect(await change((view, at) => view.setUint16(at + 10, 99, true))).toEqual(damaged)
    expect(await change((view, at) => view.setUint32(at, 7, true))).toEqual(damaged)
    expect(await refusalOf(sound().slice(0, 200))).toEqual(damaged)
    expect(unzip(new Uint8Array(5), () => true)).toEqual(damaged)
  })

  test.each([
    [
      'two cells in far corners',
      '<row r="1"><c r="XFD1"/></row><row r="1048576"><c r="A1048576"/></row>'
    ],
    ['far corners by another spelling', "<row r = '1'><x:c x:r='XFD1'/></row><row r='1048576'/>"],
    ['an address that is none', '<row r="1"><c r="&#88;FD1"><v>1</v></c></row>'],
    ['an address without end', '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>'],
    ['no XML', '<row><c'],
    ['an unknown kind of cell', '<row r="1"><c r="A1" t="zz"><v>1</v></c></row>']
  ])('a sheet with %s takes neither memory nor time', async (_, inside) => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData></worksheet>`
    const refusal = await refusalOf(workbook({ A: xml }))
    expect(refusal).toMatchObject({
      kind: expect.stringMatching(/^(?:damaged|empty|too-many-columns|too-many-rows|no-column)$/)
    })
  })

  test('rows that are only numbered count as rows', async () => {
    const rows = Array.from(
      { length: 4 },
      (_, at) => `<row r="${9_000_000 + at}"><c><v>1</v></c></row>`
    )
    const cells = `<worksheet><sheetData><row r="1"><c r="E1"/></row>${rows.join('')}</sheetData></worksheet>`
    expect(await refusalOf(workbook({ A: cells }))).toMatchObject({ kind: 'too-many-rows' })
  })

  test('files that are stored and not packed', async () => {
    const stored = zipSync(workbookFiles({ A: [HEADER, ['Ann', day('2025-03-31'), 12]] }), {
      level: 0
    })
    expect(await refusalOf(stored)).toBe('read')
  })

  test('a sheet wider than the limit says so', async () => {
    const wide = Array.from({ length: 500 }, (_, at) => `c${at}`)
    expect(await refusalOf(workbook({ A: [wide, wide] }))).toEqual({
      kind: 'too-many-columns',
      columns: 500,
      limit: LIMITS.columns
    })
  })
})
