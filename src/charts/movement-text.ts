import { type MovementResult, STANDINGS, type Standing } from '../analysis/movement/model.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Say } from './say.ts'

/** What a ribbon of the flow may be. */
export type RibbonKind = 'same' | 'come' | 'down' | 'up'

interface MovementWords {
  readonly ribbons: Readonly<Record<RibbonKind, string>>
  readonly none: string
  readonly before: string
  readonly after: string
  readonly customers: string
  readonly share: string
  readonly flowTitle: (result: MovementResult, say: Say) => string
  readonly flowSentence: (result: MovementResult, say: Say) => string
  readonly flowAxis: (from: string, to: string) => string
  readonly flowCaption: (result: MovementResult, say: Say) => string
  readonly matrixTitle: (result: MovementResult, say: Say) => string
  readonly matrixSentence: (result: MovementResult, say: Say) => string
  readonly matrixRows: (day: string) => string
  readonly matrixColumns: (day: string) => string
  readonly noiseTitle: (result: MovementResult, say: Say) => string
  readonly noiseSentence: (result: MovementResult, say: Say) => string
  readonly noiseAxis: string
  readonly chanceRange: string
  readonly noiseCaption: string
  readonly up: string
  readonly down: string
  readonly net: string
  readonly rate: string
  readonly observed: string
  readonly chance: string
  readonly chanceLow: string
  readonly chanceHigh: string
  readonly target: (share: string) => string
}

/** Customers in the table of moves: all, on the diagonal, new on the later day. */
export function totalsOf({ matrix }: MovementResult) {
  const none = STANDINGS.indexOf('none')
  let [all, stayed, arrived] = [0, 0, 0]
  matrix.forEach((row, from) => {
    row.forEach((customers, to) => {
      all += customers
      if (from === to) stayed += customers
      if (from === none) arrived += customers
    })
  })
  return { all, stayed, arrived }
}

/** Where the observed up-rate lies in what equal rates would give. */
const sideOf = ({ upRate, noise }: MovementResult): 'above' | 'below' | 'inside' | null => {
  if (upRate === null || !noise) return null
  if (upRate > noise.upRate.high) return 'above'
  return upRate < noise.upRate.low ? 'below' : 'inside'
}

export const standingName = (standing: Standing, none: string): string =>
  standing === 'none' ? none : standing

