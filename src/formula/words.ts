import { decimalMark, digitsOf, type Language } from './literal.ts'
import { withoutMonth } from './month.ts'
import type { CallNode, ChoiceNode, Node } from './tree.ts'
import { VOCABULARY, type Vocabulary } from './vocabulary.ts'

/**
 * The formula in words: “ARPU divided by churn, minus CAC”, «ARPU entre churn, menos CAC».
 *
 * A comma before an operator means “all of that so far”, so (a − b) / c is “a minus b, divided by
 * c”. What comes after an operator is a name, “the sum of …” or the like, or stands in
 * parentheses; so no two formulas share their words.
 *
 * @param nameOf the name of a quantity in this language, without article: “revenue”, «ingresos»
 */
export function toWords(node: Node, locale: Language, nameOf: (name: string) => string): string {
  return new Speech(locale, nameOf).phrase(withoutMonth(node))
}

const isAtom = (node: Node): boolean => node.kind === 'number' || node.kind === 'name'

class Speech {
  private readonly locale: Language
  private readonly words: Vocabulary
  private readonly nameOf: (name: string) => string

  constructor(locale: Language, nameOf: (name: string) => string) {
    this.locale = locale
    this.words = VOCABULARY[locale]
    this.nameOf = nameOf
  }

  /** A whole formula, or the inside of a pair of parentheses. */
  phrase(node: Node): string {
    switch (node.kind) {
      case 'number':
        return digitsOf(node.value, decimalMark(this.locale))
      case 'name':
        return this.nameOf(node.name)
      case 'negation':
        return isAtom(node.argument)
          ? `${this.words.minus} ${this.phrase(node.argument)}`
          : `${this.soFar(node.argument)} ${this.words.opposite}`
      case 'operation': {
        const operator = this.words.operators[node.operator]
        return `${this.soFar(node.left)} ${operator} ${this.operand(node.right)}`
      }
      case 'call':
        return this.call(node)
      case 'choice':
        return this.choice(node)
    }
  }

  /** What an operator is applied to: everything said so far. */
  private soFar(node: Node): string {
    return isAtom(node) ? this.phrase(node) : `${this.side(node)},`
  }

  /** A phrase whose end is heard, whatever follows. */
  private side(node: Node): string {
    return node.kind === 'choice' ? `(${this.phrase(node)})` : this.phrase(node)
  }

  /** What follows an operator. */
  private operand(node: Node): string {
    if (isAtom(node)) return this.phrase(node)
    if (node.kind === 'call' && node.function !== 'pow') return this.phrase(node)
    if (node.kind === 'operation' && isAtom(node.left) && isAtom(node.right)) {
      return `${this.words.nouns[node.operator]} ${this.list([node.left, node.right])}`
    }
    return `${this.words.result} (${this.phrase(node)})`
  }

  private call(node: CallNode): string {
    if (node.function === 'pow') {
      const [base = node, exponent = node] = node.arguments
      return `${this.soFar(base)} ${this.words.power} ${this.argument(exponent)}`
    }
    const { functions, ofTwo } = this.words
    const two = node.arguments.length === 2 ? ofTwo[node.function] : undefined
    return `${two ?? functions[node.function]} ${this.list(node.arguments)}`
  }

  private argument(node: Node): string {
    return isAtom(node) ? this.phrase(node) : `(${this.phrase(node)})`
  }

  /** “a, b and c”. */
  private list(nodes: readonly Node[]): string {
    const items = nodes.map(node => this.argument(node))
    const last = items.pop() ?? ''
    return items.length === 0 ? last : `${items.join(', ')} ${this.words.and(last)} ${last}`
  }

  private choice(node: ChoiceNode): string {
    const { comparisons, met, otherwise } = this.words
    const compared = `${this.side(node.left)} ${comparisons[node.comparison]} ${this.side(node.right)}`
    const first = `${this.words.if} ${compared}, ${met} ${this.side(node.met)}`
    return `${first}; ${otherwise}, ${this.phrase(node.otherwise)}`
  }
}
