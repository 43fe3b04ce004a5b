/** Customers of a finished trial. */
export const COLUMNS = {
  group: {
    kind: 'text',
    label: { en: 'Group', es: 'Grupo' },
    names: /^(?:groups?|grupos?|arms?|brazos?|variants?|variantes?|treatment|tratamiento)\b/
  },
  spend: {
    kind: 'number',
    min: -1e9,
    max: 1e9,
    label: { en: 'Spend', es: 'Gasto' },
    names:
      /^(?!.*\b(?:before|pre|previous|prior|antes|anterior|previ[oa])\b)(?:spend|spent|revenue|amount|money|gasto|gastado|ingresos?|importe|dinero)\b/
  },
  before: {
    kind: 'number',
    min: -1e9,
    max: 1e9,
    label: { en: 'Spend before', es: 'Gasto anterior' },
    names: /\b(?:before|pre|previous|prior|antes|anterior|previ[oa])\b/
  }
} as const
