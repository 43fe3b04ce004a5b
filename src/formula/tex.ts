import { decimalMark, digitsOf, type Language } from './literal.ts'
import { withoutMonth } from './month.ts'
import { slotTex } from './slot.ts'
import { spelled } from './spelled.ts'
import { ATOM, leads, POWER, PRODUCT, SUM, type Surroundings, strength } from './strength.ts'
import type { CallNode, ChoiceNode, Comparison, NameNode, Node, OperationNode } from './tree.ts'

export interface TexOptions {
  /** TeX of the symbol of a name, e.g. `\mathrm{ARPU}`. */
  readonly symbol: (name: string) => string
  /**
   * The formatted value of a name, plain text such as “81,63 €”, printed in a slot instead of the
   * symbol; undefined leaves the symbol.
   */
  readonly number?: (name: string) => string | undefined
  readonly locale: Language
}

/**
 * TeX for KaTeX: fractions, roots, powers and cases, with no parenthesis that can be left out.
 *
 * A value from `number` stands in `\htmlData{slot=<name>}{\text{…}}`, so that a page can change the
 * text in place; KaTeX needs `trust` for it, and `strict` must let `htmlExtension` and
 * (for € and −) `unknownSymbol` pass. Where a
 * negative value needs parentheses the slot also has `paren=negative`: whoever puts −5 there
 * writes (−5), as this function does.
 */
export function toTex(node: Node, options: TexOptions): string {
  return print(spelled(withoutMonth(node)), options, OPEN)
}

const OPEN: Surroundings = { signed: true, raised: false }

function print(node: Node, options: TexOptions, around: Surroundings): string {
  switch (node.kind) {
    case 'number':
      return digitsOf(node.value, decimalMark(options.locale)).replace(',', '{,}')
    case 'name':
      return name(node, options, around)
    case 'negation':
      return `-${within(node.argument, PRODUCT, options, { ...around, signed: false })}`
    case 'operation':
      return operation(node, options, around)
    case 'call':
      return call(node, options, around)
    case 'choice':
      return choice(node, options)
  }
}

/** A part, in parentheses if it holds together less than is needed, or a sign would be in the way. */
function within(node: Node, needed: number, options: TexOptions, around: Surroundings): string {
  const loose = strength(node, around) < needed || (!around.signed && leads(node, around))
  if (!loose) return print(node, options, around)
  return parentheses(print(node, options, { ...around, signed: true }))
}

const parentheses = (tex: string): string => `\\left(${tex}\\right)`

function name({ name }: NameNode, options: TexOptions, around: Surroundings): string {
  const value = options.number?.(name)
  return value === undefined ? options.symbol(name) : slotTex(name, value, around.signed)
}

function operation(node: OperationNode, options: TexOptions, around: Surroundings): string {
  const { operator, left, right } = node
  const inner = { ...around, signed: false }
  switch (operator) {
    case '+':
      return `${within(left, SUM, options, around)} + ${within(right, SUM, options, inner)}`
    case '-':
      return `${within(left, SUM, options, around)} - ${within(right, PRODUCT, options, inner)}`
    case '*': {
      const first = within(left, PRODUCT, options, around)
      // On a raised line a slash may come: a × (b / c) keeps its parentheses.
      const second = within(right, around.raised ? POWER : PRODUCT, options, inner)
      return `${first} \\times ${second}`
    }
    case '/':
      if (around.raised) {
        const first = within(left, PRODUCT, options, around)
        return `${first} / ${within(right, POWER, options, inner)}`
      }
      return `\\frac{${print(left, options, OPEN)}}{${print(right, options, OPEN)}}`
  }
}

function call(node: CallNode, options: TexOptions, around: Surroundings): string {
  const raised = { signed: true, raised: true }
  const inside = { ...around, signed: true }
  const [first = node, second = node] = node.arguments
  switch (node.function) {
    case 'abs':
      return `\\left|${print(first, options, inside)}\\right|`
    case 'sqrt':
      return `\\sqrt{${print(first, options, inside)}}`
    case 'ln':
      return `\\ln${parentheses(print(first, options, inside))}`
    case 'exp':
      return `e^{${print(first, options, raised)}}`
    case 'pow':
      return `${base(first, options, around)}^{${print(second, options, raised)}}`
    default: {
      // min and max: sum and mean are spelled out by now.
      const { min, max, separator } = LISTS[options.locale]
      const values = node.arguments.map(value => print(value, options, inside))
      return (node.function === 'max' ? max : min) + parentheses(values.join(separator))
    }
  }
}

/** A value in a slot can carry a unit or a sign, so it gets parentheses as the base of a power. */
function base(node: Node, options: TexOptions, around: Surroundings): string {
  const signed = { ...around, signed: true }
  const slot = node.kind === 'name' && options.number?.(node.name) !== undefined
  if (slot) return parentheses(print(node, options, signed))
  return within(node, ATOM, options, signed)
}

const LISTS = {
  en: { min: '\\min', max: '\\max', separator: ', ' },
  es: { min: '\\mathop{\\text{mín}}', max: '\\mathop{\\text{máx}}', separator: ';\\, ' }
} as const

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '<': '<',
  '<=': '\\le',
  '>': '>',
  '>=': '\\ge',
  '==': '=',
  '!=': '\\ne'
}

const CHOICE = {
  en: { if: 'if', otherwise: 'otherwise' },
  es: { if: 'si', otherwise: 'en otro caso' }
} as const

function choice(node: ChoiceNode, options: TexOptions): string {
  const words = CHOICE[options.locale]
  const of = (part: Node): string => within(part, SUM, options, OPEN)
  const condition = `${of(node.left)} ${COMPARISONS[node.comparison]} ${of(node.right)}`
  const rows = [
    `${of(node.met)} & \\text{${words.if} } ${condition}`,
    `${of(node.otherwise)} & \\text{${words.otherwise}}`
  ]
  return `\\begin{cases} ${rows.join(' \\\\ ')} \\end{cases}`
}
