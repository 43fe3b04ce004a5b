import type { Localised } from '../../i18n/locale.ts'

export const queueWords = {
  caption: {
    en: 'Whom to answer first',
    es: 'A quién contestar primero'
  },
  help: {
    en: 'Where the lists are wrong, say so: the queue, the counts and the charts follow you. “As the lists” is no label; to have a post compared, choose the sentiment or the topic, also where you agree.',
    es: 'Donde las listas se equivoquen, dilo: la cola, los recuentos y los gráficos cambiarán contigo. «Según las listas» no es una etiqueta; para que una publicación se compare, elige el sentimiento o el tema, también donde estés de acuerdo.'
  },
  show: { en: 'Show', es: 'Ver' },
  open: { en: 'to answer', es: 'por contestar' },
  leads: { en: 'people who want to buy', es: 'quieren comprar' },
  all: { en: 'all posts', es: 'todas' },
  place: { en: 'Place', es: 'Puesto' },
  post: { en: 'Post', es: 'Publicación' },
  why: { en: 'Words that decided', es: 'Palabras que han decidido' },
  urgency: { en: 'Urgency', es: 'Urgencia' },
  yourWord: { en: 'Your word', es: 'Tu lectura' },
  asRead: { en: 'as the lists', es: 'según las listas' },
  wantsToBuy: { en: 'wants to buy', es: 'quiere comprar' },
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  none: { en: 'none', es: 'ninguna' },
  question: { en: 'asks something', es: 'pregunta algo' },
  answered: { en: 'answered', es: 'contestada' },
  followers: { en: 'followers', es: 'seguidores' },
  changed: { en: 'changed by you', es: 'cambiado por ti' },
  more: { en: 'Show all of them', es: 'Verlas todas' },
  nobody: { en: 'There is none.', es: 'No hay ninguna.' },
  by: { en: 'after', es: 'tras' },
  product: {
    en: 'sentiment × reach × age × question',
    es: 'sentimiento × alcance × antigüedad × pregunta'
  }
} as const satisfies Readonly<Record<string, Localised>>
