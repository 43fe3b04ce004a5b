import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modelsFor } from '../../../src/widgets/do-it/models.ts'
import { loadAny } from '../practice.ts'
import { SMALL } from '../small.ts'
import { changed, report } from './report.ts'

/** The small exercise with one passage changed. */
const broken = (passage: string, instead: string): string => changed(SMALL, passage, instead)

describe('the exercises that ship', () => {
  const folder = 'content/exercises'
  for (const file of readdirSync(folder).filter(name => name.endsWith('.yaml'))) {
    it(`${file} passes every proof`, async () => {
      const text = readFileSync(`${folder}/${file}`, 'utf8')
      expect(report(text, 'en', await modelsFor([loadAny(text)]))).toEqual([])
      expect(text).toContain(`id: ${file.replace('.yaml', '')}\n`)
    })
  }
})

it('the small exercise passes every proof', () => {
  expect(report(SMALL)).toEqual([])
})

/** Each in one place, from the letters of the file to the proofs. */
const BROKEN: Readonly<Record<string, string>> = {
  'a tab': broken('  cost:\n    name', '  cost:\n\t\tname'),
  'a key twice': broken('    value: 30\n', '    value: 30\n    value: 31\n'),
  'a quote left open': broken("'It is {cac}.'", "'It is {cac}."),
  'a colon in a text': broken('en: It spent {cost}', 'en: Listen: it spent {cost}'),
  'a text cut by a comment': broken('en: It spent {cost}', 'en: It spent # {cost}'),
  'wrong indentation': broken(
    '    digits: 2\n    formula: cost',
    '   digits: 2\n    formula: cost'
  ),
  'a level too deep': broken(
    '    unit: customer\n    show: integer\n    value: 980',
    '    unit: customer\n    show: integer\n    vary:\n      value: 980'
  ),
  'an alias without anchor': broken("'1000'", '*nowhere'),
  'no unknowns':
    SMALL.slice(0, SMALL.indexOf('unknowns:')) +
    'unknowns: {}\ntests:\n  - { part: cac, typed: "1", expect: right }\n',
  'no file': '',
  'a list for a file': '- 1',
  'missing Spanish': broken('    name: { en: spend, es: gasto }', '    name: { en: spend }'),
  'missing English': broken("{ en: 'It is {cac}.', es: 'Es {cac}.' }", "{ es: 'Es {cac}.' }"),
  'an empty text': broken('es: gasto }', "es: '' }"),
  'a misspelt key': broken(
    '    show: money\n    digits: 2\n    formula: cost',
    '    show: money\n    digit: 2\n    formula: cost'
  ),
  'an unheard-of key': broken('schema: 1', 'schema: 1\nauthor: me'),
  'a missing key': broken('    value: 980\n', ''),
  'a number without quotes': broken("typed: '1000'", 'typed: 1000'),
  'half a number in two languages': broken("{ en: '29.70', es: '29,70' }", "{ en: '29.70' }"),
  'a text for a number': broken('value: 980', 'value: many'),
  'a list for a text': broken('es: gasto }', 'es: [gasto] }'),
  'nothing for a text': broken('es: gasto }', 'es: }'),
  'a broken number of digits': broken('digits: 2', 'digits: 2.5'),
  'too many variants': broken('variants: 3', 'variants: 3000'),
  'negative variants': broken('variants: 3', 'variants: -3'),
  'a misspelt option': broken('show: integer', 'show: interger'),
  'a schema from the future': broken('schema: 1', 'schema: 2'),
  'a bad id': broken('id: small', 'id: Small One'),
  'a bad id of a candidate': broken('everybody:', 'every_body:'),
  'a bad name in carried': broken('carried: [cac]', 'carried: [CAC!]'),
  'a bad tolerance': broken("'0.1 %'", "'a tenth'"),
  'an object for a tolerance': broken("'0.1 %'", '{ relative: 0.1 }'),
  'another way in other units': broken(
    '    formula: 2 * cac\n',
    '    formula: 2 * cac\n    via: [2 * cost]\n'
  ),
  'another way of an unknown name': broken(
    '    formula: 2 * cac\n',
    '    formula: 2 * cac\n    via: [2 * cost / nwe]\n'
  ),
  'whole numbers rounded down': broken(
    '    formula: 2 * cac\n',
    '    formula: 2 * cac\n    whole: { round: down, says: { en: Whole., es: Entero. } }\n'
  ),
  'a remark on whole numbers with an unknown name': broken(
    '    formula: 2 * cac\n',
    "    formula: 2 * cac\n    whole: { round: up, says: { en: '{twic}', es: '{twice}' } }\n"
  ),
  'no formula in a list': broken('formula: cost / closing', 'formula: []'),
  'a bad unit': broken('unit: customer/month', 'unit: customers/month'),
  'no unit at all': broken('unit: customer/month', 'unit: heads'),
  'an unknown name': broken('formula: cost / new\n', 'formula: cost / nwe\n'),
  'an unknown name in a list': broken(
    'formula: cost / closing',
    'formula: [cost / start, cost / stat]'
  ),
  'an unknown function': broken('formula: 2 * cac', 'formula: mx(cac, 1)'),
  'an unknown name in a condition': broken('new * month < start', 'new * month < begin'),
  'a formula that breaks off': broken('formula: cost / new\n', 'formula: cost /\n'),
  'a condition that is none': broken('new * month < start', 'new * month'),
  'a cycle': broken('formula: cost / new\n', 'formula: twice / 2\n'),
  'a cycle of derived values': broken(
    'formula: start + new * month',
    'formula: closing + new * month'
  ),
  'money plus customers': broken('formula: start + new * month', 'formula: start + cost * month'),
  'customers compared with customers a month': broken('new * month < start', 'new < start'),
  'months forgotten': broken('formula: cost / new\n', 'formula: cost * month / new\n'),
  'a name taken by a given': broken('  closing:\n', '  new:\n'),
  'a word of the language': broken('  start:\n', '  month:\n'),
  'an unknown convention': broken('convention: doubled', 'convention: double'),
  'an unknown convention of the right answer': broken('convention: plain', 'convention: fancy'),
  'carried from nowhere': broken('carried: [cac]', 'carried: [cas]'),
  'carried from an unused unknown': broken(
    "    tolerance: '0.1 %'\n    formula: 2 * cac",
    "    tolerance: '0.1 %'\n    formula: 2 * cost / new"
  ),
  'a range upside down': broken('from: 20, to: 40', 'from: 40, to: 20'),
  'an open brace': broken("'It is {cac}.'", "'It is {cac.'"),
  'an unknown name in a text': broken("'It is {cac}.'", "'It is {cca}.'"),
  'a broken formula in a text': broken("'It is {cac}.'", "'It is {cac /}.'"),
  'an unknown style in a text': broken('{twice | money 0}', '{twice | euros}'),
  'a condition that fails': broken('new * month < start', 'start < new * month'),
  'a division by zero': broken(
    'value: 30\n    vary: { from: 20,',
    'value: 0\n    vary: { from: 0,'
  ),
  'a mistake that divides by zero': broken(
    'formula: cost / closing',
    'formula: cost / (start - 980)'
  ),
  'a derived value that divides by zero': broken(
    'formula: start + new * month',
    'formula: start * start / (start - start)'
  ),
  'a formula of blanks': broken('formula: 2 * cac', "formula: ' '"),
  'a unit that cannot be judged': broken('unit: customer/month', 'unit: people/month').replace(
    'unit: customer\n',
    'unit: customers\n'
  ),
  'an unknown function in a text': broken("'It is {cac}.'", "'It is {mx(cac)}.'"),
  'an infinite value': broken('value: 980', 'value: .inf'),
  'a mistake of an alias': broken('cost:\n    name: {', 'cost:\n    name: &it {').replace(
    'name: { en: new customers, es: clientes nuevos }',
    'name: *it\n    nam: 1'
  ),
  'too few digits': broken('formula: cost / new\n', 'formula: cost / new / 1000000\n'),
  'a collision': broken('formula: cost / closing', 'formula: cost / new * 1.000004'),
  'a collision with the accepted': broken('formula: cost / closing', 'formula: 2 * cost / new'),
  'a needless note': broken(
    'formula: cost / closing',
    'formula: cost / closing\n        collides-with: { right: because }'
  ),
  'a note about nothing': broken(
    'formula: cost / closing',
    'formula: cost / closing\n        collides-with: { rihgt: because }'
  ),
  'nothing that varies': SMALL.replace(/ {4}vary: .*\n/g, ''),
  'an untested mistake': broken(
    "  - { part: cac, typed: { en: '29.70', es: '29,70' }, expect: wrong everybody }\n",
    ''
  ),
  'a test that fails': broken("typed: '1000'", "typed: '1001'"),
  'a test without an answer': broken("part: cac, typed: '1000'", 'part: cac'),
  'a misspelt key in a test': broken("part: cac, typed: '1000'", "part: cac, tiped: '1000'"),
  'a misspelt language in a test': broken(
    "{ en: '29.70', es: '29,70' }",
    "{ en: '29.70', se: '29,70' }"
  ),
  'a test of an unknown part': broken('part: twice', 'part: twixe'),
  'a test after an unknown part': broken('after: { cac', 'after: { cap'),
  'a test that expects an unknown mistake': broken(
    'expect: wrong everybody',
    'expect: wrong evrybody'
  ),
  'a test that expects an unknown convention': broken('expect: accepted two', 'expect: accepted'),
  'a test that expects an unheard-of verdict': broken('expect: right', 'expect: rigth'),
  'a test that carries from nowhere': broken('expect: carried cac', 'expect: carried')
}

