import { formatList } from '../../src/i18n/format.ts'
import type { Localised } from '../../src/i18n/locale.ts'
import { profileOf } from '../../src/ingest/transactions/profile.ts'
import { roleNames } from '../../src/ingest/transactions/role-names.ts'
import { proposeRoles } from '../../src/ingest/transactions/roles.ts'
import type { SqlAnalysis } from '../../src/sql/analyses.ts'
import type { ColumnNames } from '../../src/sql/names.ts'
import type { Command } from './command.ts'
import type { Database } from './database.ts'
import { isTrouble, type Trouble, trouble } from './trouble.ts'

const ROLES = [
  'customer',
  'date',
  'amount',
  'order',
  'channel',
  'group',
  'margin',
  'product',
  'contact'
] as const
type Role = (typeof ROLES)[number]

const NEEDED: Readonly<Record<SqlAnalysis, readonly Role[]>> = {
  rfm: ['customer', 'date', 'amount'],
  'rfm-movement': ['customer', 'date', 'amount'],
  cohorts: ['customer', 'date', 'amount'],
  'purchase-ladder': ['customer', 'date', 'amount'],
  cltv: ['customer', 'date', 'amount'],
  'channel-share': ['customer', 'date', 'amount', 'channel'],
  incremental: ['customer', 'amount', 'group']
}

const has = ({ columns }: Database): Localised => {
  const names = columns.map(({ name }) => name)
  return { en: formatList(names, 'en'), es: formatList(names, 'es') }
}

/** The columns as told, the rest as their names and cells suggest. */
function foundIn(command: Command, database: Database): Map<Role, string> | Trouble {
  const { columns, samples } = database
  const proposed = proposeRoles(
    columns.map(({ name }) => name),
    samples.map(profileOf)
  )
  const found = new Map<Role, string>()
  const taken = new Set<string>()
  for (const role of ROLES) {
    const told = command.text(role)
    if (told === undefined) continue
    const column =
      columns.find(({ name }) => name === told) ??
      columns.find(({ name }) => name.toLowerCase() === told.toLowerCase())
    if (!column) {
      const all = has(database)
      return trouble(
        `--${role}: the file has no column “${told}”. It has ${all.en}.`,
        `--${role}: el archivo no tiene ninguna columna «${told}». Tiene ${all.es}.`
      )
    }
    found.set(role, column.name)
    taken.add(column.name)
  }
  for (const role of ROLES) {
    const column = columns[proposed.indexOf(role)]
    if (column && !found.has(role) && !taken.has(column.name)) found.set(role, column.name)
  }
  return found
}

/** What a column must be for the database to compute with it. */
function typeTrouble(role: Role, name: string, database: Database): Trouble | undefined {
  const at = database.columns.findIndex(column => column.name === name)
  const type = database.columns[at]?.type ?? ''
  const sample = database.samples[at]?.[0] ?? ''
  if ((role === 'amount' || role === 'margin') && /VARCHAR|DATE|TIME|BOOL/.test(type)) {
    return trouble(
      `The column “${name}” holds texts such as “${sample}”, not numbers. If its decimal sign is the comma: --decimal ,`,
      `La columna «${name}» contiene textos como «${sample}», no números. Si su signo decimal es la coma: --decimal ,`
    )
  }
  if ((role === 'date' || role === 'contact') && !/DATE|TIMESTAMP/.test(type)) {
    return trouble(
      `The column “${name}” holds “${sample}”, which was not read as a date. Say how they are written: --date-format %d/%m/%Y`,
      `La columna «${name}» contiene «${sample}», que no se ha leído como fecha. Indica cómo se escriben: --date-format %d/%m/%Y`
    )
  }
  return undefined
}

/** The names for the statement, with the table as the database has it; or what is missing. */
export function namesOf(command: Command, database: Database): ColumnNames | Trouble {
  const found = foundIn(command, database)
  if (isTrouble(found)) return found
  const needed = NEEDED[command.analysis]
  for (const role of needed) {
    if (found.has(role)) continue
    const all = has(database)
    return trouble(
      `No column of the file was recognised as ${roleNames[role].en}. It has ${all.en}. Say which: --${role} NAME`,
      `Ninguna columna del archivo se ha reconocido como ${roleNames[role].es}. Tiene ${all.es}. Indica cuál: --${role} NOMBRE`
    )
  }
  for (const [role, name] of found) {
    const wrong = typeTrouble(role, name, database)
    if (!wrong) continue
    if (needed.includes(role) || command.text(role) !== undefined) return wrong
    found.delete(role)
  }
  return {
    ...Object.fromEntries(found),
    table: 'transactions',
    customer: found.get('customer') ?? '',
    amount: found.get('amount') ?? '',
    row: database.row
  }
}
