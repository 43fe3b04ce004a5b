import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Who may be contacted', es: 'Con quién se puede contactar' },
  intro: {
    en: 'A list of people, what each of them said, and a question: whom may you contact for this, through that channel? Each person gets exactly one rule, with its article, and what would change the answer. Made-up people; bring your own list. This is teaching, not legal advice: the readings are the usual ones, and where they leave something open it is decided against the sender.',
    es: 'Una lista de personas, lo que ha dicho cada una y una pregunta: ¿con quién puedes contactar para esto, por ese canal? Cada persona recibe una sola regla, con su artículo, y lo que cambiaría la respuesta. Son personas inventadas; trae tu lista. Esto es para aprender, no asesoramiento jurídico: las lecturas son las habituales y, donde dejan algo abierto, se decide en contra de quien envía.'
  },
  purpose: { en: 'What for', es: 'Para qué' },
  channel: { en: 'Through', es: 'Por dónde' },
  law: { en: 'Where', es: 'Dónde' },
  spain: { en: 'Spain', es: 'España' },
  union: {
    en: 'elsewhere in the EU, strictest reading',
    es: 'otro país de la UE, lectura más estricta'
  },
  lawHelp: {
    en: 'What changes: calls to customers, the age of consent (14 or 16), and the exclusion lists, which Spain has by law.',
    es: 'Qué cambia: las llamadas a clientes, la edad para consentir (14 o 16) y las listas de exclusión, que España tiene por ley.'
  },
  day: { en: 'As of', es: 'A día de' },
  dayHelp: {
    en: 'Left empty, the last day in the tables.',
    es: 'Vacío: el último día de las tablas.'
  },
  today: { en: 'Today', es: 'Hoy' },
  consentMonths: { en: 'A consent holds for', es: 'Un consentimiento vale' },
  consentHelp: {
    en: 'No article sets a term; the EDPB (Guidelines 05/2020) advises renewing consent from time to time. 0: no limit.',
    es: 'Ningún artículo fija plazo; el CEPD (Directrices 05/2020) aconseja renovarlo de vez en cuando. 0: sin límite.'
  },
  saleMonths: { en: 'Somebody is a customer for', es: 'Alguien es cliente durante' },
  saleHelp: {
    en: 'After the last sale. A policy of yours, too: the shorter, the safer. 0: no limit.',
    es: 'Desde la última venta. También lo decides tú: cuanto menos, más prudente. 0: sin límite.'
  },
  months: { en: 'months', es: 'meses' },
  unheard: {
    en: 'There is no readable row of what people said, so that no refusal could be respected. Paste at least one answer, or bring the sample back.',
    es: 'No hay ninguna fila legible de lo que dijeron, así que no se podría respetar ninguna negativa. Pega al menos una respuesta o recupera el ejemplo.'
  },
  empty: {
    en: 'There is nobody on the list. Paste a table with an e-mail, a phone or a postal address in each row, or go back to the made-up people.',
    es: 'No hay nadie en la lista. Pega una tabla con un correo, un teléfono o una dirección postal en cada fila, o vuelve a las personas inventadas.'
  },
  people: { en: 'On the list', es: 'En la lista' },
  allowed: { en: 'May be contacted', es: 'Contactables' },
  share: { en: 'Share of the list', es: 'Porcentaje de la lista' },
  byConsent: { en: 'By consent', es: 'Por consentimiento' },
  byOther: { en: 'On another basis', es: 'Por otra base' },
  refused: { en: 'Said no or objected', es: 'Dijeron que no o se opusieron' },
  each: { en: 'Person by person', es: 'Persona a persona' },
  show: { en: 'Show', es: 'Mostrar' },
  all: { en: 'everybody', es: 'todas' },
  may: { en: 'may be contacted', es: 'contactables' },
  mayNot: { en: 'excluded', es: 'excluidas' },
  person: { en: 'Person', es: 'Persona' },
  verdict: { en: 'Verdict', es: 'Resultado' },
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  rule: { en: 'Rule that decides', es: 'Regla que decide' },
  ruleColumn: {
    en: 'The rule that decides, its article, and what keeps it lawful or would make it so',
    es: 'La regla que decide, su artículo y qué lo mantiene lícito o lo haría'
  },
  article: { en: 'Article', es: 'Artículo' },
  remedy: {
    en: 'What keeps it lawful, or would make it so',
    es: 'Qué lo mantiene lícito, o lo haría'
  },
  nobody: { en: 'Nobody.', es: 'Nadie.' },
  more: { en: 'Show more of them', es: 'Ver más' },
  save: { en: 'Save as CSV', es: 'Guardar como CSV' },
  saved: { en: 'Saved as', es: 'Guardado como' },
  file: { en: 'audience', es: 'audiencia' },
  line: { en: 'Line', es: 'Línea' },
  laws: { en: 'The laws, with their dates', es: 'Las leyes, con sus fechas' }
} as const satisfies Readonly<Record<string, Localised>>