export const MOVEMENT_TEXT: Localised<MovementWords> = {
  en: {
    none: 'none',
    ribbons: {
      up: 'rose',
      same: 'same class',
      down: 'fell or stopped',
      come: 'without a class before'
    },
    before: 'Before',
    after: 'After',
    customers: 'Customers',
    share: 'Share of those before',
    flowTitle: ({ couldRise, rose, couldFall, fell, upRate, downRate }, say) => {
      if (couldFall === 0) return 'Nobody stood in a class before'
      if (upRate === null || downRate === null) {
        return `Nobody could rise; ${say.count(fell)} of ${say.count(couldFall)} fell`
      }
      return `${say.count(rose)} of ${say.count(couldRise)} who could rise did (${say.share(upRate)}); ${say.count(fell)} of ${say.count(couldFall)} fell (${say.share(downRate)})`
    },
    flowSentence: (result, say) => {
      const { all, stayed, arrived } = totalsOf(result)
      const dates = `From ${say.day(result.before)} to ${say.day(result.after)}`
      if (all === 0) return `${dates}: nobody to follow.`
      return `${dates}, of ${say.customers(all)}: rose ${say.count(result.rose)}, same class ${say.count(stayed)}, fell or stopped ${say.count(result.fell)}, without a class before ${say.count(arrived)}.`
    },
    flowAxis: (from, to) => `${from} (left) → ${to} (right)`,
    flowCaption: (result, say) =>
      `Customers by class on ${say.day(result.before)} and on ${say.day(result.after)}`,
    matrixTitle: (result, say) => {
      const { all, stayed } = totalsOf(result)
      return all === 0
        ? 'Nobody to follow from one day to the other'
        : `In the same class as before: ${say.count(stayed)} of ${say.customers(all)}`
    },
    matrixSentence: (result, say) => {
      const { all, stayed } = totalsOf(result)
      if (all === 0) return 'There is no customer on either day.'
      return `Rows are classes on ${say.day(result.before)}, columns on ${say.day(result.after)}. On the diagonal, ${say.count(stayed)} of ${say.customers(all)}; to its left those who rose or came, to its right those who fell or stopped.`
    },
    matrixRows: day => `Class on ${day} (rows)`,
    matrixColumns: day => `Class on ${day}`,
    noiseTitle: (result, say) => {
      const side = sideOf(result)
      if (result.upRate === null) return 'Nobody could rise: there is no up-rate'
      if (side === null) return `Up-rate ${say.share(result.upRate)}; chance was not drawn`
      return `Up-rate ${say.share(result.upRate)}: ${side} the range of equal rates`
    },
    noiseSentence: ({ upRate, downRate, aboveTarget, noise }, say) => {
      if (upRate === null) return 'Without customers below class A there is nothing to compare.'
      const parts = [
        `Observed: up ${say.share(upRate)}${downRate === null ? '' : `, down ${say.share(downRate)}`}.`
      ]
      if (noise) {
        parts.push(
          `If every customer bought at the same rate in both stretches, with nobody arriving or leaving and no season, 95% of ${say.count(noise.draws)} draws would give an up-rate from ${say.share(noise.upRate.low)} to ${say.share(noise.upRate.high)} and a down-rate from ${say.share(noise.downRate.low)} to ${say.share(noise.downRate.high)}.`
        )
      }
      if (aboveTarget !== null) {
        parts.push(
          aboveTarget >= 0
            ? `The target of ${say.percent(upRate - aboveTarget)} is met.`
            : `The target of ${say.percent(upRate - aboveTarget)} is not met.`
        )
      }
      return parts.join(' ')
    },
    noiseAxis: 'Share of the customers of before',
    chanceRange: 'equal rates, 95%',
    noiseCaption: 'What was observed beside what equal rates give',
    up: 'Up-rate',
    down: 'Down-rate',
    net: 'Up less down',
    rate: 'Rate',
    observed: 'Observed',
    chance: 'Equal rates, mean',
    chanceLow: 'Equal rates, 2.5%',
    chanceHigh: 'Equal rates, 97.5%',
    target: share => `target ${share}`
  },
  es: {
    none: 'ninguna',
    ribbons: {
      up: 'suben',
      same: 'siguen en su clase',
      down: 'bajan o dejan de comprar',
      come: 'antes sin clase'
    },
    before: 'Antes',
    after: 'Después',
    customers: 'Clientes',
    share: 'Porcentaje de los de antes',
    flowTitle: ({ couldRise, rose, couldFall, fell, upRate, downRate }, say) => {
      if (couldFall === 0) return 'Nadie estaba antes en ninguna clase'
      if (upRate === null || downRate === null) {
        return `Nadie podía subir; ${fell === 1 ? 'baja' : 'bajan'} ${say.count(fell)} de ${say.count(couldFall)}`
      }
      return `${rose === 1 ? 'Sube' : 'Suben'} ${say.count(rose)} de los ${say.count(couldRise)} que podían (${say.share(upRate)}); ${fell === 1 ? 'baja' : 'bajan'} ${say.count(fell)} de ${say.count(couldFall)} (${say.share(downRate)})`
    },
    flowSentence: (result, say) => {
      const { all, stayed, arrived } = totalsOf(result)
      const dates = `Del ${say.day(result.before)} al ${say.day(result.after)}`
      if (all === 0) return `${dates}: no hay a quién seguir.`
      return `${dates}, de ${say.customers(all)}: suben, ${say.count(result.rose)}; siguen en su clase, ${say.count(stayed)}; bajan o dejan de comprar, ${say.count(result.fell)}; antes sin clase, ${say.count(arrived)}.`
    },
    flowAxis: (from, to) => `${from} (izq.) → ${to} (der.)`,
    flowCaption: (result, say) =>
      `Clientes por clase a ${say.day(result.before)} y a ${say.day(result.after)}`,
    matrixTitle: (result, say) => {
      const { all, stayed } = totalsOf(result)
      return all === 0
        ? 'No hay a quién seguir de una fecha a otra'
        : `En la misma clase que antes: ${say.count(stayed)} de ${say.customers(all)}`
    },
    matrixSentence: (result, say) => {
      const { all, stayed } = totalsOf(result)
      if (all === 0) return 'No hay ningún cliente en ninguna de las dos fechas.'
      return `Las filas son las clases a ${say.day(result.before)}; las columnas, a ${say.day(result.after)}. En la diagonal, ${say.count(stayed)} de ${say.customers(all)}; a su izquierda, quienes suben o llegan; a su derecha, quienes bajan o dejan de comprar.`
    },
    matrixRows: day => `Clase a ${day} (filas)`,
    matrixColumns: day => `Clase a ${day}`,
    noiseTitle: (result, say) => {
      const side = sideOf(result)
      if (result.upRate === null) return 'Nadie podía subir: no hay tasa de subida'
      if (side === null)
        return `Tasa de subida: ${say.share(result.upRate)}; el azar no se ha simulado`
      const where = { inside: 'dentro', above: 'por encima', below: 'por debajo' }[side]
      return `Tasa de subida: ${say.share(result.upRate)}, ${where} de lo que dan unos ritmos iguales`
    },
    noiseSentence: ({ upRate, downRate, aboveTarget, noise }, say) => {
      if (upRate === null) return 'Sin clientes por debajo de la clase A no hay nada que comparar.'
      const parts = [
        `Observado: sube el ${say.share(upRate)}${downRate === null ? '' : ` y baja el ${say.share(downRate)}`}.`
      ]
      if (noise) {
        parts.push(
          `Si cada cliente comprara al mismo ritmo en los dos tramos, sin altas, bajas ni temporada, el 95\u00a0% de ${say.count(noise.draws)} sorteos daría una tasa de subida entre el ${say.share(noise.upRate.low)} y el ${say.share(noise.upRate.high)}, y una de bajada entre el ${say.share(noise.downRate.low)} y el ${say.share(noise.downRate.high)}.`
        )
      }
      if (aboveTarget !== null) {
        parts.push(
          aboveTarget >= 0
            ? `Se alcanza el objetivo del ${say.percent(upRate - aboveTarget)}.`
            : `No se alcanza el objetivo del ${say.percent(upRate - aboveTarget)}.`
        )
      }
      return parts.join(' ')
    },
    noiseAxis: 'Porcentaje de los clientes de antes',
    chanceRange: 'ritmo igual, 95\u00a0%',
    noiseCaption: 'Lo observado junto a lo que dan unos ritmos iguales',
    up: 'Tasa de subida',
    down: 'Tasa de bajada',
    net: 'Movimiento neto',
    rate: 'Tasa',
    observed: 'Observado',
    chance: 'Ritmos iguales, media',
    chanceLow: 'Ritmos iguales, 2,5\u00a0%',
    chanceHigh: 'Ritmos iguales, 97,5\u00a0%',
    target: share => `objetivo: ${share}`
  }
}
