import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { explain } from '../../src/formula/explain.ts'
import { mustParse, parse } from '../../src/formula/parse.ts'
import { toText } from '../../src/formula/text.ts'
import { bare, everyPart, name, negation, number, operation, trees } from './trees.ts'

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const [a, b, c] = [name('a'), name('b'), name('c')]

describe('precedence and order', () => {
  test.each([
    ['a - b - c', operation('-', operation('-', a, b), c)],
    ['a / b / c', operation('/', operation('/', a, b), c)],
    ['a / b * c', operation('*', operation('/', a, b), c)],
    ['a - b * c', operation('-', a, operation('*', b, c))],
    ['a * b - c', operation('-', operation('*', a, b), c)],
    ['(a - b) * c', operation('*', operation('-', a, b), c)],
    ['-a * b', operation('*', negation(a), b)],
    ['-(a * b)', negation(operation('*', a, b))],
    ['a--b', operation('-', a, negation(b))],
    ['a - - -b', operation('-', a, negation(negation(b)))],
    ['a*-b/c', operation('/', operation('*', a, negation(b)), c)],
    ['((((a))))', a],
    ['  a\n+\tb\u00a0', operation('+', a, b)],
    ['2', number(2)],
    ['.5', number(0.5)],
    ['1e3', number(1000)],
    ['2.5E-2', number(0.025)]
  ])('%s', (source, tree) => {
    expect(bare(mustParse(source))).toEqual(bare(tree))
  })

  test('words that are special in JavaScript are names like any other', () => {
    for (const word of ['true', 'null', 'this', 'constructor', 'valueof']) {
      expect(bare(mustParse(word))).toEqual(bare(name(word)))
    }
  })

  test('a condition may stand in parentheses', () => {
    expect(bare(mustParse('if(((a < b)), a, b)'))).toEqual(bare(mustParse('if(a < b, a, b)')))
  })
})

describe('positions', () => {
  test('a part is where it stands, without its own parentheses, with those inside', () => {
    const source = ' max((a - b) / c, -(a))'
    const parts = everyPart(mustParse(source)).map(part => source.slice(part.start, part.end))
    expect(parts).toEqual([
      'max((a - b) / c, -(a))',
      '(a - b) / c',
      'a - b',
      'a',
      'b',
      'c',
      '-(a)',
      'a'
    ])
  })

  test('what stands at the position of a part is that part', () => {
    fc.assert(
      fc.property(trees(), tree => {
        const source = `(${toText(tree)})`
        for (const part of everyPart(mustParse(source))) {
          expect(bare(mustParse(source.slice(part.start, part.end)))).toEqual(bare(part))
        }
      }),
      { numRuns: 300 }
    )
  })
})

describe('source and tree', () => {
  test('parsing the text of a tree gives the tree', () => {
    fc.assert(
      fc.property(trees(), tree => {
        expect(bare(mustParse(toText(tree)))).toEqual(bare(tree))
      }),
      { numRuns: 2000 }
    )
  })

  test('no parenthesis in a text can be left out, but those around signs', () => {
    fc.assert(
      fc.property(trees(['a', 'b', 'c'], 4), tree => {
        const source = toText(tree)
        for (const [at, character] of [...source].entries()) {
          if (character !== '(' || /[a-z]/.test(source[at - 1] ?? '')) continue
          if (source[at + 1] === '-') continue
          const close = closing(source, at)
          const without =
            source.slice(0, at) + source.slice(at + 1, close) + source.slice(close + 1)
          const parsed = parse(without)
          if (parsed.ok) expect(bare(parsed.value)).not.toEqual(bare(tree))
        }
      }),
      { numRuns: 500 }
    )
  })

  test.each([
    ['a-(b-c)', 'a - (b - c)'],
    ['(a*b)/c', 'a * b / c'],
    ['a*(b/c)', 'a * (b / c)'],
    ['a+(b*c)', 'a + b * c'],
    ['--a', '-(-a)'],
    ['max( a,b )', 'max(a, b)'],
    ['if(a<=b,1,0.50)', 'if(a <= b, 1, 0.5)']
  ])('%s reads %s', (source, text) => {
    expect(toText(mustParse(source))).toBe(text)
  })
})

function closing(source: string, open: number): number {
  let depth = 0
  for (let at = open; at < source.length; at++) {
    if (source[at] === '(') depth++
    if (source[at] === ')') depth--
    if (depth === 0) return at
  }
  return -1
}

