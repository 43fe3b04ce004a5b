import { COMPARED, type MatchModel } from '../../analysis/data-quality/model.ts'
import type { QualityParams } from '../../analysis/data-quality/report.ts'
import type { Verdict } from '../../analysis/data-quality/row-marks.ts'
import { type Survivorship, UNITS } from '../../analysis/data-quality/survive.ts'
import type { State } from '../../workbook/state.ts'
import type { ValuesOf } from '../fields/field.ts'
import { fieldId } from '../fields/field.ts'
import { type FIELDS, ID } from './fields.ts'

export type Values = ValuesOf<typeof FIELDS>

/** Of the made-up table: 26 November 2026, so that what is “to come” in it stays so. */
export const SAMPLE_TODAY = 20_783

const TWO_YEARS = 730

export const TRUSTED = fieldId(ID, 'trusted')

/** Room is left for the choices of other widgets: the state holds 500. */
export const MOST_VERDICTS = 250

export const staleDay = (today: number): number => today - TWO_YEARS

/** What the worker is asked, from what the fields say. */
export function paramsOf(values: Values, today: number, trusted: string): QualityParams {
  const all: Readonly<Record<string, unknown>> = values
  const number = (id: string) => Number(all[id])
  const yes = (id: string) => all[id] === 'yes'
  return {
    today,
    staleSince: typeof all.staleSince === 'number' ? all.staleSince : staleDay(today),
    empties: yes('empties'),
    model: {
      shares: Object.fromEntries(
        COMPARED.map(field => [
          field,
          {
            m: apart(number(`${field}-m-agree`), number(`${field}-m-near`)),
            u: apart(number(`${field}-u-agree`), number(`${field}-u-near`))
          }
        ])
      ) as MatchModel['shares'],
      repeats: number('repeats'),
      threshold: number('threshold'),
      byRarity: yes('byRarity'),
      households: yes('households'),
      byBox: yes('byBox')
    },
    survivorship: {
      rules: Object.fromEntries(
        UNITS.map(unit => [unit, all[`rule-${unit}`]])
      ) as Survivorship['rules'],
      trusted
    },
    prices: {
      letters: number('letters'),
      letterCost: number('letterCost'),
      mails: number('mails'),
      bounceCost: number('bounceCost'),
      moved: number('moved'),
      margin: number('margin'),
      lost: number('lost'),
      duplicateCost: number('duplicateCost')
    }
  }
}

/** Two shares of one whole come to this together at most: something is left for those that differ. */
export const MOST_OF_SHARES = 0.9999

/** Larger ones are made smaller in proportion (setting-notes.ts says so). */
function apart(agree: number, near: number): readonly [number, number] {
  const sum = agree + near
  return sum <= MOST_OF_SHARES
    ? [agree, near]
    : [(agree * MOST_OF_SHARES) / sum, (near * MOST_OF_SHARES) / sum]
}

const PAIR = fieldId(ID, 'pair/')

export const pairId = (key: string): string => PAIR + key

/** What the reader has said of pairs, by their keys. */
export function verdictsOf({ options }: Pick<State, 'options'>): Readonly<Record<string, Verdict>> {
  const said: Record<string, Verdict> = {}
  for (const [id, choice] of Object.entries(options))
    if (id.startsWith(PAIR) && (choice === 'same' || choice === 'apart'))
      said[id.slice(PAIR.length)] = choice
  return said
}
