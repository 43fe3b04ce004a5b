import type { Localised } from '../../i18n/locale.ts'

export const tableWords = {
  activities: { en: 'What you do with data', es: 'Qué haces con los datos' },
  activitiesHelp: {
    en: 'The record of processing activities: one row per activity. Columns: activity, purpose, legal basis, whose data, data, art. 9 exception, recipients, transfers (“none”, or countries), safeguard, retention (24 months, 2 years …), law (accounting, tax, money laundering, warranty, or a period), security. An empty cell counts as missing: write “none” where there is none.',
    es: 'El registro de actividades de tratamiento: una fila por actividad. Columnas: actividad, finalidad, base jurídica, interesados, datos, excepción del art. 9, destinatarios, transferencias («ninguna», o países), garantía, plazo (24 meses, 2 años…), ley (contabilidad, impuestos, blanqueo, garantía, o un plazo), seguridad. Una celda vacía cuenta como que falta: escribe «ninguna» donde no la haya.'
  },
  holdings: { en: 'What you hold', es: 'Qué guardas' },
  holdingsHelp: {
    en: 'One row per batch of data: activity (as above), last activity (a date: last order, last reply, end of contract), records, claim open (yes/no). What you paste stays on this device.',
    es: 'Una fila por lote de datos: actividad (como arriba), última actividad (una fecha: último pedido, última respuesta, fin del contrato), registros, reclamación abierta (sí/no). Lo que pegues no sale de este dispositivo.'
  },
  activity: { en: 'Activity', es: 'Actividad' },
  hold: { en: 'Law', es: 'Ley' },
  last: { en: 'Last activity', es: 'Última actividad' },
  records: { en: 'Records', es: 'Registros' },
  claim: { en: 'Claim open', es: 'Reclamación abierta' }
} as const satisfies Readonly<Record<string, Localised>>
