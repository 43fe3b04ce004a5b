import type { Localised } from '../../i18n/locale.ts'
import type { MonthlyRole } from './roles.ts'

/** What the roles are called on the page. */
export const ROLE_NAMES: Readonly<Record<MonthlyRole, Localised>> = {
  month: { en: 'month', es: 'mes' },
  cost: { en: 'marketing and sales cost', es: 'coste de marketing y ventas' },
  revenue: { en: 'revenue', es: 'ingresos' },
  start: { en: 'customers at start', es: 'clientes al inicio' },
  new: { en: 'new customers', es: 'altas' },
  lost: { en: 'lost customers', es: 'bajas' }
}
