import type { Localised } from '../../i18n/locale.ts'
import type { Group, Join, Rule, Test, ValueField } from './rule.ts'

interface Example {
  readonly id: string
  readonly name: Localised
  readonly rule: Group
}

const group = (join: Join, ...rules: Rule[]): Group => ({ kind: 'group', join, rules })
const is = (field: ValueField, value: string): Test => ({ kind: 'value', field, op: 'is', value })
const least = (field: 'age' | 'children' | 'orders', value: number): Test => ({
  ...{ kind: 'number', op: 'at-least' },
  ...{ field, value }
})
const most = (field: 'age' | 'since', value: number): Test => ({
  ...{ kind: 'number', op: 'at-most' },
  ...{ field, value }
})

/** The brand of the sample, and those it competes with. All are invented. */
const OUR_BRAND = 'vaca nube'
const RIVALS = ['prado zeta', 'lactea nueve'] as const

/**
 * The kinds of segment of the deck's Pascual case, which is marked as illustrative there; the rules are
 * ours, and so are the people.
 */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'lactose-free',
    name: { en: 'Lactose-free milk', es: 'Leche sin lactosa' },
    rule: group(
      'any',
      is('buys', 'lactose free milk'),
      group('all', is('interests', 'lactose free living'), least('orders', 1))
    )
  },
  {
    id: 'mothers',
    name: { en: 'Mothers', es: 'Madres' },
    rule: group('all', is('gender', 'woman'), least('children', 1))
  },
  {
    id: 'infant-food',
    name: { en: 'Infant food', es: 'Alimentación infantil' },
    rule: group(
      'any',
      is('buys', 'infant food'),
      group('all', is('interests', 'parenting'), least('children', 1), most('age', 44))
    )
  },
  {
    id: 'rival-fans',
    name: { en: 'Fans of competitors', es: 'Fans de la competencia' },
    rule: group(
      'all',
      group('any', ...RIVALS.map(brand => is('follows', brand))),
      group('none', is('follows', OUR_BRAND))
    )
  },
  {
    id: 'runners',
    name: { en: 'Runners', es: 'Corredores' },
    rule: group('all', is('interests', 'running'), least('age', 18), most('since', 365))
  }
]
