import type { StoppingRule } from '../analysis/statistics/stopping.ts'
import type { Looked } from '../analysis/trials/looked.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Mark, Series } from './spec.ts'
import { shareText } from './trial-text.ts'

const RULE_NAMES: Readonly<Record<StoppingRule, Localised>> = {
  none: { en: 'no correction', es: 'sin corregir' },
  pocock: { en: 'Pocock', es: 'Pocock' },
  'obrien-fleming': { en: 'O’Brien–Fleming', es: 'O’Brien–Fleming' }
}

const SERIES: Readonly<Record<StoppingRule, Series>> = {
  none: 2,
  pocock: 1,
  'obrien-fleming': 3
}

/** How the chance of a false alarm adds up over the looks, by each rule. */
export function trialLooks(
  {
    rules,
    confidence
  }: { readonly rules: readonly [Looked, ...Looked[]]; readonly confidence: number },
  look: Look
): ChartSpec {
  const en = look.locale === 'en'
  const say = sayer(look)
  const [none] = rules
  const looks = none.alarms.length
  const once = 1 - confidence
  const share = { kind: 'percent' } as const
  const said = {
    looks: say.count(looks),
    once: shareText(once, look),
    last: shareText(none.alarms.at(-1) as number, look)
  }
  const name = (rule: StoppingRule) => RULE_NAMES[rule][look.locale]
  const lines = rules.flatMap(({ rule, alarms }): Mark[] => [
    {
      ...{ kind: 'line', key: rule, series: SERIES[rule] },
      points: alarms.map((chance, i) => [i + 1, chance])
    },
    {
      ...{ kind: 'dot', key: `${rule}-dots`, series: SERIES[rule] },
      points: alarms.map((chance, i) => [i + 1, chance])
    }
  ])
  return {
    id: 'trial-looks',
    title: en
      ? `${said.looks} looks without a correction: ${said.last} false alarms instead of ${said.once}`
      : `${said.looks} miradas sin corregir: un ${said.last} de falsas alarmas en vez de un ${said.once}`,
    sentence: en
      ? `Where there is no effect, ${said.looks} looks call one at least once with a chance of ${said.last} if nothing is corrected. With the bounds of Pocock or of O’Brien and Fleming it is ${said.once} in all: the first spends it early, the second keeps nearly all of it for the end.`
      : `Donde no hay efecto, ${said.looks} miradas dan por visto uno al menos una vez con una probabilidad del ${said.last} si no se corrige nada. Con los límites de Pocock o de O’Brien y Fleming es del ${said.once} en total: los primeros la gastan pronto; los segundos la guardan casi toda para el final.`,
    x: {
      type: 'linear',
      label: en ? 'Looks so far' : 'Miradas hasta el momento',
      domain: stableDomain([0, looks], previousDomain(look, 'x')),
      format: { kind: 'integer' }
    },
    y: {
      type: 'linear',
      label: en ? 'Chance of a false alarm' : 'Probabilidad de falsa alarma',
      domain: stableDomain(
        [0, ...rules.flatMap(({ alarms }) => [...alarms])],
        previousDomain(look, 'y')
      ),
      format: share
    },
    marks: [{ kind: 'rule', key: 'once', series: 0, y: once }, ...lines],
    key: [
      ...rules.map(({ rule }) => ({
        swatch: { kind: 'line' as const, series: SERIES[rule] },
        text: name(rule)
      })),
      {
        swatch: { kind: 'thin', series: 0 },
        text: en ? `one look: ${said.once}` : `una mirada: ${said.once}`
      }
    ],
    table: {
      caption: en
        ? 'False alarms up to each look, and the bound on |z|'
        : 'Falsas alarmas hasta cada mirada y límite de |z|',
      columns: [
        { label: en ? 'Look' : 'Mirada', style: { kind: 'integer' } },
        ...rules.flatMap(({ rule }) => [
          { label: name(rule), style: share },
          { label: `${name(rule)}: |z|`, style: { kind: 'number' as const, digits: 3 } }
        ])
      ],
      rows: none.alarms.map((_, i) => [
        i + 1,
        ...rules.flatMap(({ alarms, bounds }) => [alarms[i] as number, bounds[i] as number])
      ])
    }
  }
}
