import type { Localised } from '../../i18n/locale.ts'

/** Channels of the deck that bring visits, with made-up numbers: the same in both languages. */
export const SAMPLE: Localised = {
  en: `Channel;Cost a month;Visits;Visit to lead;Lead to qualified;Qualified to customer
Blog;900;3000;;;
SEO;1400;4000;;;
Social media;1500;3500;2%;;
E-mail;400;1600;10%;50%;
Website;300;2000;;;`,
  es: `Canal;Coste al mes;Visitas;De visita a lead;De lead a cualificado;De cualificado a cliente
Blog;900;3000;;;
SEO;1400;4000;;;
Redes sociales;1500;3500;2 %;;
Correo electrónico;400;1600;10 %;50 %;
Sitio web;300;2000;;;`
}
