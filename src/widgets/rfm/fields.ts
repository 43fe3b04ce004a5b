import { DEFAULT_RFM, type RfmParams } from '../../analysis/rfm/model.ts'
import type { ValuesOf } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { COUNTING_FIELDS } from '../table/counting-fields.ts'
import { words } from './words.ts'

const SHARE = { kind: 'number', show: 'percent', min: 0, max: 1 } as const
const WEIGHT = { kind: 'number', show: 'number', min: 0, max: 100, fallback: 1 } as const
const [A, B, C, D] = DEFAULT_RFM.classes.from

export const RFM_FIELDS = registerFields('rfm', words.title, {
  show: {
    kind: 'choice',
    label: { en: 'The map shows', es: 'El mapa muestra' },
    options: {
      customers: { en: 'customers', es: 'clientes' },
      revenue: { en: 'revenue', es: 'ingresos' },
      mean: { en: 'revenue per customer', es: 'ingresos por cliente' }
    },
    fallback: 'customers'
  },
  asOf: {
    kind: 'day',
    label: { en: 'As of', es: 'Fecha de corte' },
    help: {
      en: 'Recency counts back from this day; later purchases do not exist yet.',
      es: 'La recencia se cuenta hacia atrás desde este día; las compras posteriores aún no existen.'
    }
  },
  groups: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 3,
    max: 10,
    fallback: DEFAULT_RFM.groups,
    label: { en: 'Groups', es: 'Grupos' },
    unit: { en: 'scores', es: 'notas' },
    help: {
      en: 'From 3 to 10; the best has the highest score.',
      es: 'De 3 a 10; el mejor lleva la nota más alta.'
    }
  },
  ties: {
    kind: 'choice',
    label: { en: 'Equal values', es: 'Valores iguales' },
    options: {
      share: { en: 'share the lower score', es: 'comparten la nota más baja' },
      average: { en: 'share the middle score', es: 'comparten la nota media' },
      appearance: { en: 'are split as they come', es: 'se reparten según llegan' }
    },
    fallback: DEFAULT_RFM.ties
  },
  money: {
    kind: 'choice',
    label: { en: 'Monetary is', es: 'El valor monetario es' },
    options: {
      revenue: { en: 'revenue', es: 'ingresos' },
      mean: { en: 'revenue per purchase', es: 'ingresos por compra' },
      margin: { en: 'margin', es: 'margen' }
    },
    fallback: DEFAULT_RFM.money
  },
  ...COUNTING_FIELDS,
  window: {
    kind: 'number',
    show: 'integer',
    whole: true,
    min: 0,
    max: 36_500,
    fallback: 0,
    label: { en: 'Look back', es: 'Contar solo los últimos' },
    unit: { en: 'days', es: 'días' },
    help: { en: '0 takes everything there is.', es: 'Con 0 entra todo lo que hay.' }
  },
  fromA: { ...SHARE, fallback: A, label: { en: 'A from', es: 'A desde' }, help: words.classHelp },
  fromB: { ...SHARE, fallback: B, label: { en: 'B from', es: 'B desde' } },
  fromC: { ...SHARE, fallback: C, label: { en: 'C from', es: 'C desde' } },
  fromD: { ...SHARE, fallback: D, label: { en: 'D from', es: 'D desde' } },
  weightR: { ...WEIGHT, label: { en: 'Weight of recency', es: 'Peso de la recencia' } },
  weightF: { ...WEIGHT, label: { en: 'Weight of frequency', es: 'Peso de la frecuencia' } },
  weightM: { ...WEIGHT, label: { en: 'Weight of monetary', es: 'Peso del valor monetario' } }
})

export type RfmValues = ValuesOf<typeof RFM_FIELDS.fields>

/** Fixed cut points, as the state keeps them beside the fields: see cuts.ts. */
export type Cuts = RfmParams['cuts']

/** The parameters of the analysis, from what the fields say. `asOf` is the table's last day unless picked. */
export function rfmParams(values: RfmValues, cuts: Cuts, asOf: number): RfmParams {
  const { groups, ties, money, merge, refunds, window } = values
  // Thresholds that the reader has typed out of order still mean the same four marks.
  const [a = A, b = B, c = C, d = D] = [
    values.fromA,
    values.fromB,
    values.fromC,
    values.fromD
  ].sort((one, other) => other - one)
  const { weightR, weightF, weightM } = values
  const none = weightR + weightF + weightM === 0
  return {
    asOf: values.asOf ?? asOf,
    window: window === 0 ? null : window,
    groups,
    ties,
    money,
    merge,
    refunds,
    cuts,
    classes: {
      weights: none
        ? DEFAULT_RFM.classes.weights
        : { recency: weightR, frequency: weightF, monetary: weightM },
      from: [a, b, c, d]
    }
  }
}
