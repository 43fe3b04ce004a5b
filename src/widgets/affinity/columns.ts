import { words } from './words.ts'

/** A table of people; interests may also have a column each, which the table's `others` bring. */
export const COLUMNS = {
  person: {
    kind: 'text',
    label: words.person,
    names:
      /^(?:(?:customer|client|user|person|member|cliente|usuari[oa]|persona|contacto|contact)(?: id)?|id|name|nombre|e ?mail|correo)$/,
    optional: true
  },
  group: {
    kind: 'text',
    label: words.group,
    // “Group 1” is a group, not a header.
    names: /^(?:groups?|segments?|cluster|community|tribe|grupos?|segmentos?|comunidad|tribu)$/
  },
  interests: {
    kind: 'text',
    label: words.interests,
    names: /^(?:interests?|topics?|likes|tastes?|intereses|interes|temas?|gustos?|aficion(?:es)?)$/,
    optional: true
  }
} as const