describe('problems say what and where', () => {
  test.each([
    ['', 'The formula is empty.', 'La fórmula está vacía.'],
    [' ', 'The formula is empty.', 'La fórmula está vacía.'],
    [
      'a +',
      'The formula breaks off: a number or a name is missing at character 4.',
      'La fórmula queda a medias: falta un número o un nombre en el carácter 4.'
    ],
    [
      'a + * b',
      'A number or a name is missing before “*” at character 5.',
      'Falta un número o un nombre antes de «*», en el carácter 5.'
    ],
    [
      '+a',
      'A number or a name is missing before “+” at character 1.',
      'Falta un número o un nombre antes de «+», en el carácter 1.'
    ],
    [
      '2 month',
      'An operator (+ - * /) is missing before “month” at character 3.',
      'Falta un operador (+ - * /) antes de «month», en el carácter 3.'
    ],
    [
      '(a)(b)',
      'An operator (+ - * /) is missing before “(” at character 4.',
      'Falta un operador (+ - * /) antes de «(», en el carácter 4.'
    ],
    [
      'max(a b)',
      'An operator (+ - * /) is missing before “b” at character 7.',
      'Falta un operador (+ - * /) antes de «b», en el carácter 7.'
    ],
    [
      'a ^ 2',
      'The character “^” at character 3 has no meaning in a formula. Write pow(a, b) instead.',
      'El carácter «^», en el carácter 3, no significa nada en una fórmula. Escribe pow(a, b) en su lugar.'
    ],
    [
      'a + 💶',
      'The character “💶” at character 5 has no meaning in a formula.',
      'El carácter «💶», en el carácter 5, no significa nada en una fórmula.'
    ],
    [
      '0,5 * a',
      'There is a comma inside a number at character 2. Formulas take a decimal point: 0.5.',
      'Hay una coma dentro de un número en el carácter 2. En las fórmulas los decimales van con punto: 0.5.'
    ],
    [
      'a, b',
      'The comma at character 2 does not separate arguments of a function.',
      'La coma que hay en el carácter 2 no separa argumentos de una función.'
    ],
    [
      '2 * (a + b',
      'The parenthesis opened at character 5 is not closed.',
      'El paréntesis que se abre en el carácter 5 no se cierra.'
    ],
    [
      'a + b)',
      'The parenthesis closed at character 6 was not opened.',
      'El paréntesis que se cierra en el carácter 6 no se había abierto.'
    ],
    [
      '1e999',
      'The number 1e999 at character 1 is too large.',
      'El número 1e999, en el carácter 1, es demasiado grande.'
    ],
    [
      'a + median(a)',
      'There is no function called “median” (at character 5). The functions are min, max, abs, sqrt, ln, exp, pow, if, sum, mean.',
      'No existe la función «median» (en el carácter 5). Las funciones son min, max, abs, sqrt, ln, exp, pow, if, sum, mean.'
    ],
    [
      'a * sqrt',
      '“sqrt” at character 5 is a function: its arguments follow in parentheses.',
      '«sqrt», en el carácter 5, es una función: sus argumentos van detrás, entre paréntesis.'
    ],
    [
      'sum()',
      'The function “sum” at character 1 takes at least one argument; it was given 0.',
      'La función «sum», en el carácter 1, lleva al menos un argumento, pero ha recibido 0.'
    ],
    [
      'a + ln(a, b)',
      'The function “ln” at character 5 takes one argument; it was given 2.',
      'La función «ln», en el carácter 5, lleva un argumento, pero ha recibido 2.'
    ],
    [
      'pow(a)',
      'The function “pow” at character 1 takes 2 arguments; it was given 1.',
      'La función «pow», en el carácter 1, lleva 2 argumentos, pero ha recibido 1.'
    ],
    [
      'if(a, 1, 2)',
      'The first argument of “if” at character 4 must be a comparison, such as a < b.',
      'El primer argumento de «if», en el carácter 4, debe ser una comparación, como a < b.'
    ],
    [
      'a + (b < c)',
      'The comparison at character 6 may only be the first argument of “if”, and may not be chained.',
      'La comparación que hay en el carácter 6 solo puede ser el primer argumento de «if», y no se puede encadenar.'
    ],
    [
      'if(a < b < c, 1, 2)',
      'The comparison at character 4 may only be the first argument of “if”, and may not be chained.',
      'La comparación que hay en el carácter 4 solo puede ser el primer argumento de «if», y no se puede encadenar.'
    ],
    [
      'a + toString',
      'Nothing here is called “toString” (at character 5).',
      'Aquí nada se llama «toString» (en el carácter 5).'
    ]
  ])('%s', (source, en, es) => {
    const result = parse(source)
    if (result.ok) throw new Error('should not parse')
    expect(explain(result.problem, 'en')).toBe(en)
    expect(explain(result.problem, 'es')).toBe(es)
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'the function %s is unknown',
    word => {
      const result = parse(`${word}(1)`)
      expect(result).toMatchObject({ ok: false, problem: { kind: 'unknown-function', name: word } })
    }
  )

  test('a constant in code that is no formula throws, with the sentence', () => {
    expect(() => mustParse('a +')).toThrow('breaks off')
  })
})

describe('limits', () => {
  test('length', () => {
    expect(parse('a'.repeat(2000)).ok).toBe(true)
    const result = parse('a'.repeat(2001))
    expect(result).toMatchObject({ problem: { kind: 'too-long', length: 2001, limit: 2000 } })
    if (!result.ok) {
      expect(explain(result.problem, 'en')).toBe(
        'The formula has 2001 characters; the limit is 2000.'
      )
      expect(explain(result.problem, 'es')).toBe(
        'La fórmula tiene 2001 caracteres; el límite es 2000.'
      )
    }
  })

  test('depth', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}a${')'.repeat(depth)}`
    expect(parse(nested(100)).ok).toBe(true)
    expect(parse(nested(101))).toMatchObject({ problem: { kind: 'too-deep', start: 100 } })
    expect(parse(`${'-'.repeat(100)}a`).ok).toBe(true)
    const result = parse(`${'-'.repeat(101)}a`)
    expect(result).toMatchObject({ problem: { kind: 'too-deep' } })
    if (!result.ok) {
      expect(explain(result.problem, 'en')).toContain('more than 100 levels deep at character 101')
      expect(explain(result.problem, 'es')).toContain('más de 100 niveles')
    }
    const calls = `${'abs('.repeat(101)}a${')'.repeat(101)}`
    expect(parse(calls)).toMatchObject({ problem: { kind: 'too-deep' } })
  })

  test('a chain is not deep, however long', () => {
    const source = Array.from({ length: 1000 }, () => 'a').join('+')
    expect(toText(mustParse(source)).split('+')).toHaveLength(1000)
  })
})

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'max',
      'if',
      'pow',
      'month',
      '1',
      '0.5',
      '1e3',
      '.',
      ',',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/'
    ],
    ...[
      '<',
      '<=',
      '==',
      '=',
      '!',
      ' ',
      '"',
      "'",
      '[',
      ']',
      '?',
      ':',
      ';',
      '{',
      '`',
      '\\',
      '\u0000'
    ],
    ...['this', '__proto__', 'constructor', '⁠', 'é', '💶', '\ud800', '%', '**', '=>', '//', '\n']
  )
  const sources = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 25 }).map(list => list.join('')),
    fc.array(pieces, { maxLength: 12 }).map(list => list.join(' ')),
    trees().chain(tree => {
      // A formula with one character gone wrong.
      const source = toText(tree)
      return fc
        .tuple(fc.nat(source.length), fc.nat(2), pieces)
        .map(([at, cut, piece]) => source.slice(0, at) + piece + source.slice(at + cut))
    })
  )

  test('is a tree or a problem with its place, never an exception', () => {
    fc.assert(
      fc.property(sources, source => {
        const result = parse(source)
        if (result.ok) {
          expect(bare(mustParse(toText(result.value)))).toEqual(bare(result.value))
          return
        }
        const { problem } = result
        if ('start' in problem) {
          expect(problem.start).toBeGreaterThanOrEqual(0)
          expect(problem.end).toBeGreaterThanOrEqual(problem.start)
          expect(problem.end).toBeLessThanOrEqual(source.length)
        }
        for (const locale of ['en', 'es'] as const) {
          expect(explain(problem, locale)).not.toMatch(/undefined|NaN|\[object/)
        }
      }),
      { numRuns: 5000 }
    )
  })
})
