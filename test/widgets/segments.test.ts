import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { segmentDesk } from '../../src/analysis/segments/desk.ts'
import { evaluate, YES } from '../../src/analysis/segments/evaluate.ts'
import { EXAMPLES } from '../../src/analysis/segments/examples.ts'
import { EVERYBODY, type Group } from '../../src/analysis/segments/rule.ts'
import { writeRule } from '../../src/analysis/segments/rule-code.ts'
import { writeSegments } from '../../src/analysis/segments/segment-file.ts'
import { segmentViews, VIEWS } from '../../src/analysis/segments/views.ts'
import { drawToString } from '../../src/charts/drawing/server.ts'
import { segmentDifferences } from '../../src/charts/segment-differences.ts'
import { segmentOverlap } from '../../src/charts/segment-overlap.ts'
import { segmentView } from '../../src/charts/segment-view.ts'
import { ruleText } from '../../src/charts/segment-words.ts'
import { ruleIn, setRule, withRule } from '../../src/widgets/people/rule-state.ts'
import {
  savedSegments,
  segmentChoices,
  setSegments,
  withSegment
} from '../../src/widgets/people/saved.ts'
import { notesOf } from '../../src/widgets/profiling/notes.ts'
import { setsOf } from '../../src/widgets/profiling/sets.ts'
import { membersCsv } from '../../src/widgets/profiling/take-away.tsx'
import { takeIn } from '../../src/widgets/profiling/take-in.ts'
import { choiceSaid } from '../../src/widgets/segment-profile/choice-said.ts'
import { chosenIn, setChosen } from '../../src/widgets/segment-profile/choice-state.ts'
import { notesOf as profileNotes } from '../../src/widgets/segment-profile/notes.ts'
import { setOption } from '../../src/workbook/actions.ts'
import { readLink, writeLink } from '../../src/workbook/link.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'
import { createStore } from '../../src/workbook/store.ts'
import { peopleFrom, somePeople, someRule } from '../analysis/segments/some.ts'
import { assertState } from '../workbook/is-state.ts'

const runners = EXAMPLES.find(({ id }) => id === 'runners')?.rule as Group
const TERMS = { response: 0.06, margin: 12, contact: 0.3, fixed: 10 }

