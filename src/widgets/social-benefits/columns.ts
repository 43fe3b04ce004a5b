import { words } from './words.ts'

/** The columns of a table of posts. */
export const COLUMNS = {
  id: {
    kind: 'text',
    label: words.post,
    names: /^(?:post|publicacion|mensaje|message|number|numero|n|ref(?:erenc\w+)?)(?: id)?$/,
    optional: true
  },
  day: {
    kind: 'day',
    label: words.day,
    names: /\b(?:date|day|dia|fecha|created|posted|publicado|creado)\b/
  },
  author: {
    kind: 'text',
    label: words.author,
    names: /\b(?:author|user|handle|name|from|autora?|usuari[oa]|nombre|cuenta)\b/,
    optional: true
  },
  followers: {
    kind: 'number',
    label: words.followers,
    names: /\b(?:followers?|reach|audience|fans|seguidores|alcance|audiencia)\b/,
    optional: true,
    min: 0,
    max: 1e10
  },
  text: {
    kind: 'text',
    label: words.text,
    names: /\b(?:text|content|body|comment|tweet|texto|contenido|comentario|tuit)\b/
  },
  answered: {
    kind: 'flag',
    label: words.answered,
    names: /\b(?:answered|replied|closed|done|contestad[oa]|respondid[oa]|cerrad[oa])\b/,
    optional: true
  },
  label: {
    kind: 'text',
    label: words.label,
    names: /\b(?:label|mood|polarity|etiqueta|animo|polaridad)\b/,
    optional: true
  },
  topic: {
    kind: 'text',
    label: words.topic,
    names: /\b(?:topic|subject|theme|category|tema|asunto|categoria)\b/,
    optional: true
  }
} as const
