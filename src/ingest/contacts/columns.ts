import type { ColumnSpecs } from '../listed/spec.ts'

const text = { kind: 'text', optional: true } as const

/**
 * What a table of contacts may hold: any of it, in any order. All of it is read as text, because what is
 * wrong with a cell is what is asked.
 */
export const CONTACT_COLUMNS = {
  id: {
    ...text,
    label: { en: 'Id', es: 'Id' },
    names:
      /^(?:(?:customer|contact|client|cliente|contacto) )?(?:id|no|n|n ?[oº]|num|number|numero|codigo|code|key|clave|ref\w*)(?: (?:de )?(?:customer|contact|client|cliente|contacto))?$/
  },
  email: {
    ...text,
    label: { en: 'E-mail', es: 'Correo' },
    names: /\b(?:e ?mail|mail|correos?)\b/
  },
  phone: {
    ...text,
    label: { en: 'Phone', es: 'Teléfono' },
    names: /\b(?:phone|telephone|mobile|cell|tel|tlf|tfno|telefono|movil|celular)\b/
  },
  document: {
    ...text,
    label: { en: 'DNI or NIE', es: 'DNI o NIE' },
    names: /\b(?:dni|nif|nie|documento?|passport|id card)\b/
  },
  birth: {
    ...text,
    label: { en: 'Birth date', es: 'Fecha de nacimiento' },
    names: /\b(?:birth\w*|born|dob|nacimiento|nacido|cumpleanos|f nac)\b/
  },
  contacted: {
    ...text,
    label: { en: 'Last contact', es: 'Último contacto' },
    names:
      /\b(?:last (?!names?\b)|ultim[oa]|verified|verificad[oa]|verificacion|updated?|actualizad[oa]|actualizacion|contacted|contactad[oa]|modified|modificad[oa])/
  },
  postcode: {
    ...text,
    label: { en: 'Postcode', es: 'Código postal' },
    names: /\b(?:post ?code|postal|zip|cp|c p|cod postal)\b/
  },
  province: {
    ...text,
    label: { en: 'Province', es: 'Provincia' },
    names: /\b(?:province|provincia|state|county|region)\b/
  },
  town: {
    ...text,
    label: { en: 'Town', es: 'Población' },
    names: /\b(?:town|city|place|poblacion|ciudad|localidad|municipio)\b/
  },
  country: {
    ...text,
    label: { en: 'Country', es: 'País' },
    names: /\b(?:country|pais|nation)\b/
  },
  source: {
    ...text,
    label: { en: 'Source', es: 'Origen' },
    names: /\b(?:source|origin|origen|fuente|channel|canal|system|sistema)\b/
  },
  consent: {
    ...text,
    label: { en: 'May be contacted', es: 'Se le puede escribir' },
    names: /\b(?:consent\w*|opt ?in|permission|consentimiento|permiso|acepta)\b/
  },
  surnames: {
    ...text,
    label: { en: 'Surnames', es: 'Apellidos' },
    names:
      /^(?!.*\bnombre y\b).*\b(?:surnames?|last names?|family names?|apellidos?|segundo apellido)\b/
  },
  name: {
    ...text,
    label: { en: 'Name', es: 'Nombre' },
    names:
      /\b(?:names?|first name|given name|full name|nombres?|cliente|customer|contacto|contact)\b/
  }
} as const satisfies ColumnSpecs

export type ContactField = keyof typeof CONTACT_COLUMNS

export const CONTACT_FIELDS = Object.keys(CONTACT_COLUMNS) as readonly ContactField[]

export const isContactField = (id: unknown): id is ContactField =>
  typeof id === 'string' && Object.hasOwn(CONTACT_COLUMNS, id)
