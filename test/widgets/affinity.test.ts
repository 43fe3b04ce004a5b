import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inForm, rangeOf, toldOf } from '../../src/charts/affinity-form.ts'
import { affinityGroup } from '../../src/charts/affinity-group.ts'
import { affinityMultiples } from '../../src/charts/affinity-multiples.ts'
import type { ChartSpec } from '../../src/charts/spec.ts'
import { declaration } from '../../src/widgets/affinity/declaration.ts'
import { notesOf } from '../../src/widgets/affinity/notes.ts'
import type { AffinityResult } from '../../src/widgets/affinity/result.ts'
import { PLANTED, SAMPLE } from '../../src/widgets/affinity/sample.ts'
import { isNoResult } from '../../src/widgets/declared/declaration.ts'
import { readTable } from '../../src/widgets/declared/use-listed.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { asItCame } from '../../src/widgets/parts/table-intake.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'

const { table } = declaration
if (!table) throw new Error('no table')

const VALUES = readFields(declaration.id, declaration.fields, DEFAULTS) as Parameters<
  typeof declaration.result
>[0]

/** What the widget finds in a pasted text. */
function of(
  text: string,
  values: Partial<typeof VALUES> = {},
  options: State['options'] = {}
): ReturnType<typeof declaration.result> {
  const { rows } = readTable(asItCame('', text), table as NonNullable<typeof table>, 'en')
  return declaration.result({ ...VALUES, ...values }, rows, 'en', { ...DEFAULTS, options })
}

function found(...given: Parameters<typeof of>): AffinityResult {
  const result = of(...given)
  if (isNoResult(result)) throw new Error(result.why.en)
  return result
}

const why = (text: string): string => {
  const result = of(text)
  return isNoResult(result) ? result.why.en : 'a result'
}

const LOOK = { locale: 'en', currency: 'EUR' } as const
const PAGE = LOOK

describe('the made-up people', () => {
  const names = ({ tastes, groups, interests }: AffinityResult, told = true) =>
    tastes
      .filter(one => one.told === told)
      .map(({ group, interest }) => `${groups[group]?.name} ${interests[interest]?.name}`)
  const planted = new Set(
    PLANTED.map(([group, topic]) => {
      const topics =
        'music cinema television sport NGOs media books art clothes games travel health cars politics culture theatre computing'
      return `Group ${group + 1} ${topics.split(' ')[topic]}`
    })
  )

  test('have six of the eight planted tastes told, and none that was not planted', () => {
    const result = found(SAMPLE.en)
    expect([result.people, result.tests, result.uncontrolled, result.found]).toEqual([
      240, 136, 14, 6
    ])
    for (const name of names(result)) expect(planted).toContain(name)
  })

  test('without control, most of what stands out was not planted', () => {
    const result = found(SAMPLE.en, { control: 'none' })
    expect(names(result)).toHaveLength(14)
    expect(names(result).filter(name => !planted.has(name))).toHaveLength(6)
  })

  test('are in the lesson as they are here', () => {
    const needed = declaration.facts(found(SAMPLE.en), 'en').at(-1)?.value as number
    expect(Math.round(needed / 1000)).toBe(25)
    const en = readFileSync('content/lessons/en/privacy.mdx', 'utf8')
    const es = readFileSync('content/lessons/es/privacy.mdx', 'utf8')
    expect(en).toContain('One by one, 14 bars stand out; judged together, 6, all of them planted.')
    expect(en).toContain('some 25,000 people')
    expect(es).toContain('De una en una destacan 14 barras; juzgadas juntas, 6')
    expect(es).toContain('unas 25.000 personas')
  })

  test('dealt by lot have no taste left, and the deal is the same in every visit', () => {
    const deals = Array.from({ length: 20 }, (_, at) =>
      found(SAMPLE.en, { people: 'dealt', seed: at + 1 })
    )
    expect(deals.filter(deal => deal.found > 0).length).toBeLessThanOrEqual(3)
    expect(deals.every(deal => deal.shuffled)).toBe(true)
    expect(found(SAMPLE.en, { people: 'dealt', seed: 1 }).tastes).toEqual(deals[0]?.tastes)
    expect(notesOf(deals[0] as AffinityResult, PAGE).join(' ')).toContain(
      'every taste shown here is false'
    )
  })
})

