import { RULES } from '../analysis/customer-record/model.ts'
import type { Survey } from '../analysis/customer-record/survey.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { RULE_NAMES } from './record-names.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (survey: Survey, say: Say) => string
  readonly sentence: (survey: Survey, say: Say) => string
  readonly strictest: string
  readonly allowed: string
  readonly beyond: string
  readonly x: string
  readonly y: string
  readonly share: string
  readonly caption: string
}

/** Customers whom the most generous rule would write to without their leave. */
const tooMany = ({ mayEmail: { strictest, ...rules } }: Survey) =>
  Math.max(...Object.values(rules)) - strictest

const TEXT: Localised<Words> = {
  en: {
    title: (survey, say) =>
      tooMany(survey) > 0
        ? `By another field’s rule up to ${say.customers(tooMany(survey))} would be e-mailed without leave`
        : 'Whatever the rule, nobody is e-mailed without leave',
    sentence: ({ mayEmail: { strictest, newest, trusted, complete } }, say) =>
      `Who may be e-mailed: by the strictest word ${say.count(strictest)}; had the rules for other fields decided, ${say.count(newest)} by the newest, ${say.count(trusted)} by the most trusted and ${say.count(complete)} by the most complete row, boxes that came ticked included.`,
    strictest: 'strictest word',
    allowed: 'with a valid yes',
    beyond: 'without one',
    x: 'Permission decided by',
    y: 'Customers who would be e-mailed',
    share: 'Share of customers',
    caption: 'Who would be e-mailed, by what decides'
  },
  es: {
    title: (survey, say) =>
      tooMany(survey) > 0
        ? `Con la regla de otro campo se escribiría sin permiso hasta a ${say.customers(tooMany(survey))}`
        : 'Con ninguna regla se escribe a nadie sin permiso',
    sentence: ({ mayEmail: { strictest, newest, trusted, complete } }, say) =>
      `A quién se puede escribir: con lo más estricto, ${say.count(strictest)}; si decidieran las reglas de los demás campos, ${say.count(newest)} con la fila más reciente, ${say.count(trusted)} con la más fiable y ${say.count(complete)} con la más completa, incluidas las casillas que venían marcadas.`,
    strictest: 'lo más estricto',
    allowed: 'con un sí válido',
    beyond: 'sin él',
    x: 'El permiso lo decide',
    y: 'Clientes a los que se escribiría',
    share: 'Porcentaje de clientes',
    caption: 'A quién se escribiría, según lo que decida'
  }
}

/** Who may be e-mailed, beside who would be if permissions went by the rules for other fields. */
export function recordPermission(survey: Survey, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const rows = [
    { id: 'strictest' as const, name: words.strictest },
    ...RULES.map(id => ({ id, name: RULE_NAMES[id][look.locale] }))
  ].map(one => ({ ...one, count: survey.mayEmail[one.id] }))
  return {
    id: 'record-permission',
    title: words.title(survey, say),
    sentence: words.sentence(survey, say),
    x: { type: 'linear', label: words.y, domain: xOf(rows, look), format: { kind: 'integer' } },
    y: { type: 'band', label: '', domain: rows.map(({ name }) => name) },
    marks: [
      {
        ...{ kind: 'bar', key: 'allowed', series: 1 },
        bars: rows.flatMap(({ name, count }) => {
          const to = Math.min(count, survey.mayEmail.strictest)
          return to > 0 ? [{ at: name, from: 0, to }] : []
        })
      },
      {
        ...{ kind: 'bar', key: 'beyond', series: 2 },
        bars: rows.flatMap(({ name, count }) =>
          count > survey.mayEmail.strictest
            ? [{ at: name, from: survey.mayEmail.strictest, to: count }]
            : []
        )
      },
      ...rows.map(({ id, name, count }) => ({
        ...{ kind: 'label' as const, key: `label-${id}`, series: 0 as const },
        ...{ text: say.count(count), x: count, y: name, side: 'right' as const }
      }))
    ],
    key: [
      { swatch: { kind: 'column', series: 1 }, text: words.allowed },
      { swatch: { kind: 'column', series: 2 }, text: words.beyond }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.x },
        { label: words.y, style: { kind: 'integer' } },
        { label: words.share, style: SHARE }
      ],
      rows: rows.map(({ name, count }) => [
        ...[name, count, survey.people > 0 ? count / survey.people : null]
      ])
    }
  }
}

const xOf = (rows: readonly { readonly count: number }[], look: Look) =>
  stableDomain([0, 1, ...rows.map(({ count }) => count * 1.15)], previousDomain(look, 'x'))
