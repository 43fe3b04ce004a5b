import type { OpenTable } from '../../ingest/open/model.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import { emailKey, phoneKey } from '../identity/keys.ts'
import type { Fate } from './minimise.ts'

const PHONE = /phone|\bmobile|\bcell\b|telefono|movil|celular|^tel$|^tlf$/
const EMAIL = /\be? ?mail|correo/
const ID = /^(?:id|nif|dni|nie|iban)$|(?:customer|client|member|card|cliente|socio|tarjeta)/
const NEEDLESS =
  /name|nombre|apellido|address|direccion|note|nota|comment|comentario|observacion|birth|nacimiento/

/** Values that show what a column holds. */
const LOOKED_AT = 300

/** What each column should become until the reader says otherwise: what points to a person is hashed or dropped. */
export function proposeFates({ columns }: OpenTable): Fate[] {
  return columns.map(({ name, values }) => {
    const words = plainWords(name)
    const filled = values.filter(value => value !== '').slice(0, LOOKED_AT)
    const share = (is: (value: string) => boolean) =>
      filled.length === 0 ? 0 : filled.filter(is).length / filled.length
    if (EMAIL.test(words) || share(value => emailKey(value) !== '') > 0.5) return 'email'
    if (PHONE.test(words)) return 'phone'
    if (ID.test(words)) return 'text'
    if (NEEDLESS.test(words)) return 'drop'
    const looksLikePhone = (value: string) =>
      /^\+?[\d\s().-]{9,20}$/.test(value) && /^[67]\d{8}$/.test(phoneKey(value))
    return share(looksLikePhone) > 0.5 ? 'phone' : 'keep'
  })
}
