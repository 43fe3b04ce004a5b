import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'One record from three sources', es: 'Una ficha a partir de tres fuentes' },
  intro: {
    en: 'Marta and forty-three others, all made up, as the shop, the web and the networks know them. Rows of one person are joined, you choose who wins where they differ, and each field says what it permits. Bring your own tables, or one of them: what you paste stays on this device. What is said of the law are usual readings for teaching, not legal advice; lesson 5, in preparation, goes further.',
    es: 'Marta y otras cuarenta y tres personas, todas inventadas, tal como las conocen la tienda, la web y las redes. Las filas de una misma persona se unen, tú eliges quién gana si difieren y cada campo dice qué permite. Trae tus tablas, o alguna: lo que pegues no sale de este dispositivo. Lo que se dice de la ley son lecturas habituales para aprender, no asesoramiento jurídico; la lección 5, en preparación, irá más lejos.'
  },
  empty: {
    en: 'No table has a row to make a record of. Paste one with a name, an e-mail or a telephone in each row, or go back to the made-up rows.',
    es: 'Ninguna tabla tiene filas con las que hacer una ficha. Pega una con nombre, correo o teléfono en cada fila, o vuelve a las inventadas.'
  },
  people: { en: 'Customers', es: 'Clientes' },
  joined: { en: 'Known to two sources or more', es: 'Conocidos por dos fuentes o más' },
  mean: { en: 'Completeness, on average', es: 'Completitud media' },
  conflicts: { en: 'Contradictions', es: 'Contradicciones' },
  ruleMatters: {
    en: 'Of these, settled otherwise by another rule',
    es: 'De ellas, otra regla las resolvería distinto'
  },
  mayEmail: { en: 'May be e-mailed', es: 'Se les pueden enviar correos' },
  byRule: { en: 'Would be, by the rule above', es: 'Se les enviarían, con la regla de arriba' },
  toAsk: { en: 'To be asked again', es: 'Hay que volver a preguntarles' },
  special: { en: 'With special data, refused', es: 'Con datos especiales, rechazados' }
} as const satisfies Readonly<Record<string, Localised>>
