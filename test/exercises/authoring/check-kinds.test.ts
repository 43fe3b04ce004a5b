import { describe, expect, it } from 'vitest'
import { CHOICE, ORDER, SHOP, TABLE, WIDGET } from '../small-kinds.ts'
import { changed, report } from './report.ts'

const widgets = new Map([['shop', SHOP]])

describe('the small exercise of each kind passes every proof', () => {
  it.each(Object.entries({ CHOICE, ORDER, TABLE, WIDGET }))('%s', (_, text) => {
    expect(report(text, 'en', widgets)).toEqual([])
  })
})

const choice = (from: string, to: string) => changed(CHOICE, from, to)
const order = (from: string, to: string) => changed(ORDER, from, to)
const table = (from: string, to: string) => changed(TABLE, from, to)
const widget = (from: string, to: string) => changed(WIDGET, from, to)

const BROKEN: Readonly<Record<string, string>> = {
  'an unknown kind': choice('kind: choice', 'kind: choise'),
  'a kind that there is not': choice('kind: choice', 'kind: essay'),
  'no kind': choice('kind: choice\n', ''),
  'a key of another kind': choice('questions:', 'ask: { en: a, es: b }\nquestions:'),
  'a misspelt key of the kind': choice('several: true', 'severals: true'),
  'no lesson': choice('lesson: privacy\n', ''),
  'no objective': choice('objectives: [4]', 'objectives: []'),
  'an objective that is no number': choice('objectives: [4]', 'objectives: [first]'),
  'an objective before the first': choice('objectives: [4]', 'objectives: [0]'),

  'a choice without a right option': choice(
    '        right: true\n        says: { en: It has',
    '        says: { en: It has'
  ),
  'a choice with two right options': choice(
    'text: { en: Consent, es: Consentimiento }',
    'text: { en: Consent, es: Consentimiento }\n        right: true'
  ),
  'several of which none is right': CHOICE.replaceAll(
    / {8}right: true\n {8}says: \{ en: It (names|points)/g,
    '        says: { en: It $1'
  ),
  'options in the same words': choice('es: Consentimiento', 'es: un contrato'),
  'an option in one language': choice('{ en: Consent, es: Consentimiento }', '{ en: Consent }'),
  'an option that says nothing': choice(
    '        says: { en: Nobody asked., es: Nadie preguntó. }\n',
    ''
  ),
  'right: false': choice('right: true', 'right: false'),
  'a name in a text of a choice': choice('{30 | money}', '{cost}'),
  'ids too long to store': choice('weather', 'a'.repeat(298)).replaceAll(
    'typed: contract',
    'typed: x'
  ),
  'a test of an unknown question': choice(
    'part: basis, typed: contract',
    'part: base, typed: contract'
  ),
  'a test of an unknown option': choice('expect: wrong consent', 'expect: wrong concent'),
  'a choice test that fails': choice(
    'typed: nothing, expect: wrong nothing',
    'typed: consent, expect: wrong nothing'
  ),
  'an untested option': choice('  - { part: basis, typed: nothing, expect: wrong nothing }\n', ''),
  'an untested omission': choice('  - { part: data, typed: mail, expect: missing name }\n', ''),

  'an item that is not in the right order': order(
    'right: [wash, [peel, cut], eat]',
    'right: [wash, [peel, cut]]'
  ),
  'an item twice in the right order': order('[peel, cut]', '[peel, cut, wash]'),
  'an unknown item in the right order': order('[peel, cut]', '[peal, cut]'),
  'one group': order('right: [wash, [peel, cut], eat]', 'right: [[wash, peel, cut, eat]]'),
  'a slip that is right': order('earlier: wash\n    later: eat', 'earlier: eat\n    later: wash'),
  'a slip inside a group': order('earlier: wash\n    later: cut', 'earlier: peel\n    later: cut'),
  'a slip of an unknown item': order('later: eat', 'later: aet'),
  'an untested slip': order('  - { typed: cut wash peel eat, expect: wrong muddy }\n', ''),
  'an order test that fails': order('typed: cut wash peel eat', 'typed: wash cut peel eat'),
  'a slot in an item': order('es: Cortar', "es: 'Cortar {n}'"),

  'a cell that is missing': table(
    'cells: { days: 5, spent: 100, orders: 3 }',
    'cells: { days: 5, orders: 3 }'
  ),
  'a cell of no column': table('cells: { days: 5,', 'cells: { days: 5, spend: 3,'),
  'a column named as another': table('  double:\n', '  spent:\n'),
  'a column named as the language': table('  double:\n', '  month:\n').replaceAll(
    'ada.double',
    'ada.month'
  ),
  'an unknown column in a formula': table('formula: spent / orders', 'formula: spend / orders'),
  'an unknown column in groups': table(
    'is: { ntile: days, groups: 2, best: low }',
    'is: { ntile: dais, groups: 2, best: low }'
  ),
  'columns that go in circles': table('formula: spent / orders', 'formula: double / 2'),
  'a column in another unit': table('formula: spent / orders', 'formula: spent * orders'),
  'groups with a unit': table(
    "    unit: '1'\n    show: integer\n    digits: 0",
    '    unit: money\n    show: integer\n    digits: 0'
  ),
  'a bad unit of a column': table('unit: money\n', 'unit: euros\n'),
  'one group only': table('groups: 2, best: low', 'groups: 1, best: low'),
  'a best that is neither': table('groups: 2, best: low', 'groups: 2, best: lowest'),
  'a mistake like the right answer': table(
    'is: { formula: orders / spent }',
    'is: { formula: 2 * spent / (2 * orders) }'
  ),
  'two mistakes alike': table('is: { formula: spent * orders }', 'is: { formula: orders / spent }'),
  'a mistake that nobody can make': table(
    'is: { formula: orders / spent }',
    'is: { formula: orders / (spent - spent) }'
  ),
  'a right answer without a value': table('spent: 12, orders: 1', 'spent: 12, orders: 0'),
  'too few digits for a cell': table(
    'digits: 2\n    is: { formula: spent / orders }',
    'digits: 2\n    is: { formula: spent / orders / 100000 }'
  ),
  'a slip of an unknown column in a text': table('{spent}.', '{spend}.'),
  'nothing that varies in a table': table('    vary: { by: 3, step: 1, least: 0 }\n', ''),
  'too few different variants': table('variants: 4', 'variants: 40')
    .replace('by: 3, step: 1', 'by: 1, step: 1')
    .replace(/days: (5|20|40)/g, 'days: 0')
    .replace('days: 90', 'days: 9'),
  'a step that is too long': table(
    'vary: { by: 3, step: 1, least: 0 }',
    'vary: { by: 1, step: 3, least: 0 }'
  ),
  'a least above a cell': table('least: 0', 'least: 6'),
  'a test of no cell': table('part: ada.recency', 'part: ada.recent'),
  'a test after no cell': table('after: { ada.each', 'after: { ada.ech'),
  'a cell test that fails': table(
    "typed: '300', expect: wrong total",
    "typed: '301', expect: wrong total"
  ),
  'a cell test of one language that fails': table("es: '33,33'", "es: '34,33'"),
  'an untested mistake of a column': table(
    "  - { part: ada.each, typed: '300', expect: wrong total }\n",
    ''
  ),

  'an unknown widget': widget('widget: shop', 'widget: shopp'),
  'an input that the widget has not': widget('start: { price: 8 }', 'start: { prize: 8 }'),
  'a start out of bounds': widget('start: { price: 8 }', 'start: { price: -8 }'),
  'a start beyond the bounds': widget('start: { price: 8 }', 'start: { price: 8000 }'),
  'half a customer': widget('start: { price: 8 }', 'start: { price: 8, sold: 1.5 }'),
  'among an unknown input': widget('among: [price, sold]', 'among: [price, soldd]'),
  'bounds of an unknown input': widget(
    'between: { price: [1, 20] }',
    'between: { prices: [1, 20] }'
  ),
  'bounds without the start': widget('between: { price: [1, 20] }', 'between: { price: [10, 20] }'),
  'bounds of one number': widget('between: { price: [1, 20] }', 'between: { price: [1] }'),
  'a goal of an unknown result': widget('goal: profit >= 50', 'goal: profits >= 50'),
  'a goal that is no condition': widget('goal: profit >= 50', 'goal: profit'),
  'a goal that is reached at the start': widget('goal: profit >= 50', 'goal: profit < 50'),
  'a slip with a broken condition': widget('when: profit < 0', 'when: profit <'),
  'an unknown name in a text of a widget': widget("'It costs {cost}.'", "'It costs {costs}.'"),
  'an untested limit': widget('  - { set: { price: 40 }, expect: implausible }\n', ''),
  'a widget test that fails': widget(
    'set: { price: 15 }, expect: right',
    'set: { price: 14 }, expect: right'
  ),
  'a widget test of an unknown verdict': widget('expect: too-many', 'expect: to-many')
}

describe('a broken file is explained, with its line', () => {
  for (const [what, text] of Object.entries(BROKEN)) {
    it(what, () => {
      const said = report(text, 'en', widgets)
      expect(said.length).toBeGreaterThan(0)
      expect([...said, ...report(text, 'es', widgets)].join('\n')).toMatchSnapshot()
    })
  }
})

it('a table of thousands of cells is refused before anything is worked out', () => {
  const rows = Array.from(
    { length: 300 },
    (_, n) => `  r${n}: { name: { en: R, es: R }, cells: { days: ${n}, spent: 1, orders: 1 } }\n`
  )
  const text = changed(TABLE, 'rows:\n', `rows:\n${rows.join('')}`)
  expect(report(text)).toEqual([expect.stringContaining('912 cells to fill in; 200 are the most')])
})
