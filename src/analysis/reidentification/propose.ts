import type { OpenColumn, OpenTable } from '../../ingest/open/model.ts'
import { readDate } from '../../ingest/text/date.ts'
import { readNumber } from '../../ingest/text/number.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import type { Role } from './assess.ts'
import type { Kind } from './attribute.ts'

/** Names of columns that point to one person by themselves. */
const DIRECT =
  /^(?:id|no|nif|dni|nie|iban|card|tarjeta|cliente?|customer|codigo|socio)$|\b(?:(?:full|first|last|sur|user) ?name|name|nombre|apellidos?|e ?mail|correo|phone|mobile|telefono|movil|address|direccion|(?:customer|client|member|card) (?:id|no|number)|(?:id|numero|n|codigo) (?:de )?(?:cliente|socio|tarjeta))\b/
const SENSITIVE =
  /\b(?:shelf|balda|disease|diagnos\w*|condition|problem|enfermedad|dolencia|salud|health|illness|treatment|tratamiento|medic\w*|salary|salario|sueldo|income|ingresos|renta|religion|politic\w*|sindica\w*|sensitive|sensible|debt|deuda|orienta\w*|category bought|categoria comprada)\b/
const CODE = /\b(?:zip|postal|postcode|post code|cp|codigo postal)\b/

/** Values that show what a column holds. */
const LOOKED_AT = 200

/** What each column is taken for until the reader says otherwise. */
export function proposeRoles({ columns, rows }: OpenTable): Role[] {
  return columns.map(column => {
    const name = plainWords(column.name)
    if (column.values.length === 1 && column.values[0] === '') return 'none'
    if (CODE.test(name)) return 'code'
    if (SENSITIVE.test(name)) return 'sensitive'
    if (DIRECT.test(name) || column.values.some(value => value.includes('@'))) return 'direct'
    return kindOf(column, rows)
  })
}

function kindOf({ values }: OpenColumn, rows: number): Kind | 'direct' {
  const seen = values.filter(value => value !== '').slice(0, LOOKED_AT)
  const share = (is: (value: string) => boolean) => seen.filter(is).length / seen.length
  const first = seen[0] ?? ''
  // 28013: as many digits in each, and more than an age has.
  const alike = share(value => value.length === first.length && /^\d{4,10}$/.test(value)) > 0.95
  const isDate = (value: string) => ['date', 'ambiguous'].includes(readDate(value).kind)
  if (!alike && share(isDate) > 0.8) return 'day'
  const isNumber = (value: string) => !['blank', 'not-a-number'].includes(readNumber(value).kind)
  const everyRowAnother = rows > 20 && values.length > 0.95 * rows
  if (share(isNumber) > 0.8) {
    if (!alike) return 'number'
    return everyRowAnother ? 'direct' : 'code'
  }
  return everyRowAnother ? 'direct' : 'text'
}
