import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/run.ts'

let folder: string

/** Three customers; Ana has come back, and Bea has had half of her money back. */
const ORDERS = [
  'cliente,fecha,importe,canal',
  'ana,2025-01-10,10.5,web',
  'bea,2025-01-20,8,"=cmd|1"',
  'ana,2025-02-01,20,web',
  'bea,2025-02-02,-4,web',
  'cruz,2025-03-31,5,web'
].join('\n')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyse-'))
  writeFileSync(join(folder, 'orders.csv'), ORDERS)
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

async function run(...argv: readonly string[]) {
  let [out, note] = ['', '']
  const code = await analyse(
    argv,
    text => {
      out += text
    },
    text => {
      note += text
    }
  )
  return { code, out, note }
}

const orders = () => join(folder, 'orders.csv')

describe('npm run analyse', () => {
  it('scores the customers of a file', async () => {
    // As of 31 March, three groups, n = 3, share rule 1 + ⌊3·l/3⌋ = 1 + l, l customers being worse.
    // Recency: ana 58 days, bea 70 (a refund is no purchase), cruz 0 → 2, 1, 3.
    // Frequency: 2, 1, 1 → 3, 1, 1. Money: 30.5, 4, 5 → 3, 1, 2.
    // Class: (sum − 3)/6: ana 5/6 A, bea 0 E, cruz 3/6 C.
    const { code, out } = await run(
      'rfm',
      orders(),
      '--groups',
      '3',
      '--result',
      'customers',
      '--csv'
    )
    expect(code).toBe(0)
    expect(out.split('\r\n')).toEqual([
      'customer,recency,frequency,monetary,revenue,recency_score,frequency_score,monetary_score,class,segment',
      'cruz,0,1,5,5,3,1,2,C,new',
      'ana,58,2,30.5,30.5,2,3,3,A,loyal',
      'bea,70,1,4,4,1,1,1,E,lost',
      ''
    ])
  })

  it('says how the file was understood, and shows the cells in columns', async () => {
    const { out, note } = await run('rfm', orders(), '--groups=3', '--locale', 'es')
    expect(note).toBe(
      '5 filas hasta el 31 de marzo de 2025; cliente = cliente; fecha = fecha; importe = importe; canal = canal\n\n'
    )
    const lines = out.split('\n')
    expect(lines[0]).toBe('recency_score  frequency_score  customers  revenue  monetary_score')
    expect(lines[4]).toBe('            1                3          0        0')
    expect(lines).toHaveLength(12)
  })

  it('reads Parquet as it reads CSV', async () => {
    const parquet = join(folder, 'orders.parquet')
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    await connection.run(`COPY (FROM '${orders()}') TO '${parquet}' (FORMAT parquet)`)
    connection.closeSync()
    instance.closeSync()
    const [csv, other] = [await run('cohorts', orders()), await run('cohorts', parquet)]
    expect(other).toEqual(csv)
    expect(csv.out).toMatch(/^2025-01 +0 +2 +2 +18\.50/m)
  })

  it('shows one row downwards, with what each number is', async () => {
    const { out } = await run('cltv', orders(), '--result', 'summary', '--top', '0.3')
    // 30.5 + 4 + 5 = 39.5; the best 0.3·3 = 0.9, so 1 customer: 30.5/39.5 = 0.7722.
    expect(out).toMatch(/^total +39\.50 {2}Value before costs$/m)
    expect(out).toMatch(/^top_share +0\.7722 {2}Their share of the total$/m)
  })

  it.each(['rfm-movement', 'movement', 'ladder', 'purchase-ladder', 'channels', 'cltv'])(
    'runs %s with nothing else said',
    async analysis => {
      const { code, out } = await run(analysis, orders())
      expect(code).toBe(0)
      expect(out.split('\n').length).toBeGreaterThanOrEqual(3)
    }
  )

  it('prints the SQL for a warehouse without running it', async () => {
    const { out, note } = await run(
      'rfm',
      orders(),
      '--sql',
      '--dialect',
      'bigquery',
      '--locale',
      'es'
    )
    expect(out).toMatch(/^-- RFM: cada cliente/)
    expect(out).toContain('FROM `orders` AS t')
    expect(out).toContain('CAST(t.`importe` AS FLOAT64)')
    expect(note).toBe('')
  })

  it('gives a spreadsheet nothing to run, and a terminal nothing to obey', async () => {
    const { out } = await run(
      'channels',
      file('red.csv', `${ORDERS}\ndana,2025-03-01,,\u001b[31mred\ndana,2025-03-02,5,`),
      '--own-row',
      '--csv'
    )
    expect(out).toContain("\r\n'=cmd|1,")
    const shown = await run('channels', join(folder, 'red.csv'))
    expect(shown.out).toContain('·[31mred')
    expect(shown.out).not.toContain('\u001b')
  })

  it('compares the arms of a test', async () => {
    const rows = ['t,5', 't,7', 'c,4', 'c,2'].map((row, at) => `p${at},${row}`)
    const test = file('test.csv', `customer,group,amount\n${rows.join('\n')}`)
    const { out } = await run('incremental', test, '--treated', 't', '--control', 'c', '--csv')
    const [names = '', values = ''] = out.split('\r\n')
    const found = new Map(names.split(',').map((name, at) => [name, values.split(',')[at]]))
    // Means 6 and 3; both variances 2, so se² = 2/2 + 2/2 = 2, df = 2² / (1 + 1) = 2; 3 × 2 treated.
    expect(found.get('difference')).toBe('3')
    expect(found.get('incremental')).toBe('6')
    expect(found.get('lift')).toBe('1')
    expect(found.get('degrees_of_freedom')).toBe('2')
  })

  it('lists everything with --help, in either language', async () => {
    const { out, code } = await run('--help')
    expect(code).toBe(0)
    expect(out).toMatch(/purchase-ladder +--result steps/)
    expect((await run('--help', '--locale', 'es')).out).toMatch(/de cualquier tamaño/)
    expect((await run()).out).toBe(out)
  })
})

