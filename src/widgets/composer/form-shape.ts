import type { Exercise } from '../../exercises/model.ts'
import type { Localised } from '../../i18n/locale.ts'

/** A field of the form. Its key may lead through groups: `vary.from`. */
export interface FieldShape {
  readonly key: string
  readonly label: Localised
  readonly kind: /** One text in both languages. */
    | 'both'
    /** The same over several lines. */
    | 'prose'
    | 'line'
    | 'number'
    /** A word of the file, one of a few. */
    | 'choice'
    /** `true`, or not there. */
    | 'flag'
  readonly options?: readonly string[]
  /** It may be left empty, and is then not in the file. */
  readonly optional?: true
}

/** Entries of one kind: by a name of their own, or one after the other. */
export interface ListShape {
  readonly key: string
  readonly label: Localised
  readonly add: Localised
  /** Entries have ids; those that formulas use are written with `_`, all others with `-`. */
  readonly names?: 'formula' | 'plain'
  readonly each: GroupShape
  /** What a new entry starts with. */
  readonly start: unknown
}

export interface GroupShape {
  readonly fields: readonly FieldShape[]
  readonly lists?: readonly ListShape[]
}

const both = (key: string, en: string, es: string): FieldShape => ({
  key,
  label: { en, es },
  kind: 'both'
})
const prose = (key: string, en: string, es: string): FieldShape => ({
  ...both(key, en, es),
  kind: 'prose'
})
const line = (key: string, en: string, es: string): FieldShape => ({
  ...both(key, en, es),
  kind: 'line'
})
const number = (key: string, en: string, es: string): FieldShape => ({
  ...both(key, en, es),
  kind: 'number'
})
const maybe = (field: FieldShape): FieldShape => ({ ...field, optional: true })

const EMPTY: Localised = { en: '', es: '' }

const quantity: readonly FieldShape[] = [
  both('name', 'Name', 'Nombre'),
  line('unit', 'Unit', 'Unidad'),
  {
    key: 'show',
    label: { en: 'Shown as', es: 'Se muestra como' },
    kind: 'choice',
    options: ['money', 'percent', 'points', 'times', 'number', 'integer']
  }
]

const newQuantity = { name: EMPTY, unit: '1', show: 'number' }

/** A list of texts. */
const hints: ListShape = {
  key: 'hints',
  label: { en: 'Hints', es: 'Pistas' },
  add: { en: 'Add a hint', es: 'Añadir una pista' },
  each: { fields: [prose('', 'Hint', 'Pista')] },
  start: EMPTY
}
const solution = prose('solution', 'Worked solution', 'Solución explicada')
const says = prose('says', 'What to say', 'Qué decir')
const ask = prose('ask', 'Question', 'Pregunta')
const formula = line('formula', 'Formula', 'Fórmula')
const variants = maybe(number('variants', 'Variants', 'Variantes'))

const common: readonly FieldShape[] = [
  line('id', 'Id', 'Identificador'),
  line('lesson', 'Lesson', 'Lección'),
  both('title', 'Title', 'Título'),
  prose('intro', 'Introduction', 'Introducción')
]

const givens: ListShape = {
  key: 'givens',
  label: { en: 'Givens', es: 'Datos' },
  add: { en: 'Add a given', es: 'Añadir un dato' },
  names: 'formula',
  each: {
    fields: [
      ...quantity,
      number('value', 'Value', 'Valor'),
      maybe(number('vary.from', 'Varies from', 'Varía desde')),
      maybe(number('vary.to', 'up to', 'hasta')),
      maybe(number('vary.step', 'in steps of', 'en pasos de'))
    ]
  },
  start: { ...newQuantity, value: 1 }
}

const derived: ListShape = {
  key: 'derived',
  label: { en: 'Values on the way', es: 'Valores intermedios' },
  add: { en: 'Add a value', es: 'Añadir un valor' },
  names: 'formula',
  each: { fields: [...quantity, formula] },
  start: { ...newQuantity, formula: '' }
}

const conventions: ListShape = {
  key: 'conventions',
  label: { en: 'Conventions', es: 'Convenciones' },
  add: { en: 'Add a convention', es: 'Añadir una convención' },
  names: 'plain',
  each: { fields: [line('family', 'Family', 'Familia'), both('name', 'Name', 'Nombre')] },
  start: { family: 'base', name: EMPTY }
}

const unknowns: ListShape = {
  key: 'unknowns',
  label: { en: 'Questions', es: 'Preguntas' },
  add: { en: 'Add a question', es: 'Añadir una pregunta' },
  names: 'formula',
  each: {
    fields: [
      ...quantity,
      ask,
      number('digits', 'Decimals', 'Decimales'),
      maybe(line('tolerance', 'Tolerance', 'Tolerancia')),
      formula,
      maybe(line('convention', 'Convention', 'Convención')),
      solution
    ],
    lists: [
      {
        key: 'accepted',
        label: { en: 'Right in another convention', es: 'Correctas con otra convención' },
        add: { en: 'Add an accepted answer', es: 'Añadir una respuesta aceptada' },
        names: 'plain',
        each: { fields: [formula, line('convention', 'Convention', 'Convención')] },
        start: { formula: '', convention: '' }
      },
      {
        key: 'wrong',
        label: { en: 'Mistakes', es: 'Errores' },
        add: { en: 'Add a mistake', es: 'Añadir un error' },
        names: 'plain',
        each: { fields: [formula, says] },
        start: { formula: '', says: EMPTY }
      },
      hints
    ]
  },
  start: {
    ...newQuantity,
    ask: EMPTY,
    digits: 2,
    formula: '',
    wrong: {},
    hints: [EMPTY],
    solution: EMPTY
  }
}

