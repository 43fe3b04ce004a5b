import { FIELD_NAMES } from '../../charts/record-names.ts'
import { tableWords as words } from './table-words.ts'

const text = { kind: 'text', optional: true } as const
const flag = { kind: 'flag', optional: true } as const
const day = { kind: 'day', optional: true } as const

/**
 * The columns that any of the three tables may have. Where a header could be two of them, the first here
 * takes it: “explicit consent” before “consent”, and that before “e-mail”.
 */
export const COLUMNS = {
  id: {
    ...text,
    label: words.id,
    names:
      /^(?:(?:customer|client|cliente|member|socio|user) )?(?:id|no|number|code)$|^(?:id|codigo|numero|n|no)(?: de)? (?:cliente|socio|usuario|customer|client)$/
  },
  explicit: { ...flag, label: words.explicit, names: /explicit/ },
  preset: {
    ...flag,
    label: words.preset,
    names: /pre ?(?:ticked|checked|set|marcad)|casilla|\bbox\b/
  },
  consent: {
    ...flag,
    label: FIELD_NAMES.consent,
    names:
      /consent|permi(?:so|ssion)|opt ?in|newsletter|boletin|acepta|suscri|subscri|may we|autoriz/
  },
  sensitive: {
    ...text,
    label: words.sensitive,
    names:
      /health|salud|religi|politic|sindica|trade union|ethnic|etni|orienta[ct]ion sexual|sexual|disab|discapac|al+erg/
  },
  birthday: { ...text, label: FIELD_NAMES.birthday, names: /birth|nacimiento|cumple/ },
  contact: {
    ...day,
    label: FIELD_NAMES.contact,
    names: /last contact|ultimo contacto|contacted|contactad/
  },
  email: { ...text, label: FIELD_NAMES.email, names: /\be? ?mail|correo/ },
  phone: {
    ...text,
    label: FIELD_NAMES.phone,
    names: /phone|\bmobile|\bcell|telefono|movil|celular|^tel$|^tlf/
  },
  influence: {
    kind: 'number',
    optional: true,
    min: 0,
    max: 1e10,
    label: FIELD_NAMES.influence,
    names: /follower|seguidor|influen|audienc/
  },
  connections: {
    ...text,
    label: FIELD_NAMES.connections,
    names: /connection|conexion|friend|amig/
  },
  family: { ...text, label: FIELD_NAMES.family, names: /famil|children|hij[oa]s|\bkids/ },
  apps: { ...text, label: FIELD_NAMES.apps, names: /\bapps?\b|aplicacion/ },
  places: { ...text, label: FIELD_NAMES.places, names: /place|lugar|location|ubicacion|check ?in/ },
  topics: { ...text, label: FIELD_NAMES.topics, names: /topic|\btemas?\b|habla/ },
  tastes: { ...text, label: FIELD_NAMES.tastes, names: /taste|gustos?\b|interes|likes|aficion/ },
  posts: { ...text, label: FIELD_NAMES.posts, names: /\bposts?\b|\bfeed|publicacion/ },
  value: {
    kind: 'number',
    optional: true,
    min: -1e12,
    max: 1e12,
    label: FIELD_NAMES.value,
    names: /spen[dt]|gast|revenue|sales|importe|amount|compra|ventas|\bvalue|\bvalor/
  },
  town: {
    ...text,
    label: FIELD_NAMES.town,
    names: /town|city|poblacion|ciudad|localidad|municipio/
  },
  day: { ...day, label: words.day, names: /date|\bday\b|fecha|\bdia\b|actualiz|modif|changed/ },
  name: {
    ...text,
    label: FIELD_NAMES.name,
    names: /name|nombre|^cliente?s?$|customer|handle|usuari|perfil|profile/
  }
} as const
