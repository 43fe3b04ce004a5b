import type { Localised } from '../../i18n/locale.ts'

const which = {
  en: 'Any of: name, e-mail, telephone, customer no., updated (a date), town, birthday, may we e-mail (yes/no), box came ticked (yes/no), spending, followers, latest post, tastes, topics, places, last contact, apps, family, connections. Lists have commas. Rows are joined by number, e-mail or telephone, so each needs one of them.',
  es: 'Las que tengas de estas: nombre, correo, teléfono, n.º de cliente, actualizado (una fecha), población, cumpleaños, correos (sí/no), casilla ya marcada (sí/no), gasto, seguidores, última publicación, gustos, temas, lugares, último contacto, aplicaciones, familia, conexiones. Las listas van con comas. Las filas se unen por número, correo o teléfono, así que cada una necesita alguno.'
}

export const tableWords = {
  shop: { en: 'Shop', es: 'Tienda' },
  web: { en: 'Web', es: 'Web' },
  social: { en: 'Social', es: 'Redes' },
  shopHelp: {
    en: `What the counter knows, one row per customer card. ${which.en}`,
    es: `Lo que sabe el mostrador, una fila por tarjeta de cliente. ${which.es}`
  },
  webHelp: {
    en: 'What the web shop knows. The same columns; those that it lacks are left out. What you paste stays on this device.',
    es: 'Lo que sabe la tienda web. Las mismas columnas; las que falten, no hacen falta. Lo que pegues no sale de este dispositivo.'
  },
  socialHelp: {
    en: 'What the networks know of people who gave you their profile. The same columns.',
    es: 'Lo que saben las redes de quienes te dieron su perfil. Las mismas columnas.'
  },
  id: { en: 'Customer no.', es: 'N.º de cliente' },
  explicit: { en: 'Explicit consent', es: 'Consentimiento explícito' },
  preset: { en: 'Box came ticked', es: 'Casilla ya marcada' },
  sensitive: { en: 'Special category', es: 'Categoría especial' },
  day: { en: 'Updated', es: 'Actualizado' }
} as const satisfies Readonly<Record<string, Localised>>