const questions: ListShape = {
  key: 'questions',
  label: { en: 'Questions', es: 'Preguntas' },
  add: { en: 'Add a question', es: 'Añadir una pregunta' },
  names: 'plain',
  each: {
    fields: [
      ask,
      {
        key: 'several',
        label: { en: 'Several may be right', es: 'Puede haber varias correctas' },
        kind: 'flag'
      },
      solution
    ],
    lists: [
      {
        key: 'options',
        label: { en: 'Options', es: 'Opciones' },
        add: { en: 'Add an option', es: 'Añadir una opción' },
        names: 'plain',
        each: {
          fields: [
            both('text', 'Text', 'Texto'),
            { key: 'right', label: { en: 'Right', es: 'Correcta' }, kind: 'flag' },
            says
          ]
        },
        start: { text: EMPTY, says: EMPTY }
      },
      hints
    ]
  },
  start: { ask: EMPTY, options: {}, hints: [EMPTY], solution: EMPTY }
}

const items: ListShape = {
  key: 'items',
  label: { en: 'Items', es: 'Elementos' },
  add: { en: 'Add an item', es: 'Añadir un elemento' },
  names: 'plain',
  each: { fields: [both('text', 'Text', 'Texto')] },
  start: { text: EMPTY }
}

const slips: ListShape = {
  key: 'wrong',
  label: { en: 'Slips', es: 'Errores' },
  add: { en: 'Add a slip', es: 'Añadir un error' },
  names: 'plain',
  each: {
    fields: [
      line('earlier', 'Belongs earlier', 'Va antes'),
      line('later', 'Belongs later', 'Va después'),
      says
    ]
  },
  start: { earlier: '', later: '', says: EMPTY }
}

const column = (
  key: string,
  en: string,
  es: string,
  more: GroupShape,
  start: object
): ListShape => ({
  key,
  label: { en, es },
  add: { en: 'Add a column', es: 'Añadir una columna' },
  names: 'formula',
  each: { fields: [...quantity, ...more.fields], lists: more.lists ?? [] },
  start: { ...newQuantity, ...start }
})

const rule = maybe(line('is.formula', 'Formula', 'Fórmula'))

const asked = column(
  'asked',
  'Columns asked for',
  'Columnas que se piden',
  {
    fields: [number('digits', 'Decimals', 'Decimales'), rule],
    lists: [
      {
        key: 'wrong',
        label: { en: 'Mistakes', es: 'Errores' },
        add: { en: 'Add a mistake', es: 'Añadir un error' },
        names: 'plain',
        each: { fields: [rule, says] },
        start: { is: { formula: '' }, says: EMPTY }
      }
    ]
  },
  { digits: 2, is: { formula: '' }, wrong: {} }
)

const states: ListShape = {
  key: 'wrong',
  label: { en: 'Short of the goal', es: 'Sin llegar al objetivo' },
  add: { en: 'Add a case', es: 'Añadir un caso' },
  names: 'plain',
  each: { fields: [line('when', 'When', 'Cuando'), says] },
  start: { when: '', says: EMPTY }
}

/** The form of each kind of exercise: what it does not show stays as it is in the YAML. */
export const FORMS: Readonly<Record<Exercise['kind'], GroupShape>> = {
  numeric: { fields: [...common, variants], lists: [givens, derived, conventions, unknowns] },
  choice: { fields: common, lists: [questions] },
  order: { fields: [...common, ask, solution], lists: [items, slips, hints] },
  table: {
    fields: [
      ...common,
      ask,
      both('head', 'Head of the rows', 'Cabecera de las filas'),
      variants,
      solution
    ],
    lists: [
      column('given', 'Columns given', 'Columnas dadas', { fields: [] }, {}),
      asked,
      {
        key: 'rows',
        label: { en: 'Rows', es: 'Filas' },
        add: { en: 'Add a row', es: 'Añadir una fila' },
        names: 'plain',
        each: { fields: [both('name', 'Name', 'Nombre')] },
        start: { name: EMPTY, cells: {} }
      },
      hints
    ]
  },
  widget: {
    fields: [
      ...common,
      line('widget', 'Widget', 'Widget'),
      ask,
      line('goal', 'Goal', 'Objetivo'),
      maybe(number('limits.changed', 'Numbers that may change', 'Números que pueden cambiar')),
      solution
    ],
    lists: [states, hints]
  }
}
