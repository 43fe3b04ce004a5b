import type { Localised } from '../../i18n/locale.ts'
import type { TransactionRole } from './transactions.ts'

/** What the columns of a table of transactions are called on the page. */
export const roleNames: Readonly<Record<TransactionRole, Localised>> = {
  customer: { en: 'customer', es: 'cliente' },
  date: { en: 'date', es: 'fecha' },
  amount: { en: 'amount', es: 'importe' },
  order: { en: 'order', es: 'pedido' },
  product: { en: 'product', es: 'producto' },
  channel: { en: 'channel', es: 'canal' },
  group: { en: 'group (treated or control)', es: 'grupo (tratado o control)' },
  margin: { en: 'margin', es: 'margen' },
  quantity: { en: 'quantity', es: 'cantidad' },
  price: { en: 'unit price', es: 'precio unitario' },
  currency: { en: 'currency', es: 'moneda' },
  interest: { en: 'interest', es: 'interés' },
  contact: { en: 'first contact', es: 'primer contacto' },
  ignore: { en: 'not used', es: 'no se usa' }
}
