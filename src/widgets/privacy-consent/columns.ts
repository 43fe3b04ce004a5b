import { tableWords as words } from './table-words.ts'

const text = { kind: 'text', optional: true } as const
const flag = { kind: 'flag', optional: true } as const
const day = { kind: 'day', optional: true } as const

/** Where a header could be two of them, the first here takes it: “address from a sale” before “sale”. */
export const PEOPLE = {
  id: {
    ...text,
    label: words.id,
    names:
      /^(?:(?:customer|client|cliente|member|socio) )?(?:id|no|number|code|n)$|codigo|numero de/
  },
  name: { ...text, label: words.name, names: /\bname|nombre/ },
  robinson: { ...text, label: words.robinson, names: /robinson|exclusion|suppression|do not call/ },
  objected: {
    ...flag,
    label: words.objected,
    names:
      /object|opus|oposici|opt ?out|\bno (?:contact|llamar|enviar|escribir)|do not contact|\bbaja\b|unsubscrib/
  },
  offered: { ...flag, label: words.offered, names: /refuse|negarse|offered|chance/ },
  atSale: {
    ...flag,
    label: words.atSale,
    names: /(?:at|from|in) (?:a |the )?sale|de una venta|en (?:una |la )?venta/
  },
  similar: { ...flag, label: words.similar, names: /similar|parecid/ },
  email: { ...text, label: words.email, names: /\be? ?mail|correo/ },
  phone: { ...text, label: words.phone, names: /phone|mobile|\bcell|telefono|movil|^tel$/ },
  post: { ...text, label: words.post, names: /post|address|direccion|domicilio/ },
  born: { ...text, label: words.born, names: /born|birth|nacimiento|nacid/ },
  sale: { ...day, label: words.sale, names: /sale|venta|purchase|compra|order|pedido/ }
} as const

export const CONSENTS = {
  person: {
    kind: 'text',
    label: words.person,
    names: /person|customer|client|member|socio|^id$|e ?mail|correo|phone|telefono/
  },
  purpose: { ...text, label: words.purpose, names: /purpose|finalidad|\bfor\b|para que/ },
  channel: { ...text, label: words.channel, names: /channel|canal|medium|medio/ },
  until: { ...day, label: words.until, names: /until|expir|hasta|caduc|vence/ },
  day: { ...day, label: words.day, names: /\bday|date|\bdia|fecha|given|when|cuando/ },
  preset: {
    ...flag,
    label: words.preset,
    names: /pre ?(?:ticked|checked|set|marcad)|casilla|\bbox\b/
  },
  explicit: { ...flag, label: words.explicit, names: /explicit|expres[oa]/ },
  parent: { ...flag, label: words.parent, names: /parent|padre|madre|tutor|guardian/ },
  answer: {
    kind: 'flag',
    label: words.answer,
    names: /answer|respuesta|consent|acepta|opt ?in|yes|said|dijo/
  }
} as const
