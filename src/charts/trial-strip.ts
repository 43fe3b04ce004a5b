import type { Trial } from '../analysis/trials/redraw.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import type { ChartSpec, Point } from './spec.ts'
import {
  effectLabel,
  effectStyle,
  effectText,
  inUnit,
  type OutcomeKind,
  outOf
} from './trial-text.ts'

/** Many trials of the same campaign, of which a reader of reports would see one. */
export interface Strip {
  readonly kind: OutcomeKind
  readonly truth: number
  readonly trials: readonly Trial[]
}

/** Whether an interval holds the truth, and whether it calls an effect in its direction. */
export const holds = ({ low, high }: Trial, truth: number): boolean => low <= truth && high >= truth
export const sees = ({ low, high }: Trial, truth: number): boolean =>
  truth < 0 ? high < 0 : low > 0

/** The interval of each trial, upright; those that miss the truth are dashed and have a square. */
export function trialStrip({ kind, truth, trials }: Strip, look: Look): ChartSpec {
  const en = look.locale === 'en'
  const held = trials.filter(trial => holds(trial, truth)).length
  const seen = trials.filter(trial => sees(trial, truth)).length
  const style = effectStyle(kind, look)
  const unit = (value: number) => inUnit(value, kind)
  const bars = (held: boolean) =>
    trials.flatMap((trial, i): Point[] =>
      holds(trial, truth) === held
        ? [
            [i + 1, unit(trial.low)],
            [i + 1, unit(trial.high)],
            [i + 1, null]
          ]
        : []
    )
  const said = { held: outOf(held, trials.length, look), truth: effectText(truth, kind, look) }
  return {
    id: 'trial-strip',
    title: en
      ? `${said.held} intervals hold the true effect; ${outOf(seen, trials.length, look)} would have noticed it`
      : `Intervalos con el efecto verdadero dentro: ${said.held}; pruebas capaces de notarlo: ${outOf(seen, trials.length, look)}`,
    sentence: en
      ? `The true effect is ${said.truth}. Of the intervals of ${trials.length} draws of the same trial, ${held} hold it, and ${seen} lie wholly on its side of nought.`
      : `El efecto verdadero es de ${said.truth}. Intervalos de ${trials.length} sorteos de la misma prueba: con él dentro, ${held}; por entero de su lado del cero, ${seen}.`,
    x: {
      type: 'linear',
      label: en ? 'Draw' : 'Sorteo',
      domain: [0, trials.length + 1],
      format: { kind: 'integer' }
    },
    y: {
      type: 'linear',
      label: effectLabel(kind, look),
      domain: stableDomain(
        [0, unit(truth), ...trials.flatMap(({ low, high }) => [unit(low), unit(high)])],
        previousDomain(look, 'y')
      ),
      format: style
    },
    marks: [
      { kind: 'rule', key: 'nought', series: 0, y: 0 },
      { kind: 'line', key: 'held', series: 1, thin: true, points: bars(true) },
      { kind: 'line', key: 'missed', series: 2, points: bars(false) },
      {
        ...{ kind: 'dot', key: 'missed-at', series: 2 },
        points: trials.flatMap((trial, i): Point[] =>
          holds(trial, truth) ? [] : [[i + 1, unit(trial.value)]]
        )
      },
      { kind: 'rule', key: 'truth', series: 4, y: unit(truth) }
    ],
    key: [
      { swatch: { kind: 'line', series: 1 }, text: en ? 'holds the truth' : 'contiene la verdad' },
      { swatch: { kind: 'line', series: 2 }, text: en ? 'misses it' : 'no la contiene' },
      {
        swatch: { kind: 'thin', series: 4 },
        text: en ? `true effect: ${said.truth}` : `efecto verdadero: ${said.truth}`
      }
    ],
    table: {
      caption: en ? 'Every draw, and its interval' : 'Cada sorteo y su intervalo',
      columns: [
        { label: en ? 'Draw' : 'Sorteo', style: { kind: 'integer' } },
        { label: en ? 'Estimate' : 'Estimación', style },
        { label: en ? 'from' : 'de', style },
        { label: en ? 'to' : 'a', style },
        { label: en ? 'Holds the truth' : 'Contiene la verdad' }
      ],
      rows: trials.map((trial, i) => [
        i + 1,
        ...[trial.value, trial.low, trial.high].map(unit),
        holds(trial, truth) ? (en ? 'yes' : 'sí') : 'no'
      ])
    }
  }
}