describe('a broken file is explained, with its line', () => {
  for (const [what, text] of Object.entries(BROKEN)) {
    it(what, () => {
      const said = report(text)
      expect(said.length).toBeGreaterThan(0)
      expect([...said, ...report(text, 'es')].join('\n')).toMatchSnapshot()
    })
  }
})

describe('coincidences', () => {
  const alike = broken('formula: cost / closing', 'formula: 2 * cost / new')
    .replace("typed: { en: '29.70', es: '29,70' }", "typed: '2000.00'")
    .replace('expect: wrong everybody', 'expect: accepted two')
  const untested = 'unknowns.cac.wrong.everybody: No test expects “wrong everybody”.'

  it('are declared with a reason, on either side', () => {
    const onMistake = alike.replace(
      'formula: 2 * cost / new\n        says',
      'formula: 2 * cost / new\n        collides-with: { two: Nobody can tell. }\n        says'
    )
    const onAccepted = alike.replace(
      'doubled }',
      'doubled, collides-with: { everybody: So it is. } }'
    )
    for (const text of [onMistake, onAccepted]) {
      // Only that the mistake can never be diagnosed is left to say.
      expect(report(text)).toEqual([expect.stringContaining(untested)])
    }
    expect(report(alike)).toEqual([expect.stringContaining('Two answers collide')])
  })
})
