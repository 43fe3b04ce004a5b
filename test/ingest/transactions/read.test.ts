import { describe, expect, test } from 'vitest'
import { readTransactions } from '../../../src/ingest/transactions/read.ts'
import { fromBlob, fromText } from '../../../src/ingest/transactions/source.ts'
import { readText, tableFrom } from '../../support/read-text.ts'
import { dayOf } from '../../support/transactions.ts'

const lines = (...rows: string[]) => `${rows.join('\n')}\n`

describe('readTransactions', () => {
  test('a plain table: rows, customers, range and revenue', async () => {
    const { rows, transactions, report } = await tableFrom(
      lines('customer,date,amount', 'Ann,2025-01-05,10.50', 'Bo,2025-01-06,20', 'Ann,2025-02-01,-5')
    )
    expect(rows).toEqual([
      { customer: 'Ann', date: '2025-01-05', amount: 10.5 },
      { customer: 'Bo', date: '2025-01-06', amount: 20 },
      { customer: 'Ann', date: '2025-02-01', amount: -5 }
    ])
    expect([...transactions.customer.codes]).toEqual([1, 2, 1])
    expect(transactions.customer.labels.find('Bo')).toBe(2)
    expect(transactions.customer.labels.find('Cy')).toBeUndefined()
    expect(transactions.customer.labels.at(0)).toBe('')
    expect(transactions.sorted).toBe(true)
    // 10.50 + 20 − 5
    expect(report).toMatchObject({
      name: 'test.csv',
      format: 'delimited',
      encoding: 'utf-8',
      delimiter: ',',
      header: true,
      rows: 3,
      customers: 2,
      from: dayOf('2025-01-05'),
      to: dayOf('2025-02-01'),
      revenue: 25.5,
      refunds: { rows: 1, amount: -5 },
      errors: { count: 0, listed: [] }
    })
    expect(report.columns[2]).toEqual({
      index: 2,
      header: 'amount',
      role: 'amount',
      proposed: 'amount',
      sample: ['10.50', '20', '-5']
    })
  })

  test('every role, in Spanish, with semicolons and a decimal comma', async () => {
    const { rows, report } = await tableFrom(
      lines(
        'Nº pedido;Fecha pedido;ID cliente;Producto;Cantidad;Importe (€);Margen;Canal;Grupo;Interés;Fecha de alta;Notas',
        'P-1;31/12/2024;C1;Taza;2;1.234,50;12,5;web;control;té;01/02/2020;hola',
        'P-2;01/01/2025;C2;Plato;;(99,00);;tienda;tratado;;;'
      ),
      { locale: 'es' }
    )
    expect(rows).toEqual([
      {
        order: 'P-1',
        date: '2024-12-31',
        customer: 'C1',
        product: 'Taza',
        quantity: 2,
        amount: 1234.5,
        margin: 12.5,
        channel: 'web',
        group: 'control',
        interest: 'té',
        contact: '2020-02-01'
      },
      {
        order: 'P-2',
        date: '2025-01-01',
        customer: 'C2',
        product: 'Plato',
        quantity: null,
        amount: -99,
        margin: null,
        channel: 'tienda',
        group: 'tratado',
        interest: '',
        contact: null
      }
    ])
    expect(report.dates).toMatchObject({
      order: 'day-first',
      undecided: false,
      evidence: { text: '31/12/2024', line: 2 }
    })
    expect(report.numbers).toMatchObject({ decimal: ',', undecided: 0 })
  })

  test('the column as a whole decides, wherever in the file the telling cell stands', async () => {
    const many = (date: string, amount: string, count: number) =>
      Array.from({ length: count }, () => `Ann;${date};${amount}`)
    // 5/3 is 3 May once a 12/25 has been seen; 1.500 is 1,500 once a 2,50 has.
    const { rows, report } = await tableFrom(
      lines(
        'customer;date;amount',
        ...many('5/3/2025', '1.500', 6000),
        'Bo;12/25/2025;2,50',
        ...many('5/3/2025', '1.500', 3)
      )
    )
    expect(rows[0]).toEqual({ customer: 'Ann', date: '2025-05-03', amount: 1500 })
    expect(rows[6000]).toEqual({ customer: 'Bo', date: '2025-12-25', amount: 2.5 })
    expect(rows).toHaveLength(6004)
    expect(report.dates).toMatchObject({
      order: 'month-first',
      undecided: false,
      evidence: { text: '12/25/2025', line: 6002 }
    })
    expect(report.numbers).toMatchObject({ decimal: ',', undecided: 0 })
  })

  test('what nothing decides is read as the page writes it, and asked', async () => {
    const text = lines('customer,date,amount', 'Ann,5/3/2025,1.500', 'Bo,6/3/2025,2.500')
    const english = await tableFrom(text)
    expect(english.rows[0]).toEqual({ customer: 'Ann', date: '2025-03-05', amount: 1.5 })
    expect(english.report.numbers).toMatchObject({ decimal: '.', undecided: 2, example: '1.500' })
    expect(english.report.dates).toMatchObject({ undecided: true, example: '5/3/2025' })
    const spanish = await tableFrom(text, { locale: 'es' })
    expect(spanish.rows[0]).toMatchObject({ amount: 1500 })
    const corrected = await tableFrom(text, {
      corrections: { decimal: ',', dates: 'month-first' }
    })
    expect(corrected.rows[0]).toEqual({ customer: 'Ann', date: '2025-05-03', amount: 1500 })
    expect(corrected.report.numbers.undecided).toBe(0)
    expect(corrected.report.dates.undecided).toBe(false)
  })

  test('what the reader says stands against the cells, which become errors', async () => {
    const { rows, report } = await tableFrom(
      lines('customer;date;amount', 'Ann;25/3/2025;1', 'Bo;6/3/2025;2'),
      { corrections: { dates: 'month-first' } }
    )
    expect(rows).toEqual([{ customer: 'Bo', date: '2025-06-03', amount: 2 }])
    expect(report.errors.listed).toEqual([
      {
        line: 2,
        column: 1,
        value: '25/3/2025',
        row: 'Ann;25/3/2025;1',
        reason: 'impossible-date'
      }
    ])
  })

  test('bad rows are counted, listed and left out; good rows go on', async () => {
    const { rows, report } = await tableFrom(
      lines(
        'customer,date,amount',
        'Ann,2025-01-05,10',
        ',2025-01-05,11',
        'null,2025-01-05,11',
        'Ann,,12',
        'Ann,soon,13',
        'Ann,2025-02-30,14',
        'Ann,1812-02-03,14',
        'Ann,2025-01-05,',
        'Ann,2025-01-05,lots',
        'Ann,2025-01-05,10 %',
        'Ann,2025-01-05,=1+1',
        'Ann,2025-01-05,1e999',
        'Ann,2025-01-05,10,12',
        'Ann,2025-01-05,1\u00002',
        'Bo,2025-01-05,15'
      )
    )
    expect(rows.map(row => row['customer'])).toEqual(['Ann', 'Bo'])
    expect(report.customers).toBe(2)
    expect(report.errors.listed.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 0, 'no-customer'],
      [4, 0, 'no-customer'],
      [5, 1, 'no-date'],
      [6, 1, 'bad-date'],
      [7, 1, 'impossible-date'],
      [8, 1, 'far-date'],
      [9, 2, 'no-amount'],
      [10, 2, 'bad-amount'],
      [11, 2, 'bad-amount'],
      [12, 2, 'formula'],
      [13, 2, 'out-of-range'],
      [14, 3, 'long-row'],
      [15, 2, 'binary']
    ])
    expect(report.errors.listed[3]?.value).toBe('soon')
    expect(report.errors.count).toBe(13)
    expect(report.errors.byReason['no-customer']).toBe(2)
  })

  test('a customer of a bad row alone has no code', async () => {
    const { transactions } = await tableFrom(
      lines('customer,date,amount', 'Zed,never,1', 'Ann,2025-01-05,10')
    )
    expect(transactions.customer.labels.find('Zed')).toBeUndefined()
    expect(transactions.customer.labels.size).toBe(2)
  })

  test('totals, blank lines and headers in the middle are no rows and no errors', async () => {
    const { rows, report } = await tableFrom(
      lines(
        'customer,date,amount',
        'Ann,2025-01-05,10',
        '',
        ' , , ',
        'customer,date,amount',
        'Bo,2025-01-06,20',
        'Total,,30',
        ',,30',
        ',TOTAL GENERAL,30',
        'Total Ann,,10'
      )
    )
    expect(rows).toHaveLength(2)
    // The row that has an amount and nothing else says nowhere that it is a total.
    expect(report).toMatchObject({ blank: 2, repeated: 1, totals: 3, errors: { count: 1 } })
  })

  test('“Suma” with a date is a customer, without a date column a total', async () => {
    const dated = await tableFrom(lines('customer,date,amount', 'Suma,2025-01-05,10'))
    expect(dated.rows).toHaveLength(1)
    const bare = await tableFrom(lines('customer,amount', 'Ann,10', 'Sundry,5', 'Suma,15'))
    expect(bare.rows.map(row => row['customer'])).toEqual(['Ann', 'Sundry'])
    expect(bare.report).toMatchObject({ totals: 1, from: null, to: null })
    expect(bare.transactions.day).toBeUndefined()
  })

  test('a date column with nothing in it is no date column', async () => {
    const { rows, report } = await tableFrom(lines('customer,date,amount', 'Ann,,10', 'Bo,,20'))
    expect(rows).toEqual([
      { customer: 'Ann', amount: 10 },
      { customer: 'Bo', amount: 20 }
    ])
    expect(report.columns[1]).toMatchObject({ role: 'ignore', proposed: 'date' })
  })

  test('with a channel, a row without an amount is a contact', async () => {
    const { rows, report } = await tableFrom(
      lines('customer,date,channel,amount', 'Ann,2025-01-05,mail,', 'Ann,2025-01-06,web,20')
    )
    expect(rows.map(row => row['amount'])).toEqual([null, 20])
    expect(report).toMatchObject({ contacts: 1, revenue: 20 })
  })

  test('spaces around a text and quotes do not make another customer; case does', async () => {
    const { transactions } = await tableFrom(
      lines(
        'customer,date,amount',
        'Ann,2025-01-05,1',
        '"Ann",2025-01-05,1',
        ' Ann ,2025-01-05,1',
        '"Ann ", 2025-01-05 ,1',
        '\u00a0Ann\u3000,2025-01-05,1',
        'ann,2025-01-05,1',
        '"A""n",2025-01-05,1',
        'José,2025-01-05,1',
        ' "José ",2025-01-05,1'
      )
    )
    expect([...transactions.customer.codes]).toEqual([1, 1, 1, 1, 1, 2, 3, 4, 5])
    expect(transactions.customer.labels.at(3)).toBe('A"n')
  })

  test('quoted cells with delimiters, line ends and quotes; lines are counted through them', async () => {
    const { rows, report } = await tableFrom(
      'customer,date,amount\r\n"Ann, ""the\r\nfirst""",2025-01-05,"1,234.50"\r\nBo,x,2\r\nCy,"2025-01-06",3'
    )
    expect(rows).toEqual([
      { customer: 'Ann, "the\r\nfirst"', date: '2025-01-05', amount: 1234.5 },
      { customer: 'Cy', date: '2025-01-06', amount: 3 }
    ])
    expect(report.errors.listed).toEqual([
      { line: 4, column: 1, value: 'x', row: 'Bo,x,2', reason: 'bad-date' }
    ])
  })

  test.each(['\n', '\r\n', '\r'])('lines may end in %j', async end => {
    const { rows } = await tableFrom(
      ['customer,date,amount', 'Ann,2025-01-05,1', 'Bo,2025-01-06,2'].join(end)
    )
    expect(rows).toHaveLength(2)
  })

  test('titles above the header, and a declared delimiter', async () => {
    const { rows, report } = await tableFrom(
      lines('sep=;', 'Ventas de la tienda;;', '', 'Cliente;Fecha;Importe', 'Ann;05/01/2025;1,5')
    )
    expect(rows).toEqual([{ customer: 'Ann', date: '2025-01-05', amount: 1.5 }])
    expect(report).toMatchObject({ header: true, delimiter: ';', errors: { count: 0 } })
  })

  test('no header: content tells the columns', async () => {
    const text = lines(
      'ann@example.com\t2025-01-05\t10.50',
      'bo@example.com\t2025-01-06\t20.00',
      'ann@example.com\t2025-01-07\t5.25'
    )
    const { rows, report } = await tableFrom(text)
    expect(rows).toHaveLength(3)
    expect(report.header).toBe(false)
    expect(report.columns.map(({ role }) => role)).toEqual(['customer', 'date', 'amount'])
    expect(report.columns[0]?.header).toBe('')
    const headed = await tableFrom(text, { corrections: { header: true } })
    expect(headed.rows).toHaveLength(2)
  })

  test('the reader can say that the first row is no header', async () => {
    const { rows } = await tableFrom(lines('sep=,', 'Ann,Bo', 'Cy,5'), {
      corrections: { header: false, roles: { 0: 'customer', 1: 'amount' } }
    })
    expect(rows).toEqual([{ customer: 'Cy', amount: 5 }])
  })

  test('roles can be corrected by position', async () => {
    const { rows, report } = await tableFrom(
      lines('buyer,customer,date,amount,net', 'x,Ann,2025-01-05,10,8'),
      { corrections: { roles: { 0: 'customer', 4: 'amount', 2: 'ignore' } } }
    )
    expect(rows).toEqual([{ customer: 'x', amount: 8 }])
    expect(report.columns.map(column => column.role)).toEqual([
      'customer',
      'ignore',
      'ignore',
      'ignore',
      'amount'
    ])
  })

  test('two columns cannot have one role: the first keeps it', async () => {
    const { report } = await tableFrom(lines('customer,date,amount,net', 'Ann,2025-01-05,10,8'), {
      corrections: { roles: { 2: 'amount', 3: 'amount' } }
    })
    expect(report.columns.map(column => column.role)).toEqual([
      'customer',
      'date',
      'amount',
      'ignore'
    ])
  })

  test('dates that only the full reader reads follow the order of the column', async () => {
    const cells = ['" 5/3/2025"', ' 6 / 3 / 2025', '5.3.2025 10:30 h', '3 de mayo de 2025']
    const text = lines('customer;date;amount', ...cells.map(cell => `Ann;${cell};1`))
    const day = await tableFrom(text)
    expect(day.rows.map(row => row['date'])).toEqual(['2025-03-05', '2025-03-05', '2025-05-03'])
    expect(day.report.errors.byReason).toEqual({ 'bad-date': 1 })
    const month = await tableFrom(text, { corrections: { dates: 'month-first' } })
    expect(month.rows.map(row => row['date'])).toEqual(['2025-05-03', '2025-05-03', '2025-05-03'])
    const late = await tableFrom(
      lines('customer;date;amount', 'Ann; 12/25/2025 ;1', 'Bo;1/2/2025;1')
    )
    expect(late.rows.map(row => row['date'])).toEqual(['2025-12-25', '2025-01-02'])
  })

  test('contacts alone: customer, date and channel, no amount column', async () => {
    const { rows, report } = await tableFrom(lines('customer,date,channel', 'Ann,2025-01-05,web'))
    expect(rows).toEqual([{ customer: 'Ann', date: '2025-01-05', amount: null, channel: 'web' }])
    expect(report.contacts).toBe(1)
  })

  test('spaces of every kind around a text', async () => {
    const spaces = [...'\u00a0\u2003\u200b\u2028\u202f\u205f\u3000\ufeff']
    const { transactions } = await tableFrom(
      lines(
        'customer,date,amount',
        ...spaces.map(space => `${space}é${space},2025-01-05,1`),
        '→é←,2025-01-05,1'
      )
    )
    expect(transactions.customer.labels.size).toBe(3)
    expect(transactions.customer.labels.at(1)).toBe('é')
  })

  test('several currencies are noted, their sums not converted', async () => {
    const { report } = await tableFrom(
      lines('customer,date,amount', 'Ann,2025-01-05,€10.00', 'Bo,2025-01-05,$5.00')
    )
    expect(report.numbers.currencies).toEqual(['EUR', '$'])
    expect(report.revenue).toBe(15)
  })

  test('what is no table of transactions is refused with what was seen', async () => {
    const refusal = async (text: string) => {
      const reading = await readText(text)
      return reading.ok ? 'read' : reading.refusal
    }
    expect(await refusal('')).toEqual({ kind: 'empty' })
    expect(await refusal('\n \n\n')).toEqual({ kind: 'empty' })
    expect(await refusal('hello world')).toMatchObject({ kind: 'no-column' })
    expect(await refusal(lines('city,notes', 'Rome,5', 'Oslo,7'))).toMatchObject({
      kind: 'no-column',
      missing: ['customer', 'amount'],
      columns: [{ header: 'city' }, { header: 'notes', sample: ['5', '7'] }]
    })
    expect(await refusal(lines('customer,date,amount'))).toMatchObject({ kind: 'no-rows' })
    expect(await refusal(lines('customer,date,amount', 'Ann,never,1'))).toMatchObject({
      kind: 'no-rows',
      errors: { count: 1, byReason: { 'bad-date': 1 } }
    })
  })

  test('progress is told, and a signal ends reading', async () => {
    const text = lines(
      'customer,date,amount',
      ...Array.from({ length: 50_000 }, (_, i) => `C${i},2025-01-05,1`)
    )
    const told: number[] = []
    await readTransactions(fromText('x', text), {
      locale: 'en',
      onProgress: progress => told.push(progress.rows)
    })
    expect(told.at(-1)).toBe(50_000)
    const stopped = await readTransactions(fromText('x', text), {
      locale: 'en',
      signal: AbortSignal.abort()
    })
    expect(stopped).toEqual({ ok: false, refusal: { kind: 'cancelled' } })
  })

  test('a cancel that comes while a long file is read is heard', async () => {
    const piece = new TextEncoder().encode('C1,2025-01-05,1.50\n'.repeat(1000))
    const cancel = new AbortController()
    const header = new TextEncoder().encode('customer,date,amount\n')
    let asked = 0
    const reading = await readTransactions(
      {
        name: 'endless',
        size: 500_000_000,
        slice: async (from, to) => {
          asked += 1
          if (asked === 20) setTimeout(() => cancel.abort())
          if (from === 0) return new Uint8Array([...header, ...piece])
          return piece.subarray(0, to - from)
        }
      },
      { locale: 'en', signal: cancel.signal }
    )
    expect(reading).toEqual({ ok: false, refusal: { kind: 'cancelled' } })
  })

  test('a file that cannot be read any more is refused', async () => {
    const gone = {
      name: 'gone',
      size: 100,
      slice: () => Promise.reject(new Error('NotReadable'))
    }
    expect(await readTransactions(gone, { locale: 'en' })).toEqual({
      ok: false,
      refusal: { kind: 'damaged' }
    })
  })

  test('a blob is read like a text', async () => {
    const blob = new Blob([lines('customer,date,amount', 'Ann,2025-01-05,1')])
    const reading = await readTransactions(fromBlob('b.csv', blob), { locale: 'en' })
    expect(reading).toMatchObject({ ok: true, report: { name: 'b.csv', rows: 1 } })
  })
})
