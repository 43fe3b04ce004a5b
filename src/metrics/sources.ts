import type { Localised } from '../i18n/locale.ts'

/** Where a formula or a number comes from. `year` is null where the workbook itself derives it. */
export interface Source {
  readonly cite: Localised
  readonly year: number | null
  /** The document carries no date and the year is an estimate. */
  readonly approximate?: true
}

/** The slide deck that the lessons come from; its text names no year. */
export const DECK: Source = {
  cite: {
    en: 'Omar Rois, “CRM, el cliente digital”, slide deck in Spanish, undated (about 2015)',
    es: 'Omar Rois, «CRM, el cliente digital», presentación sin fecha (hacia 2015)'
  },
  year: 2015,
  approximate: true
}

/** The article on measuring CRM marketing. */
export const ARTICLE: Source = {
  cite: {
    en: 'Out of Cloud, “Cómo miden las empresas los resultados de marketing de CRM”, article in Spanish (about 2022)',
    es: 'Out of Cloud, «Cómo miden las empresas los resultados de marketing de CRM», artículo (hacia 2022)'
  },
  year: 2022,
  approximate: true
}

/** Arithmetic that needs no authority: the steps are in the assumptions beside it. */
export const DERIVED: Source = {
  cite: {
    en: 'Derived in this workbook; the steps are in the assumptions',
    es: 'Deducción propia de este cuaderno; los pasos están en los supuestos'
  },
  year: null
}

export const BERGER_NASR: Source = {
  cite: {
    en: 'P. D. Berger & N. I. Nasr, “Customer lifetime value: Marketing models and applications”, Journal of Interactive Marketing 12(1), 1998, 17–30',
    es: 'P. D. Berger y N. I. Nasr, «Customer lifetime value: Marketing models and applications», Journal of Interactive Marketing 12(1), 1998, 17–30'
  },
  year: 1998
}

export const BLATTBERG_DEIGHTON: Source = {
  cite: {
    en: 'R. C. Blattberg & J. Deighton, “Manage marketing by the customer equity test”, Harvard Business Review 74(4), 1996, 136–144',
    es: 'R. C. Blattberg y J. Deighton, «Manage marketing by the customer equity test», Harvard Business Review 74(4), 1996, 136–144'
  },
  year: 1996
}

export const FADER_HARDIE: Source = {
  cite: {
    en: 'P. S. Fader & B. G. S. Hardie, “How to project customer retention”, Journal of Interactive Marketing 21(1), 2007, 76–90',
    es: 'P. S. Fader y B. G. S. Hardie, «How to project customer retention», Journal of Interactive Marketing 21(1), 2007, 76–90'
  },
  year: 2007
}

export const FARRIS: Source = {
  cite: {
    en: 'P. W. Farris, N. T. Bendle, P. E. Pfeifer & D. J. Reibstein, Marketing Metrics, 2nd ed., Pearson, 2010',
    es: 'P. W. Farris, N. T. Bendle, P. E. Pfeifer y D. J. Reibstein, Marketing Metrics, 2.ª ed., Pearson, 2010'
  },
  year: 2010
}

export const GUPTA_LEHMANN: Source = {
  cite: {
    en: 'S. Gupta & D. R. Lehmann, “Customers as assets”, Journal of Interactive Marketing 17(1), 2003, 9–24',
    es: 'S. Gupta y D. R. Lehmann, «Customers as assets», Journal of Interactive Marketing 17(1), 2003, 9–24'
  },
  year: 2003
}

export const LITTLE: Source = {
  cite: {
    en: 'J. D. C. Little, “A proof for the queuing formula: L = λW”, Operations Research 9(3), 1961, 383–387',
    es: 'J. D. C. Little, «A proof for the queuing formula: L = λW», Operations Research 9(3), 1961, 383–387'
  },
  year: 1961
}

export const SKOK: Source = {
  cite: {
    en: 'D. Skok, “Startup killer: The cost of customer acquisition”, forEntrepreneurs, 2009',
    es: 'D. Skok, «Startup killer: The cost of customer acquisition», forEntrepreneurs, 2009'
  },
  year: 2009
}
