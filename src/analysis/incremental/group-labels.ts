import { plainWords } from '../../ingest/text/plain-words.ts'
import type { Coded, Transactions } from '../../ingest/transactions/transactions.ts'
import { labelKey } from './group-spend.ts'

/** Labels of the group column and which of them are probably the arms. */
interface GroupLabels {
  /** Most customers first, at most 20; '' are customers without any label. */
  readonly labels: readonly { readonly label: string; readonly customers: number }[]
  readonly treated: string | null
  readonly control: string | null
  /** Whether the names say so. If not, the smaller of two groups is proposed as control: ask. */
  readonly sure: boolean
}

const SHOWN = 20

const CONTROL =
  /\b(control(es)?|ctrl|hold ?(out|back)|held ?out|untreated|unexposed|placebo|testigo|baseline)\b|\b(no|not|sin|without) (contact\w*|treat\w*|mail\w*|messag\w*|campaign\w*|expos\w*|tratad\w*|tratar|tratamiento|expuest\w*|campana|mensajes?|envios?)\b|^(0|no|n|false|falso|c|gc|none|ninguno)$/
const TREATED =
  /\b(treat(ed|ment)|tests?|exposed|contacted|mailed|targeted|campaign|experiment(al|o)?|variant|pilot|tratad[oa]s?|tratamiento|expuest[oa]s?|contactad[oa]s?|campana|variante|piloto)\b|^(1|yes|y|true|verdadero|si|s|t|gt)$/
/** The article's word for those who get the messages; the 5 % beside it, its “experimental” group, are the control. */
const MAIN = /\b(main|principal|resto|rest)\b/

/** A header that asks whether somebody is a control: “Grupo de control” with yes and no. */
const ASKS_FOR_CONTROL =
  /^(?:is |es |en )?(?:(?:el )?grupo (?:de )?)?(?:control|testigo|hold ?out|untreated)(?: group)?$/
const YES_OR_NO = /^(?:1|0|yes|no|y|n|true|false|verdadero|falso|si|s)$/

/**
 * Reads the labels of the group column; without one there are none. Labels that differ only in capitals
 * are one, under the name that more customers have.
 *
 * @param header of the column: under “control group”, yes is the control
 */
export function groupLabels(table: Transactions, header = ''): GroupLabels {
  const { group } = table
  if (!group) return { labels: [], treated: null, control: null, sure: false }
  const counts = customersByLabel(table, group)
  const codes = [...counts.keys()].filter(code => (counts[code] as number) > 0)
  const byCount = (a: { customers: number }, b: { customers: number }) => b.customers - a.customers
  const named = codes.map(code => ({
    label: code === 0 ? '' : group.labels.at(code),
    customers: counts[code] as number
  }))
  const merged = new Map<string, { label: string; customers: number }>()
  for (const { label, customers } of named.sort(byCount)) {
    const known = merged.get(labelKey(label))
    if (known) known.customers += customers
    else merged.set(labelKey(label), { label, customers })
  }
  const labels = [...merged.values()].sort(byCount).slice(0, SHOWN)
  const turned = ASKS_FOR_CONTROL.test(plainWords(header))
  return {
    labels,
    ...armsOf(
      labels.map(({ label }) => label),
      turned
    )
  }
}

interface Told {
  readonly label: string
  /** −1 control, 0 says nothing, 1 treated, 2 the main group. */
  readonly leaning: number
}

/** Which of the labels, largest group first, is which arm. @param turned the header asks for the control */
export function armsOf(labels: readonly string[], turned: boolean): Omit<GroupLabels, 'labels'> {
  const told = labels.map(label => ({ label, leaning: leaningOf(label, turned) }))
  const control = onlyOf(told.filter(({ leaning }) => leaning < 0))
  const treated = onlyOf(told.filter(({ leaning }) => leaning > 0))
  const [larger, smaller, third] = told
  if (!larger || !smaller || third) {
    const both = control !== null && treated !== null
    return { control, treated: both ? treated : null, sure: both }
  }
  // Unlabelled customers may be the other group, or simply not known.
  const clear = (control ?? treated) !== null && !labels.includes('')
  const sure = clear && larger.leaning !== smaller.leaning
  return larger.leaning < smaller.leaning
    ? { control: larger.label, treated: smaller.label, sure }
    : { control: smaller.label, treated: larger.label, sure }
}

/** The label, if there is just one. */
function onlyOf([one, another]: readonly Told[]): string | null {
  return one && !another ? one.label : null
}

function leaningOf(label: string, turned: boolean): number {
  const words = plainWords(label)
  if (turned && YES_OR_NO.test(words)) return CONTROL.test(words) ? 1 : -1
  if (CONTROL.test(words)) return -1
  return MAIN.test(words) ? 2 : TREATED.test(words) ? 1 : 0
}

/** Customers by the first label that they have. */
function customersByLabel({ rows, customer }: Transactions, group: Coded): Uint32Array {
  const first = new Uint32Array(customer.labels.size)
  const seen = new Uint8Array(customer.labels.size)
  for (let row = 0; row < rows; row += 1) {
    const who = customer.codes[row] as number
    seen[who] = 1
    if (first[who] === 0) first[who] = group.codes[row] as number
  }
  const counts = new Uint32Array(group.labels.size)
  for (let who = 1; who < first.length; who += 1) {
    const label = first[who] as number
    if (seen[who]) counts[label] = (counts[label] as number) + 1
  }
  return counts
}