describe('tables as readers have them', () => {
  const COLUMNS = [
    'Informe de gustos',
    'Cliente;Segmento;música;Deporte;edad',
    ...Array.from({ length: 12 }, (_, at) => `C${at};A;1;;${20 + at}`),
    '',
    ...Array.from({ length: 12 }, (_, at) => `D${at};B;0;x;${30 + at}`),
    'Total;;12;12;'
  ].join('\n')

  test('a column an interest, with titles, blank lines, totals and a column that is none', () => {
    const result = found(COLUMNS)
    expect(result.interests.map(({ name }) => name)).toEqual(['música', 'Deporte'])
    expect([result.people, result.found]).toEqual([24, 4])
    expect(notesOf(result, PAGE).join(' ')).toContain('do not say yes or no: “edad”')
  })

  test('a row an interest', () => {
    const rows = Array.from(
      { length: 8 },
      (_, at) => `${at},A,music\n${at},A,books\n${at + 100},B,sport`
    )
    const result = found(['person,group,interests', ...rows].join('\n'))
    expect([result.people, result.read.joined]).toEqual([16, 8])
    expect(notesOf(result, PAGE).join(' ')).toContain(
      'joined to an earlier one of the same person: 8'
    )
    const apart = found(['person,group,interests', ...rows].join('\n'), { repeated: 'apart' })
    expect(apart.people).toBe(24)
  })

  test('what cannot be answered is said with what would help', () => {
    expect(why('person,group,interests')).toContain('Paste a table')
    expect(why('person,group,interests\n1,A,x\n2,A,y')).toContain('second group')
    expect(why('person,group,interests\n1,A,\n2,B,')).toContain('separated by semicolons')
    expect(why('group,age\nA,31\nB,42')).toContain('1 and 0')
  })

  test('hostile names are names', () => {
    const text = ['person\tgroup\tinterests']
    for (let at = 0; at < 20; at += 1) text.push(`${at}\t__proto__\t<img src=x>; constructor`)
    for (let at = 20; at < 40; at += 1) text.push(`${at}\t=1+1\ttoString`)
    const result = found(text.join('\n'))
    expect(result.groups.map(({ name }) => name)).toEqual(['__proto__', '=1+1'])
    expect(result.found).toBe(6)
  })

  test('more than 3,000 rows are not read', () => {
    const text = ['person,group,interests']
    for (let at = 0; at < 3200; at += 1) text.push(`${at},G${at % 2},i${at % 3}`)
    expect(found(text.join('\n')).people).toBe(3000)
  })

  test('more groups and interests than fit are counted, and stay in the base', () => {
    const text = ['person,group,interests']
    for (let at = 0; at < 400; at += 1) text.push(`${at},G${at % 20},i${at % 40}`)
    const result = found(text.join('\n'))
    expect([result.groups.length, result.interests.length, result.people]).toEqual([12, 30, 400])
    expect(notesOf(result, PAGE).join(' ')).toContain('8 groups and 10 interests')
  })
})

describe('the charts', () => {
  const barsOf = (spec: ChartSpec, key: string) =>
    spec.marks.flatMap(mark => (mark.kind === 'bar' && mark.key === key ? mark.bars : []))

  test('panels share a scale: the same deviation has the same length in every group', () => {
    const result = found(SAMPLE.en)
    const spec = affinityMultiples(result, LOOK)
    const told = toldOf(result)
    const lengths = barsOf(spec, 'told').map(({ from, to }) => to - from)
    expect(lengths.map(Math.abs).sort((a, b) => b - a)).toEqual(
      told.map(taste => expect.closeTo(Math.abs(inForm(taste, 'points').value as number), 9))
    )
    const bands = spec.y.type === 'band' ? spec.y.domain : []
    expect(bands).toHaveLength(18)
    // No bar reaches into the next panel.
    const [low, high] = rangeOf(result)
    for (const { from, to } of [...barsOf(spec, 'told'), ...barsOf(spec, 'chance')])
      expect(to - from >= low - 1e-9 && to - from <= high + 1e-9).toBe(true)
  })

  test('an index has its base at 100, and an endless interval has no end in the table', () => {
    const text = ['person,group,interests']
    for (let at = 0; at < 60; at += 1)
      text.push(`${at},${at < 20 ? 'A' : 'B'},${at < 15 ? 'x' : 'y'}`)
    const result = found(
      text.join('\n'),
      { form: 'index', base: 'rest' },
      { 'affinity.group': '0' }
    )
    const spec = affinityGroup(result, LOOK)
    const row = spec.table.rows.find(([name]) => name === 'x')
    // 15 of 20 in A have x, and nobody of the rest.
    expect(row?.slice(1, 4)).toEqual([0.75, 0, null])
    expect(row?.[5]).toBeNull()
    const bar = barsOf(spec, 'told').find(({ at }) => at === 'y')
    // 5 of 20 against 40 of 40: an index of 25.
    expect(bar).toEqual({ at: 'y', from: 100, to: 25 })
  })

  test('the group asked for is shown; one that is not there is not', () => {
    expect(found(SAMPLE.en, {}, { 'affinity.group': '4' }).picked).toBe(4)
    expect(found(SAMPLE.en, {}, { 'affinity.group': '99' }).picked).toBe(found(SAMPLE.en).picked)
    expect(found(SAMPLE.en, {}, { 'affinity.group': 'x' }).picked).toBe(found(SAMPLE.en).picked)
  })
})