/** What the rules rest on: read in 2026, and laws change. */
export const LAWS: readonly Localised[] = [
  {
    en: 'GDPR: Regulation (EU) 2016/679 of 27 April 2016, applied since 25 May 2018. Art. 4(11) and 7 (consent), 6 (bases), 8 (children), 9 (special categories), 21 (objection).',
    es: 'RGPD: Reglamento (UE) 2016/679, de 27 de abril de 2016, aplicable desde el 25 de mayo de 2018. Art. 4.11 y 7 (consentimiento), 6 (bases), 8 (menores), 9 (categorías especiales), 21 (oposición).'
  },
  {
    en: 'ePrivacy: Directive 2002/58/EC of 12 July 2002, amended in 2009. Art. 13: e-mail, SMS and robot calls need consent; 13(2): the exception for own customers, called soft opt-in; 13(3): calls by a person, as each country decides.',
    es: 'Privacidad electrónica: Directiva 2002/58/CE, de 12 de julio de 2002, modificada en 2009. Art. 13: correo, SMS y llamadas automáticas requieren consentimiento; 13.2: la excepción para clientes propios; 13.3: las llamadas de personas, según cada país.'
  },
  {
    en: 'Spain: LSSI, Ley 34/2002 of 11 July 2002, art. 21 (21.2: own customers, similar products) and 22.1; LOPDGDD, Ley Orgánica 3/2018 of 5 December 2018, art. 7 (fourteen years), 9.1 and 23 (exclusion lists).',
    es: 'España: LSSI, Ley 34/2002, de 11 de julio, art. 21 (21.2: clientes propios, productos parecidos) y 22.1; LOPDGDD, Ley Orgánica 3/2018, de 5 de diciembre, art. 7 (catorce años), 9.1 y 23 (listas de exclusión).'
  },
  {
    en: 'Calls in Spain: LGTel, Ley 11/2022 of 28 June 2022, art. 66.1, in force for calls since 29 June 2023, with Circular 1/2023 of the authority (AEPD). Ley 10/2025 of 26 December 2025 adds a number code for sales calls; this widget does not check it.',
    es: 'Llamadas en España: LGTel, Ley 11/2022, de 28 de junio, art. 66.1, vigente para las llamadas desde el 29 de junio de 2023, con la Circular 1/2023 de la AEPD. La Ley 10/2025, de 26 de diciembre, añade un prefijo para las llamadas comerciales; aquí no se comprueba.'
  },
  {
    en: 'Guidance: Court of Justice, Planet49 (C-673/17, 1 October 2019), on boxes that come ticked; EDPB, Guidelines 05/2020 on consent (4 May 2020).',
    es: 'Criterios: Tribunal de Justicia, Planet49 (C-673/17, 1 de octubre de 2019), sobre casillas ya marcadas; CEPD, Directrices 05/2020 sobre el consentimiento (4 de mayo de 2020).'
  }
]
