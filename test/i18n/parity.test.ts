import { describe, expect, test } from 'vitest'
import { parityProblems, sectionsOf, type Twin } from '../../src/i18n/parity.ts'

const en = `
Opening words, <Term id="churn">churn</Term>.

<Section id="cac" title="What a new customer costs">
It costs <Value id="cac" digits={0} /> a head<Cite id="deck" />, or <Value id="ltv" base="average"/> more.
<SideNote>A \`<Value id="nothing"/>\` in code is not a value.</SideNote>
<Check question="And twice as many?">Half of <Value id="cac" digits={0} />.</Check>
</Section>

<Section id="churn" title="Who leaves">
<UnitEconomics />
</Section>
`
const es = `
Para empezar, <Term id="churn">abandono</Term>.

<Section id="cac" title='Cuánto cuesta un cliente nuevo'>
Son <Value base="average" id="ltv" /><Cite id="deck"/>, o <Value digits={0} id="cac"/> por cabeza.
<SideNote>Nada.</SideNote>
<Check question="¿Y el doble?">La mitad de <Value id="cac" digits={0} />.</Check>
</Section>

<Section id="churn" title="Quién se va">
<UnitEconomics/>
</Section>
`
const twin = (
  locale: 'en' | 'es',
  body: string,
  shared: Record<string, string> = { order: '3' }
): Twin => ({
  slug: 'customer-metrics',
  locale,
  shared,
  body
})

describe('the two languages of a lesson', () => {
  test('agree when only words and their order differ', () => {
    expect(parityProblems([twin('en', en), twin('es', es)])).toEqual([])
  })

  test('a lesson without a twin is named with the file to write', () => {
    expect(parityProblems([twin('es', es)])).toEqual([
      'Lesson “customer-metrics” exists in Spanish only: write content/lessons/en/customer-metrics.mdx.'
    ])
  })

  test('a value that only one language shows is found, and where', () => {
    const without = es.replace('<Value base="average" id="ltv" />', '6.000 €')
    expect(parityProblems([twin('en', en), twin('es', without)])).toEqual([
      'Lesson “customer-metrics”, section “cac”: <Value base="average" id="ltv"> is in English and not in Spanish.'
    ])
  })

  test('a repeated component counts each time', () => {
    const twice = es.replace('<UnitEconomics/>', '<UnitEconomics/>\n<UnitEconomics/>')
    expect(parityProblems([twin('en', en), twin('es', twice)])).toEqual([
      'Lesson “customer-metrics”, section “churn”: <UnitEconomics> is in Spanish and not in English.'
    ])
  })

  test('another convention is another value: both sides are told', () => {
    const other = es.replace('base="average"', 'base="closing"')
    expect(parityProblems([twin('en', en), twin('es', other)])).toHaveLength(2)
  })

  test('other sections, or another order of them, are one sentence', () => {
    const renamed = es.replace('id="churn" title', 'id="abandono" title')
    expect(parityProblems([twin('en', en), twin('es', renamed)])).toEqual([
      'Lesson “customer-metrics”: the sections are cac, churn in English and cac, abandono in Spanish.'
    ])
  })

  test('shared front matter must be equal', () => {
    expect(parityProblems([twin('en', en), twin('es', es, { order: '4', minutes: '20' })])).toEqual(
      [
        'Lesson “customer-metrics”: order is 3 in English and 4 in Spanish.',
        'Lesson “customer-metrics”: minutes is nothing in English and 20 in Spanish.'
      ]
    )
  })

  test('sections keep their titles, and fenced code is not read', () => {
    const sections = sectionsOf(
      '```mdx\n<Section id="no" title="No">\n```\n<Section id="yes" title="It’s">\n'
    )
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['yes', 'It’s']
    ])
  })
})
