import { isCurrency } from '../text/affix.ts'
import { readNumber } from '../text/number.ts'

/** “€” and “euros” are EUR; what is not known stays as it stands. */
function codeOf(text: string): string {
  const reading = readNumber(`1 ${text}`)
  return (reading.kind === 'number' && reading.currency) || text.slice(0, 10)
}

/** “Importe (€)”, “amount_usd”: the money that a name says. */
function inName(header: string): readonly string[] {
  const last = /[^\s_()[\]]+(?=[)\]\s]*$)/.exec(header)?.[0] ?? ''
  return isCurrency(last) ? [codeOf(last)] : []
}

/**
 * The currencies of a table, each once.
 *
 * @param header of the amounts, which counts where no cell says anything
 * @param signs beside the amounts
 * @param column texts of a column of currencies; “$” is the dollar that it names, if it names one
 */
export function currenciesOf(
  signs: readonly string[],
  column: readonly string[],
  header: string
): readonly string[] {
  if (signs.length + column.length === 0) return inName(header)
  const named = [...new Set(column.map(codeOf))]
  const [only = ''] = named
  const dollar = readNumber(`$1 ${only}`)
  const isDollar = named.length === 1 && dollar.kind === 'number' && dollar.currency === only
  const all = isDollar ? signs.filter(sign => sign !== '$') : signs
  return [...new Set([...all, ...named])]
}
