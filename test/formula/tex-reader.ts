import type { Comparison, Node } from '../../src/formula/tree.ts'
import { call, choice, name, negation, number, operation } from './trees.ts'

/**
 * Reads the TeX that formulas are printed in back into a tree, as a person would who only sees the
 * page: −a × b is −(a × b), fractions and roots group what they cover. Independent of the printer.
 */
export function readTex(tex: string): Node {
  const tokens =
    tex.match(/\\[a-zA-Z]+|\\\\|\\,|\d+(?:(?:\.|\{,\})\d+)?|[a-z_][a-z0-9_]*|\S/g) ?? []
  let at = 0
  const peek = (): string => tokens[at] ?? ''
  const take = (expected?: string): string => {
    const token = peek()
    if (expected !== undefined && token !== expected) {
      throw new Error(`expected ${expected}, found ${token} in ${tex}`)
    }
    at++
    return token
  }
  const braces = (): Node => {
    take('{')
    const value = sum()
    take('}')
    return value
  }
  const parentheses = (): Node[] => {
    take('\\left')
    take('(')
    const values = [sum()]
    while (peek() === ',' || peek() === ';') {
      take()
      if (peek() === '\\,') take()
      values.push(sum())
    }
    take('\\right')
    take(')')
    return values
  }
  const text = (): string => {
    take('\\text')
    take('{')
    let words = ''
    while (peek() !== '}') words += `${take()} `
    take('}')
    return words.trim()
  }

  function sum(): Node {
    let value = product()
    while (peek() === '+' || peek() === '-') {
      const operator = take() === '+' ? '+' : '-'
      noSign()
      value = operation(operator, value, product())
    }
    return value
  }
  function product(): Node {
    if (peek() === '-') {
      take()
      noSign()
      return negation(product())
    }
    let value = power()
    while (peek() === '\\times' || peek() === '/') {
      const operator = take() === '/' ? '/' : '*'
      noSign()
      value = operation(operator, value, power())
    }
    return value
  }
  function noSign(): void {
    if (peek() === '-') throw new Error(`a sign after an operator in ${tex}`)
  }
  function power(): Node {
    if (peek() === 'e' && tokens[at + 1] === '^') {
      take()
      take('^')
      return call('exp', braces())
    }
    const base = atom()
    if (peek() !== '^') return base
    take('^')
    return call('pow', base, braces())
  }
  function atom(): Node {
    const token = peek()
    if (token === '\\left' && tokens[at + 1] === '(') return only(parentheses())
    take()
    if (/^\d/.test(token)) return number(Number(token.replace('{,}', '.')))
    switch (token) {
      case '\\left': {
        take('|')
        const value = sum()
        take('\\right')
        take('|')
        return call('abs', value)
      }
      case '\\frac': {
        const above = braces()
        return operation('/', above, braces())
      }
      case '\\sqrt':
        return call('sqrt', braces())
      case '\\ln':
        return call('ln', only(parentheses()))
      case '\\min':
        return call('min', ...parentheses())
      case '\\max':
        return call('max', ...parentheses())
      case '\\mathop': {
        take('{')
        const word = text().replaceAll(' ', '')
        take('}')
        return call(word === 'mín' ? 'min' : 'max', ...parentheses())
      }
      case '\\mathrm': {
        take('{')
        const found = take()
        take('}')
        return name(found)
      }
      case '\\begin':
        return cases()
      default:
        throw new Error(`unexpected ${token} in ${tex}`)
    }
  }
  function only([value, second]: Node[]): Node {
    if (!value || second) throw new Error(`one value expected in ${tex}`)
    return value
  }
  function cases(): Node {
    for (const expected of ['{', 'cases', '}']) take(expected)
    const met = sum()
    take('&')
    text()
    const left = sum()
    const comparison = COMPARISONS.get(take())
    if (!comparison) throw new Error(`no comparison in ${tex}`)
    const right = sum()
    take('\\\\')
    const otherwise = sum()
    take('&')
    text()
    take('\\end')
    for (const expected of ['{', 'cases', '}']) take(expected)
    return choice(comparison, left, right, met, otherwise)
  }

  const value = sum()
  if (at !== tokens.length) throw new Error(`left over: ${tokens.slice(at).join(' ')} in ${tex}`)
  return value
}

const COMPARISONS: ReadonlyMap<string, Comparison> = new Map([
  ['<', '<'],
  ['\\le', '<='],
  ['>', '>'],
  ['\\ge', '>='],
  ['=', '=='],
  ['\\ne', '!=']
])