describe('a rule in the workbook’s state', () => {
  it('is kept in pieces that the state and a link take, and comes back whole', () => {
    fc.assert(
      fc.property(someRule, rule => {
        const store = createStore()
        setRule(store, runners)
        setRule(store, rule)
        const state = store.state.value
        assertState(state)
        expect(ruleIn(state)).toEqual(rule)
        const link = writeLink(state)
        if (!link.ok) throw new Error('too long')
        const opened = readLink(link.fragment.replace(/^#w=/, '').split('&')[0] ?? '')
        expect(opened.ok && ruleIn(opened.shared)).toEqual(rule)
        store.undo()
        expect(ruleIn(store.state.value)).toEqual(runners)
      }),
      { numRuns: 40 }
    )
  })

  it('a long rule leaves no pieces of itself behind a short one', () => {
    const long = withRule(
      { other: 'x' },
      { ...runners, rules: [...runners.rules, ...runners.rules] }
    )
    const short = withRule(long, EVERYBODY)
    expect(Object.keys(short)).toEqual(['other', 'profiling.rule/00'])
  })

  it('one that was tampered with counts as untouched', () => {
    for (const piece of ['=["all",', '=nonsense', '=["is","__proto__","x"]', '=', '']) {
      expect(ruleIn({ options: { 'profiling.rule/00': piece } })).toEqual(EXAMPLES[0]?.rule)
    }
  })
})

describe('segments that are kept', () => {
  it('stand in the state’s tables, for every widget, and can be undone', () => {
    const store = createStore()
    setSegments(store, [{ name: 'A', rule: runners }])
    setSegments(
      store,
      withSegment(savedSegments(store.state.value), { name: 'a', rule: EVERYBODY })
    )
    setSegments(store, withSegment(savedSegments(store.state.value), { name: 'B', rule: runners }))
    expect(savedSegments(store.state.value).map(({ name }) => name)).toEqual(['a', 'B'])
    assertState(store.state.value)
    const keys = segmentChoices(store.state.value, 'en').map(({ key }) => key)
    expect(keys.slice(0, 4)).toEqual(['everybody', 'current', '=a', '=B'])
    expect(keys.slice(4)).toEqual(EXAMPLES.map(({ id }) => id))
    store.undo()
    store.undo()
    expect(savedSegments(store.state.value)).toEqual([{ name: 'A', rule: runners }])
    setSegments(store, [])
    expect(store.state.value.tables).toEqual({})
  })

  it('of a forged table there are none', () => {
    const table = { name: '', text: '{"format":1}', roles: {}, notation: null, dates: null }
    expect(savedSegments({ tables: { 'profiling.segments': table } })).toEqual([])
  })
})

describe('a text that is read in', () => {
  const kept = [{ name: 'Runners', rule: runners }]

  it('a file joins those kept, under names of their own', () => {
    const taken = takeIn(writeSegments(kept), kept, 'en')
    expect(taken.segments?.map(({ name }) => name)).toEqual(['Runners', 'Runners (2)'])
    expect(taken.said).toBe('1 segment taken in: Runners (2).')
  })

  it('a bare rule goes to the editor', () => {
    const taken = takeIn(` ${writeRule(runners)}\n`, kept, 'es')
    expect(taken.rule).toEqual(runners)
    expect(taken.segments).toBeUndefined()
  })

  it.each([
    ['', 'No hay texto que leer.'],
    ['{', 'no es JSON'],
    ['{"a":1}', 'no es un archivo de segmentos'],
    ['["drop table"]', 'no es una regla'],
    ['["is","zapato","44"]', 'un campo que aquí las personas no tienen'],
    ['['.repeat(9000), 'demasiado largo']
  ])('%#: what is no rule is refused in words', (text, said) => {
    const taken = takeIn(text, kept, 'es')
    expect(taken.said).toContain(said)
    expect([taken.segments, taken.rule]).toEqual([undefined, undefined])
  })

  it('when there is no room, says what was left out', () => {
    const full = Array.from({ length: 23 }, (_, i) => ({ name: `S${i}`, rule: runners }))
    const two = writeSegments([...kept, { name: 'Other', rule: runners }])
    const taken = takeIn(two, full, 'en')
    expect(taken.segments?.length).toBe(24)
    expect(taken.said).toContain('Left out: entry 2')
  })
})

it('members leave as id and name, and nothing in them is run by a spreadsheet', () => {
  const people = peopleFrom(
    'id\tname\tage\n=1+1\t@SUM(A1)\t30\nP2\t"Ana ""la; grande"""\t30\nP3\tLeo\t3'
  )
  const adults: Group = {
    ...{ kind: 'group', join: 'all' },
    rules: [{ kind: 'number', field: 'age', op: 'at-least', value: 18 }]
  }
  expect(membersCsv(adults, people, 'en')).toBe(
    '\uFEFFid,name\r\n\'=1+1,\'@SUM(A1)\r\nP2,"Ana ""la; grande"""\r\n'
  )
  expect(membersCsv({ ...EVERYBODY, join: 'any' }, people, 'es')).toBeUndefined()
})

describe('words and charts', () => {
  const odd = /NaN|undefined|Infinity|\[object/

  it('say something true of every rule on every table, in both languages', () => {
    fc.assert(
      fc.property(someRule, somePeople, fc.constantFrom('en', 'es'), (rule, people, locale) => {
        const look = { locale, currency: 'EUR' } as const
        const desk = segmentDesk(rule, people, setsOf(rule, 'saved', [], locale), TERMS, 0.02)
        const answers = evaluate(rule, people)
        const views = segmentViews(people, answers, { age: new Set(['25']) })
        const specs = [
          segmentOverlap(desk, look),
          segmentDifferences(desk, look),
          ...VIEWS.map(view => segmentView(view)(views, look))
        ]
        for (const spec of specs) {
          expect(JSON.stringify([spec.title, spec.sentence, spec.table])).not.toMatch(odd)
          for (const row of spec.table.rows) expect(row.length).toBe(spec.table.columns.length)
        }
        const said = [
          ...notesOf(desk, people, look),
          ...profileNotes(rule, people, views, look),
          choiceSaid(views, { age: new Set(['25']), town: new Set(['gone']) }, look)
        ]
        expect(said.join(' ')).not.toMatch(odd)
        expect(desk.members).toBe(answers.filter(answer => answer === YES).length)
      }),
      { numRuns: 60 }
    )
  })

  it('can be drawn, with hostile names as text', () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `${i}\t<b>x</b>${i % 3}\t${i < 30 ? 'running' : 'none'}`
    )
    const people = peopleFrom(['id\ttown\tinterests', ...rows].join('\n'))
    const rule: Group = { ...runners, rules: runners.rules.slice(0, 1) }
    const desk = segmentDesk(rule, people, setsOf(rule, 'examples', [], 'en'), TERMS, 0.02)
    const views = segmentViews(people, evaluate(rule, people), {})
    const look = { locale: 'en', currency: 'EUR' } as const
    for (const spec of [
      segmentOverlap(desk, look),
      segmentDifferences(desk, look),
      segmentView('town')(views, look)
    ]) {
      const { document } = parseHTML(drawToString(spec, 640, 'en'))
      expect(document.querySelector('svg'), spec.id).not.toBeNull()
      expect(document.querySelector('b'), spec.id).toBeNull()
    }
  })

  it('a rule in words, with its brackets', () => {
    const rule: Group = {
      ...{ kind: 'group', join: 'all' },
      rules: [
        { kind: 'number', field: 'age', op: 'at-least', value: 18 },
        {
          kind: 'group',
          join: 'any',
          rules: [...runners.rules.slice(0, 1), { kind: 'known', field: 'town' }]
        },
        {
          kind: 'group',
          join: 'none',
          rules: [{ kind: 'value', field: 'buys', op: 'is-not', value: 'milk' }]
        }
      ]
    }
    expect(ruleText(rule, { locale: 'en', currency: 'EUR' })).toBe(
      'age: 18 or more and (interests: “running” or town: stated) and not (buys: not “milk”)'
    )
    expect(ruleText(rule, { locale: 'es', currency: 'EUR' })).toBe(
      'edad: 18 o más e (intereses: «correr» o población: consta) y no (compra: no «leche»)'
    )
    expect(ruleText(EVERYBODY, { locale: 'es', currency: 'EUR' })).toBe('todos')
  })

  it('a segment that is one of those it is set against bears its name once', () => {
    const sets = setsOf(runners, 'examples', [], 'en')
    expect(sets.map(({ name }) => name)[0]).toBe('Runners')
    expect(sets.length).toBe(5)
    expect(setsOf(EVERYBODY, 'examples', [], 'es')[0]?.name).toBe('Esta regla')
    expect(
      setsOf(EVERYBODY, 'saved', [{ name: 'X', rule: runners }], 'es').map(({ name }) => name)
    ).toEqual(['Esta regla', 'X'])
  })
})

describe('bars that are chosen', () => {
  it('are options of the state, by view, and undo brings them back', () => {
    const store = createStore()
    setChosen(store, 'age', new Set(['25', '35']))
    setChosen(store, 'town', new Set(['x:y']))
    assertState(store.state.value)
    expect(chosenIn(store.state.value)).toEqual({
      age: new Set(['25', '35']),
      town: new Set(['x:y'])
    })
    setChosen(store, 'age', new Set(['65']))
    expect(chosenIn(store.state.value).age).toEqual(new Set(['65']))
    setChosen(store, undefined, new Set())
    expect(chosenIn(store.state.value)).toEqual({})
    store.undo()
    expect(chosenIn(store.state.value).town).toEqual(new Set(['x:y']))
  })

  it('of a forged state nothing is believed', () => {
    const store = createStore()
    setOption(store, 'segment-profile.bar/shoe:1', 'on')
    setOption(store, 'segment-profile.bar/__proto__:1', 'on')
    expect(chosenIn(store.state.value)).toEqual({})
    expect(chosenIn(DEFAULTS)).toEqual({})
  })
})
