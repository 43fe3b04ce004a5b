import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  recordVerdict,
  reset,
  setAnswer,
  setConvention,
  setCurrency,
  setValue,
  setValues
} from '../../src/workbook/actions.ts'
import { DEPTH, PAUSE } from '../../src/workbook/history.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'
import { createStore, type Store } from '../../src/workbook/store.ts'

/** A store with a clock that the test moves. */
function setup() {
  const clock = { now: 0 }
  return { clock, store: createStore(() => clock.now) }
}

const textOf = (store: Store, id: string) => store.state.value.values[id]?.text

describe('undo', () => {
  it('takes back one field’s typing as one step, and redo brings it back', () => {
    const { store, clock } = setup()
    for (const text of ['4', '45', '450', '4500']) {
      clock.now += 300
      setValue(store, 'cost', text, Number(text))
    }
    setValue(store, 'revenue', '9', 9)
    expect(store.undoable.value).toEqual({ kind: 'value', id: 'revenue' })
    store.undo()
    expect(store.state.value.values).toEqual({ cost: { text: '4500', value: 4500 } })
    store.undo()
    expect(store.state.value).toEqual(DEFAULTS)
    expect(store.undoable.value).toBeUndefined()
    expect(store.redoable.value).toEqual({ kind: 'value', id: 'cost' })
    store.redo()
    store.redo()
    store.redo()
    expect(textOf(store, 'cost')).toBe('4500')
    expect(textOf(store, 'revenue')).toBe('9')
    expect(store.redoable.value).toBeUndefined()
  })

  it('starts a new step after a pause, and when the field is left', () => {
    const { store, clock } = setup()
    setValue(store, 'cost', '1', 1)
    clock.now += PAUSE
    setValue(store, 'cost', '12', 12)
    clock.now += PAUSE + 1
    setValue(store, 'cost', '123', 123)
    store.seal()
    setValue(store, 'cost', '1234', 1234)
    const seen = [textOf(store, 'cost')]
    while (store.undoable.value) {
      store.undo()
      seen.push(textOf(store, 'cost'))
    }
    expect(seen).toEqual(['1234', '123', '12', undefined])
  })

  it('has no step for typing that ends where it began', () => {
    const { store } = setup()
    setValue(store, 'cost', '1', 1)
    store.seal()
    setValue(store, 'cost', '12', 12)
    setValue(store, 'cost', '1', 1)
    store.undo()
    expect(store.state.value).toEqual(DEFAULTS)
  })

  it('takes each switch back by itself', () => {
    const { store } = setup()
    setConvention(store, 'base', 'average')
    setConvention(store, 'base', 'closing')
    store.undo()
    expect(store.state.value.conventions).toEqual({ base: 'average' })
  })

  it('forgets what was undone once something else is done', () => {
    const { store } = setup()
    setValue(store, 'cost', '1', 1)
    store.undo()
    setCurrency(store, 'USD')
    expect(store.redoable.value).toBeUndefined()
    // Choosing what is already chosen is no step, and loses nothing.
    store.undo()
    setCurrency(store, 'EUR')
    expect(store.redoable.value).toEqual({ kind: 'currency' })
  })

  it('reaches back a bounded number of steps', () => {
    const { store } = setup()
    for (let n = 0; n < DEPTH + 10; n++) setConvention(store, 'base', `option-${n}`)
    let steps = 0
    for (; store.undoable.value; steps++) store.undo()
    expect(steps).toBe(DEPTH)
    expect(store.state.value.conventions).toEqual({ base: 'option-9' })
  })

  it('does not take back answers or attempts', () => {
    const { store } = setup()
    setValue(store, 'cost', '1', 1)
    setAnswer(store, 'practice', 'cac', '1000')
    recordVerdict(store, 'practice', 'cac', { kind: 'right', credited: true })
    store.undo()
    expect(store.state.value).toEqual({
      ...DEFAULTS,
      answers: {
        practice: { cac: { text: '1000', attempts: 1, verdict: 'right', credited: true } }
      }
    })
  })

  it('brings back what a reset removed, without what came after', () => {
    const { store } = setup()
    setAnswer(store, 'practice', 'cac', '1000')
    reset(store)
    setAnswer(store, 'practice', 'arpu', '81.63')
    store.undo()
    expect(store.state.value.answers.practice?.cac?.text).toBe('1000')
  })
})

/** The model: every state that undo can reach, in full, and where we are among them. */
interface Model {
  states: Pick<State, 'values' | 'conventions' | 'currency'>[]
  index: number
  /** The field being typed in, and when last. */
  open: { id: string; at: number } | undefined
  now: number
  answers: number
}

