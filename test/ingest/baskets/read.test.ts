import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BASKET_LIMITS, type BasketLayout } from '../../../src/ingest/baskets/model.ts'
import { readBaskets } from '../../../src/ingest/baskets/read.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

function read(text: string, layout?: BasketLayout) {
  const { baskets, report } = finish(readBaskets(text, layout))
  const { names, starts, items } = baskets
  const lists = Array.from({ length: starts.length - 1 }, (_, at) =>
    [...items.subarray(starts[at], starts[at + 1])].map(code => names[code] ?? '').sort()
  )
  return { names, lists, counts: [...baskets.counts], report }
}

describe('one basket a line', () => {
  test.each([
    ['semicolons', 'Bread;Milk\nMilk;Eggs;Bread\nBread'],
    ['commas and blanks', 'Bread, Milk\n Milk , Eggs,Bread\n\nBread\n'],
    ['tabs', 'Bread\tMilk\nMilk\tEggs\tBread\nBread'],
    ['Windows lines and a byte-order mark', '\uFEFFBread;Milk\r\nMilk;Eggs;Bread\r\nBread\r\n'],
    ['a line that names the separator', 'sep=;\nBread;Milk\nMilk;Eggs;Bread\nBread'],
    ['a header', 'items\nBread;Milk\nMilk;Eggs;Bread\nBread'],
    ['empty cells at the end', 'Bread;Milk;;;\nMilk;Eggs;Bread;;\nBread;;;;'],
    ['a row of totals', 'Bread;Milk\nMilk;Eggs;Bread\nBread\nTotal;3']
  ])('%s', (_, text) => {
    const { lists, names, counts, report } = read(text)
    expect(lists).toEqual([['Bread', 'Milk'], ['Bread', 'Eggs', 'Milk'], ['Bread']])
    expect(names).toEqual(['Bread', 'Milk', 'Eggs'])
    expect(counts).toEqual([3, 2, 1])
    expect(report).toMatchObject({ layout: 'lines', baskets: 3, items: 3 })
  })

  test('numbers between blanks, as in files of the research', () => {
    expect(read('1 3 4\n2 3 5\n 1 2 3 5 \n2 5').lists).toEqual([
      ...[
        ['1', '3', '4'],
        ['2', '3', '5']
      ],
      ...[
        ['1', '2', '3', '5'],
        ['2', '5']
      ]
    ])
  })

  test('upper and lower case and blanks make no other item; it counts once a basket', () => {
    const { names, report } = read('pan; Pan ;PAN;leche  entera\nLeche entera;pan')
    expect(names).toEqual(['Leche entera', 'PAN'])
    expect(report.repeated).toBe(2)
  })

  test('a quoted name may hold the separator', () => {
    expect(read('"Milk; 1 l";Bread\nBread;Eggs').names).toEqual(['Bread', 'Eggs', 'Milk; 1 l'])
  })

  test('two items in every basket are no rows of order and item', () => {
    expect(read('Bread;Milk\nMilk;Bread\nEggs;Milk').report.layout).toBe('lines')
    expect(read('Bread;Milk\nEggs;Jam\nCoffee;Tea').report.layout).toBe('lines')
  })
})

describe('rows of order and item', () => {
  const LISTS = [['Bread', 'Milk'], ['Eggs']]
  test.each([
    ['with a header', 'order,item\n1,Bread\n2,Eggs\n1,Milk'],
    ['in Spanish', 'Pedido;Producto\n1;Bread\n2;Eggs\n1;Milk'],
    [
      'among other columns',
      'date;invoice no;description;price\n1/2;1;Bread;1,20\n1/2;2;Eggs;2\n1/2;1;Milk;3'
    ],
    ['without a header', 'T01;Bread\nT02;Eggs\nT01;Milk'],
    ['with a list in one cell', 'order,items\n1,"Bread; Milk"\n2,Eggs'],
    ['with totals and gaps', 'order,item\n1,Bread\n2,Eggs\n1,Milk\n,Jam\n3,\nTotal,3']
  ])('%s', (_, text) => {
    const { lists, report } = read(text)
    expect(lists).toEqual(LISTS)
    expect(report.layout).toBe('rows')
  })

  test('what was left out is counted', () => {
    expect(read('order,item\n1,Bread\n1,Milk\n,Jam\n3,\nTotal,3').report.setAside).toBe(3)
  })

  test('the reader’s word decides', () => {
    expect(read('T01;Bread\nT02;Eggs\nT01;Milk', 'lines').report.baskets).toBe(3)
    expect(read('Ana;Bread\nEva;Eggs\nAna;Milk', 'rows').lists).toEqual(LISTS)
  })
})

describe('limits', () => {
  test('a basket of more than 200 items is left out, and said', () => {
    const many = Array.from({ length: 201 }, (_, i) => `1;x${i}`).join('\n')
    const { report, names } = read(`order;item\n${many}\n2;a\n2;b`)
    expect(report).toMatchObject({ baskets: 1, huge: 1 })
    expect(names).toEqual(['a', 'b'])
  })

  test('names are cut, and items beyond 50,000 are not read', () => {
    expect(read(`${'x'.repeat(500)};b`).names[1]).toHaveLength(BASKET_LIMITS.name)
    const lines = Array.from({ length: 26_000 }, (_, i) => `a${i};b${i}`).join('\n')
    const { report } = read(lines)
    expect(report.items).toBe(BASKET_LIMITS.items)
    expect(report.unread).toBe(2000)
  })

  test('baskets beyond 500,000 are not read, in either layout', () => {
    expect(read('a;b\n'.repeat(BASKET_LIMITS.baskets + 7)).report).toMatchObject({
      ...{ baskets: BASKET_LIMITS.baskets, unread: 7 }
    })
    const rows = Array.from({ length: BASKET_LIMITS.baskets + 3 }, (_, i) => `${i};a`).join('\n')
    expect(read(`order;item\n${rows}`).report.unread).toBe(3)
  })

  test('names that objects inherit are names like others', () => {
    expect(read('__proto__;constructor\ntoString;__proto__').names).toEqual([
      ...['__proto__', 'constructor', 'toString']
    ])
  })

  test('a mark that is never closed does not swallow the file', () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `a${i % 9};b;c`).join('\n')
    expect(read(`"${lines}`).report.baskets).toBe(60_000)
  })

  test('a long file is read in pieces as it is in one', () => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `item ${i % 13};"thing; ${i % 7}";z`)
    const { report, names } = read(lines.join('\n'))
    expect(report).toMatchObject({ baskets: 40_000, items: 21 })
    expect(names[0]).toBe('z')
  })
})

test('nothing that is pasted throws, and what is read is sound', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'B',
      ' ',
      ';',
      ',',
      '\t',
      '"',
      '\n',
      '\r',
      '|',
      '1',
      'order',
      'item',
      '\u0000',
      '🦊',
      'Total'
    ]
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 120 }),
      fc.constantFrom(undefined, 'rows', 'lines'),
      (pieces, layout) => {
        const { lists, counts, names, report } = read(pieces.join(''), layout)
        expect(lists.every(items => items.length > 0 && new Set(items).size === items.length)).toBe(
          true
        )
        expect(names.every(name => name.trim() === name && name !== '')).toBe(true)
        expect(counts.reduce((a, b) => a + b, 0)).toBe(lists.flat().length)
        expect(report.baskets).toBe(lists.length)
      }
    ),
    { numRuns: 500 }
  )
})
