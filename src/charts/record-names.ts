import type { FieldId, Rule, Source } from '../analysis/customer-record/model.ts'
import type { Localised } from '../i18n/locale.ts'

/** The fields of a customer record, as everything about it calls them. */
export const FIELD_NAMES: Readonly<Record<FieldId, Localised>> = {
  name: { en: 'Name', es: 'Nombre' },
  email: { en: 'E-mail', es: 'Correo' },
  phone: { en: 'Telephone', es: 'Teléfono' },
  town: { en: 'Town', es: 'Población' },
  birthday: { en: 'Birthday', es: 'Cumpleaños' },
  consent: { en: 'May we e-mail?', es: '¿Correos?' },
  value: { en: 'Value (spending)', es: 'Valor (gasto)' },
  influence: { en: 'Influence (followers)', es: 'Influencia (seguidores)' },
  posts: { en: 'Latest post', es: 'Última publicación' },
  tastes: { en: 'Tastes', es: 'Gustos' },
  topics: { en: 'Topics', es: 'Temas' },
  places: { en: 'Places', es: 'Lugares' },
  contact: { en: 'Last contact', es: 'Último contacto' },
  apps: { en: 'Apps', es: 'Aplicaciones' },
  family: { en: 'Family', es: 'Familia' },
  connections: { en: 'Connections', es: 'Conexiones' }
}

export const SOURCE_NAMES: Readonly<Record<Source, Localised>> = {
  shop: { en: 'Shop', es: 'Tienda' },
  web: { en: 'Web', es: 'Web' },
  social: { en: 'Social', es: 'Redes' }
}

export const RULE_NAMES: Readonly<Record<Rule, Localised>> = {
  newest: { en: 'newest', es: 'el más reciente' },
  trusted: { en: 'most trusted', es: 'el más fiable' },
  complete: { en: 'most complete', es: 'el más completo' }
}