type Command = fc.Command<Model, { store: Store; clock: { now: number } }>

const current = (model: Model) => model.states[model.index] ?? DEFAULTS

function push(model: Model, next: Model['states'][number]) {
  if (JSON.stringify(next) !== JSON.stringify(current(model))) {
    model.states = [...model.states.slice(0, model.index + 1), next]
    model.index++
  }
}

function agree(model: Model, store: Store) {
  const { values, conventions, currency, answers } = store.state.value
  expect({ values, conventions, currency }).toEqual(current(model))
  expect(answers.practice?.cac?.attempts ?? 0).toBe(model.answers)
  expect(store.undoable.value !== undefined).toBe(model.index > 0)
  expect(store.redoable.value !== undefined).toBe(model.index < model.states.length - 1)
}

const command = (
  name: string,
  change: (model: Model) => void,
  run: (store: Store, clock: { now: number }) => void
): Command => ({
  check: () => true,
  run(model, { store, clock }) {
    change(model)
    run(store, clock)
    agree(model, store)
  },
  toString: () => name
})

const sorted = <T>(record: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))

const commands = [
  fc.tuple(fc.constantFrom('cost', 'new'), fc.constantFrom('1', '2', 'x')).map(([id, text]) =>
    command(
      `type ${id} ${text}`,
      model => {
        const { open, now } = model
        const joins = open?.id === id && now - open.at <= PAUSE
        const before = current(model)
        const next = { ...before, values: sorted({ ...before.values, [id]: { text, value: 7 } }) }
        if (!joins) {
          const { index } = model
          push(model, next)
          if (model.index > index) model.open = { id, at: now }
          return
        }
        // The step that is open grows; if nothing is left of it, it goes.
        model.states = model.states.slice(0, model.index)
        model.index--
        model.open = { id, at: now }
        const { index } = model
        push(model, next)
        if (model.index === index) model.open = undefined
      },
      store => setValue(store, id, text, 7)
    )
  ),
  fc.constantFrom('opening', 'closing').map(choice =>
    command(
      `choose ${choice}`,
      model => {
        const { index } = model
        push(model, { ...current(model), conventions: { base: choice } })
        if (model.index > index) model.open = undefined
      },
      store => setConvention(store, 'base', choice)
    )
  ),
  fc.constant(
    command(
      'send a month',
      model => {
        const { index } = model
        const before = current(model)
        const values = sorted({
          ...before.values,
          cost: { text: '5', value: 5 },
          new: { text: '6', value: 6 }
        })
        push(model, { ...before, values })
        if (model.index > index) model.open = undefined
      },
      store => setValues(store, { cost: { text: '5', value: 5 }, new: { text: '6', value: 6 } })
    )
  ),
  fc.constant(
    command(
      'reset',
      model => {
        const { index } = model
        push(model, { values: {}, conventions: {}, currency: 'EUR' })
        if (model.index > index) model.open = undefined
      },
      store => reset(store, { values: 'all', conventions: ['base'] })
    )
  ),
  fc.constant(
    command(
      'answer',
      model => {
        model.answers++
        model.open = undefined
      },
      store => recordVerdict(store, 'practice', 'cac', { kind: 'wrong', credited: false })
    )
  ),
  fc.constant(
    command(
      'undo',
      model => {
        if (model.index === 0) return
        model.index--
        model.open = undefined
      },
      store => store.undo()
    )
  ),
  fc.constant(
    command(
      'redo',
      model => {
        if (model.index === model.states.length - 1) return
        model.index++
        model.open = undefined
      },
      store => store.redo()
    )
  ),
  fc.constant(
    command(
      'leave the field',
      model => {
        model.open = undefined
      },
      store => store.seal()
    )
  ),
  fc.constantFrom(500, PAUSE, PAUSE + 1).map(ms =>
    command(
      `wait ${ms}`,
      model => {
        model.now += ms
      },
      (_store, clock) => {
        clock.now += ms
      }
    )
  )
]

describe('history, against a model that keeps every state whole', () => {
  it('agrees after every command', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.commands(commands, { size: '+1' }), list => {
        fc.modelRun(() => {
          const { values, conventions, currency } = DEFAULTS
          const states = [{ values, conventions, currency }]
          const model: Model = { states, index: 0, open: undefined, now: 0, answers: 0 }
          return { model, real: setup() }
        }, list)
      }),
      { numRuns: 2000 }
    )
  })
})
