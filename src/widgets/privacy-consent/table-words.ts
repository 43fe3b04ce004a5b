import type { Localised } from '../../i18n/locale.ts'

export const tableWords = {
  people: { en: 'People', es: 'Personas' },
  peopleHelp: {
    en: 'One row per person. Columns, as far as you have them: customer no., name, e-mail, phone, postal address, born (a date, or the year), last sale (a date), address from a sale (yes/no), chance to refuse (yes/no), similar product (yes/no), objected (yes/no), exclusion list (channels, or yes). What is not known counts against you. What you paste stays on this device.',
    es: 'Una fila por persona. Columnas, las que tengas: n.º de cliente, nombre, correo, teléfono, dirección postal, nacimiento (fecha, o el año), última venta (fecha), datos de una venta (sí/no), pudo negarse (sí/no), producto parecido (sí/no), se opuso (sí/no), lista Robinson (canales, o sí). Lo que no se sabe cuenta en tu contra. Lo que pegues no sale de este dispositivo.'
  },
  consents: { en: 'What they said', es: 'Lo que dijeron' },
  consentsHelp: {
    en: 'One row per answer, each with its day: person (number, e-mail or phone), purpose (similar, newsletter, other, partners, health), channel (e-mail, SMS, call, robot, post; several with commas; empty for all), day, answer (yes; no for a refusal or a withdrawal), box came ticked, explicit, by a parent (yes/no), until (a date). The newest answer counts. A no without a known purpose is a no to everything.',
    es: 'Una fila por respuesta, con su día: persona (número, correo o teléfono), finalidad (parecidos, boletín, otros, socios, salud), canal (correo, SMS, llamada, robot, postal; varios con comas; vacío si son todos), día, respuesta (sí; no si se negó o lo retiró), casilla ya marcada, explícito, lo dio su padre o madre (sí/no), hasta (fecha). Vale la respuesta más reciente. Un no sin finalidad conocida es un no a todo.'
  },
  id: { en: 'Customer no.', es: 'N.º de cliente' },
  name: { en: 'Name', es: 'Nombre' },
  email: { en: 'E-mail', es: 'Correo' },
  phone: { en: 'Phone', es: 'Teléfono' },
  post: { en: 'Postal address', es: 'Dirección postal' },
  born: { en: 'Born', es: 'Nacimiento' },
  sale: { en: 'Last sale', es: 'Última venta' },
  atSale: { en: 'Address from a sale', es: 'Datos de una venta' },
  offered: { en: 'Chance to refuse', es: 'Pudo negarse' },
  similar: { en: 'Similar product', es: 'Producto parecido' },
  objected: { en: 'Objected', es: 'Se opuso' },
  robinson: { en: 'Exclusion list', es: 'Lista Robinson' },
  person: { en: 'Person', es: 'Persona' },
  purpose: { en: 'Purpose', es: 'Finalidad' },
  channel: { en: 'Channel', es: 'Canal' },
  day: { en: 'Day', es: 'Día' },
  answer: { en: 'Answer', es: 'Respuesta' },
  preset: { en: 'Box came ticked', es: 'Casilla ya marcada' },
  explicit: { en: 'Explicit', es: 'Explícito' },
  parent: { en: 'By a parent', es: 'Lo dio su padre o madre' },
  until: { en: 'Until', es: 'Hasta' }
} as const satisfies Readonly<Record<string, Localised>>
