import type { FieldSurvey, Survey } from '../analysis/customer-record/survey.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { FIELD_NAMES } from './record-names.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (worst: FieldSurvey | undefined, say: Say) => string
  readonly sentence: (survey: Survey, say: Say) => string
  readonly x: string
  readonly conflict: string
  readonly agree: string
  readonly field: string
  readonly several: string
  readonly share: string
  readonly filled: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (worst, say) =>
      worst
        ? `${FIELD_NAMES[worst.id].en} is disputed most: for ${say.count(worst.conflicts)} of the ${say.count(worst.several)} with more than one answer`
        : 'No two answers contradict each other',
    sentence: ({ conflicts, ruleMatters }, say) =>
      conflicts === 0
        ? 'Customers of whom more than one row says something, by field: all agree.'
        : `Customers of whom more than one row says something, by field. ${say.count(conflicts)} ${conflicts === 1 ? 'time' : 'times'} they contradict each other; in ${say.count(ruleMatters)} of these the three rules do not choose the same.`,
    x: 'Customers with more than one answer',
    conflict: 'contradict each other',
    agree: 'agree, or add to each other',
    field: 'Field',
    several: 'More than one answer',
    share: 'Disputed',
    filled: 'Filled in the record',
    caption: 'Answers and contradictions by field'
  },
  es: {
    title: (worst, say) =>
      worst
        ? `Donde más discuten es en «${FIELD_NAMES[worst.id].es}»: ${say.count(worst.conflicts)} de ${say.count(worst.several)} con más de una respuesta`
        : 'Ninguna respuesta contradice a otra',
    sentence: ({ conflicts, ruleMatters }, say) =>
      conflicts === 0
        ? 'Clientes de quienes más de una fila dice algo, campo por campo: todas coinciden.'
        : `Clientes de quienes más de una fila dice algo, campo por campo. Se contradicen ${say.count(conflicts)} ${conflicts === 1 ? 'vez' : 'veces'}; en ${say.count(ruleMatters)} de ellas las tres reglas no eligen lo mismo.`,
    x: 'Clientes con más de una respuesta',
    conflict: 'se contradicen',
    agree: 'coinciden o se suman',
    field: 'Campo',
    several: 'Más de una respuesta',
    share: 'En disputa',
    filled: 'Llenos en la ficha',
    caption: 'Respuestas y contradicciones por campo'
  }
}

/** Where sources contradict each other, and where they agree. */
export function recordConflicts(survey: Survey, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const name = ({ id }: FieldSurvey) => FIELD_NAMES[id][look.locale]
  const shown = survey.fields.filter(({ several }) => several > 0)
  // With nothing to compare there is still a frame to look at.
  const rows = shown.length > 0 ? shown : survey.fields.slice(0, 6)
  const [worst] = shown
    .filter(({ conflicts }) => conflicts > 0)
    .toSorted((a, b) => b.conflicts - a.conflicts)
  return {
    id: 'record-conflicts',
    title: words.title(worst, say),
    sentence: words.sentence(survey, say),
    x: {
      type: 'linear',
      label: words.x,
      domain: stableDomain(
        [0, 1, ...rows.map(({ several }) => several * 1.15)],
        previousDomain(look, 'x')
      ),
      format: { kind: 'integer' }
    },
    y: { type: 'band', label: '', domain: rows.map(name) },
    marks: [
      {
        ...{ kind: 'bar', key: 'conflict', series: 2 },
        bars: rows.flatMap(one =>
          one.conflicts > 0 ? [{ at: name(one), from: 0, to: one.conflicts }] : []
        )
      },
      {
        ...{ kind: 'bar', key: 'agree', series: 3 },
        bars: rows.flatMap(one =>
          one.several > one.conflicts
            ? [{ at: name(one), from: one.conflicts, to: one.several }]
            : []
        )
      },
      ...rows.map(one => ({
        ...{ kind: 'label' as const, key: `label-${one.id}`, series: 0 as const },
        ...{ text: `${say.count(one.conflicts)}/${say.count(one.several)}` },
        ...{ x: one.several, y: name(one), side: 'right' as const }
      }))
    ],
    key: [
      { swatch: { kind: 'column', series: 2 }, text: words.conflict },
      { swatch: { kind: 'column', series: 3 }, text: words.agree }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.field },
        { label: words.filled, style: { kind: 'integer' } },
        { label: words.several, style: { kind: 'integer' } },
        { label: words.conflict, style: { kind: 'integer' } },
        { label: words.share, style: SHARE }
      ],
      rows: survey.fields.map(one => [
        ...[name(one), one.filled, one.several, one.conflicts],
        one.several > 0 ? one.conflicts / one.several : null
      ])
    }
  }
}