describe('what cannot be done', () => {
  const F = '@file'
  it.each<[readonly string[], RegExp, RegExp]>([
    [['frm', F], /No analysis “frm”: one of rfm, /, /No hay análisis «frm»/],
    [['constructor', F], /No analysis “constructor”/, /No hay análisis/],
    [['rfm'], /Which file\?/, /¿Qué archivo\?/],
    [['rfm', F, 'more'], /Too many words: more/, /Sobran palabras: more/],
    [['rfm', 'nowhere.csv'], /There is no file nowhere\.csv/, /No hay ningún archivo nowhere\.csv/],
    [['rfm', '.'], /is not a file/, /no es un archivo/],
    [['rfm', F, '--nonsense', '1'], /--nonsense/, /--nonsense/],
    [
      ['rfm', F, '--groups', '11'],
      /--groups 11: a whole number from 3 to 10/,
      /un número entero de 3 a 10/
    ],
    [['rfm', F, '--groups', '3.5'], /a whole number/, /un número entero/],
    [['cltv', F, '--top', 'many'], /a number from 0 to 1/, /un número de 0 a 1/],
    [['rfm', F, '--ties', 'fair'], /one of share, average, appearance/, /debe ser uno de share/],
    [['rfm', F, '--as-of', '2025-02-30'], /a date like 2025-12-31/, /una fecha como 2025-12-31/],
    [['rfm', F, '--classes', 'a,b'], /numbers with commas/, /números separados por comas/],
    [['rfm', F, '--classes', '1,0.5'], /--classes: four numbers/, /cuatro números/],
    [['rfm', F, '--weights', '1,1'], /--weights: three numbers/, /tres números/],
    [
      ['rfm', F, '--cuts-recency', '30,20,50,60'],
      /5 groups need 4 rising numbers/,
      /4 números en orden creciente/
    ],
    [['movement', F, '--before', '2025-03-31'], /must be earlier/, /debe ser anterior/],
    [['movement', F, '--classes', '1'], /four numbers/, /cuatro números/],
    [['rfm', F, '--result', 'triangle'], /rfm has cells, customers/, /rfm tiene cells, customers/],
    [
      ['rfm', F, '--customer', 'who'],
      /no column “who”\. It has cliente, fecha, importe and canal/,
      /ninguna columna «who»\. Tiene cliente, fecha, importe y canal/
    ],
    [['rfm', F, '--amount', 'canal'], /holds texts such as “web”/, /contiene textos como «web»/],
    [['rfm', F, '--date', 'canal'], /was not read as a date/, /no se ha leído como fecha/],
    [
      ['incremental', F],
      /No column of the file was recognised as group/,
      /Ninguna columna del archivo se ha reconocido como grupo/
    ],
    [['incremental', F, '--group', 'canal'], /--treated LABEL/, /--treated ETIQUETA/]
  ])('%j', async (argv, english, spanish) => {
    const words = argv.map(word => (word === F ? orders() : word))
    const [en, es] = [await run(...words), await run(...words, '--locale', 'es')]
    expect(en).toMatchObject({ code: 1, out: '', note: expect.stringMatching(english) })
    expect(es).toMatchObject({ code: 1, out: '', note: expect.stringMatching(spanish) })
  })

  it('is said of files that are none', async () => {
    expect((await run('rfm', file('bad.parquet', 'PAR1'))).note).toMatch(/cannot be read/)
    expect((await run('rfm', file('none.csv', 'customer,date,amount\n'))).note).toMatch(
      /no rows|not read as a date|texts such as/
    )
    mkdirSync(join(folder, 'folder.csv'))
    expect((await run('rfm', join(folder, 'folder.csv'))).note).toMatch(/not a file/)
  })

  it('is said of what only turns up while reading', async () => {
    const late = `customer,date,amount\n${'a,2025-01-01,1\n'.repeat(60_000)}a,2025-01-01,lots\n`
    const { code, note } = await run('rfm', file('late.csv', late))
    expect(code).toBe(1)
    expect(note).toMatch(/DuckDB stopped|texts such as/)
  })
})
