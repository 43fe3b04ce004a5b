import type { Localised } from '../../i18n/locale.ts'

/** Made-up customers: nobody has asked whether somebody has one of these numbers. */
export const SAMPLE: Localised = {
  en: `Customer\tName\tMobile\tE-mail\tTown\tSpend\tNotes
C-01\tMarta García\t600 123 456\tmarta.garcia@example.com\tSoria\t120\tasks for Lucía
C-02\tJuan Ruiz\t+34 601 004 512\tjuanruiz84@example.com\tSoria\t75\t
C-03\tAna Moreno\t602-550-118\ta.moreno@example.org\tLugo\t210\tdeaf in one ear
C-01\tM. García\t+34600123456\tMarta.Garcia@example.com\tSoria\t40\t
C-04\tIker Sanz\t603 999 001\tqz81xk@example.org\tBilbao\t18\t
C-05\tPaula Gil\t611 202 303\tpaula_gil@example.com\tLugo\t96\tcalls at night
C-06\tRaúl León\t\traul.leon91@example.com\tTeruel\t33\t
C-07\tElena Vidal\t655 010 203\telenavidal@example.org\tSoria\t150\tpays in cash`,
  es: `Cliente\tNombre\tMóvil\tCorreo\tLocalidad\tGasto\tNotas
C-01\tMarta García\t600 123 456\tmarta.garcia@example.com\tSoria\t120\tpregunta por Lucía
C-02\tJuan Ruiz\t+34 601 004 512\tjuanruiz84@example.com\tSoria\t75\t
C-03\tAna Moreno\t602-550-118\ta.moreno@example.org\tLugo\t210\tsorda de un oído
C-01\tM. García\t+34600123456\tMarta.Garcia@example.com\tSoria\t40\t
C-04\tIker Sanz\t603 999 001\tqz81xk@example.org\tBilbao\t18\t
C-05\tPaula Gil\t611 202 303\tpaula_gil@example.com\tLugo\t96\tllama de noche
C-06\tRaúl León\t\traul.leon91@example.com\tTeruel\t33\t
C-07\tElena Vidal\t655 010 203\telenavidal@example.org\tSoria\t150\tpaga en efectivo`
}
