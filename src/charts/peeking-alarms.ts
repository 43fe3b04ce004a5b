import type { Peeking, PeekingRuns } from '../analysis/lift/peeking-runs.ts'
import { wilson } from '../analysis/statistics/wilson.ts'
import { stableDomain } from './domain.ts'
import { LIFT_LABELS } from './lift-labels.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** A test of nothing that is looked at again and again, as calculated and as simulated. */
export interface Peeked {
  readonly setting: Peeking
  /** Chance of an alarm up to each look. */
  readonly theory: readonly number[]
  readonly runs: PeekingRuns
}

/** How the chance of a false alarm grows with every look. */
export function peekingAlarms({ setting, theory, runs }: Peeked, look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const label = (key: keyof typeof LIFT_LABELS) => LIFT_LABELS[key][locale]
  const once = 1 - setting.confidence
  const simulated = runs.alarmed.map(count => wilson(count, runs.runs, 0.95))
  const last = theory.at(-1) ?? once
  const said = { looks: say.count(setting.looks), last: say.share(last), once: say.share(once) }
  const share = { kind: 'percent' } as const
  const one = setting.looks === 1
  return {
    id: 'lift-peeking',
    title:
      locale === 'en'
        ? one
          ? `Looking once: ${said.last} of false alarms`
          : `Looking ${said.looks} times turns ${said.once} of false alarms into ${said.last}`
        : one
          ? `Mirando una vez: un ${said.last} de falsas alarmas`
          : `Mirar ${said.looks} veces convierte un ${said.once} de falsas alarmas en un ${said.last}`,
    sentence:
      locale === 'en'
        ? `If two groups do not differ and the test is looked at ${said.looks} times, it calls a difference at least once with a chance of ${said.last}; in the simulation it did so in ${say.share((runs.alarmed.at(-1) ?? 0) / runs.runs)} of ${say.count(runs.runs)} tests. A single look has ${said.once}.`
        : `Si dos grupos no se diferencian y la prueba se mira ${said.looks} veces, señala una diferencia al menos una vez con una probabilidad del ${said.last}; en la simulación lo hizo en el ${say.share((runs.alarmed.at(-1) ?? 0) / runs.runs)} de ${say.count(runs.runs)} pruebas. Una sola mirada tiene un ${said.once}.`,
    x: {
      type: 'linear',
      label: label('looks'),
      domain: stableDomain([0, setting.looks], previousDomain(look, 'x')),
      format: { kind: 'integer' }
    },
    y: {
      type: 'linear',
      label: label('alarms'),
      domain: stableDomain(
        [0, ...theory, ...simulated.map(({ high }) => high)],
        previousDomain(look, 'y')
      ),
      format: share
    },
    marks: [
      { kind: 'rule', key: 'once', series: 0, y: once },
      {
        ...{ kind: 'area', key: 'error', series: 2 },
        points: simulated.map(({ low, high }, i) => [i + 1, low, high])
      },
      {
        ...{ kind: 'line', key: 'theory', series: 1 },
        points: theory.map((chance, i) => [i + 1, chance])
      },
      {
        ...{ kind: 'line', key: 'runs', series: 2, thin: true },
        points: simulated.map(({ share: found }, i) => [i + 1, found])
      }
    ],
    key: [
      { swatch: { kind: 'line', series: 1 }, text: label('peekTheory') },
      { swatch: { kind: 'line', series: 2 }, text: label('peekRuns') },
      { swatch: { kind: 'thin', series: 0 }, text: `${label('once')}: ${said.once}` }
    ],
    table: {
      caption: label('peekCaption'),
      columns: [
        { label: label('looks'), style: { kind: 'integer' } },
        { label: label('peekTheory'), style: share },
        { label: label('peekRuns'), style: share },
        { label: label('low'), style: share },
        { label: label('high'), style: share }
      ],
      rows: simulated.map(({ share: found, low, high }, i) => [
        i + 1,
        theory[i] ?? null,
        found,
        low,
        high
      ])
    }
  }
}
