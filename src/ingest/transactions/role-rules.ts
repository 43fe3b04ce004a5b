import type { TransactionRole } from './transactions.ts'

/** What the words of a header claim the column to be. */
export interface RoleRule {
  readonly role: TransactionRole
  /** Orders the claims: the most telling words first. */
  readonly weight: number
  readonly yes: RegExp
  readonly no?: RegExp
  /** What its cells must be, or the claim is void. */
  readonly cells: 'dates' | 'numbers' | 'texts' | 'currencies'
}

const PERSON =
  /\b(customers?|clients?|clientes?|buyers?|comprador(?:es|as?)?|shoppers?|members?|soci[oa]s?|subscribers?|suscriptor(?:es|as?)?|abonad[oa]s?|users?|usuari[oa]s?|accounts?|guests?|huesped|donors?|donantes?|patients?|pacientes?|consumer|consumidor)\b/
const ID = /\b(id|ids|code|codigo|cod|number|numero|num|no|nr|n|key|clave|ref)\b/
const ABOUT_PERSON =
  /\b(type|tipo|segment\w*|group|grupo|city|ciudad|country|pais|region|provincia|state|estado|since|desde|age|edad|gender|sexo|genero|phone|telefono|address|direccion|postcode|zip|cp|date|fecha|lifetime|value|valor|status|new|nuev[oa]|count|total|agent|comment|notes?)\b/
const WHEN = /\b(date|fecha|day|dia|datetime|timestamp|time|fch|fec)\b/
const OTHER_DAY =
  /\b(birth\w*|nacimiento|nac|deliver\w*|entrega|envio|ship\w*|due|vencimiento|updated?|actualiza\w*|modific\w*|cancel\w*|refund\w*|devolucion|return\w*|end|fin|expir\w*|caduc\w*)\b/
const FIRST_CONTACT =
  /\b(first contact|primer contacto|contact date|fecha (?:de )?contacto|contacted|lead date|sign ?up|signed up|registration|registered|registro|alta|acquired|acquisition date|captacion|joined|member since|customer since|cliente desde)\b/
const MONEY =
  /\b(amount|importe|revenue|sales?|ventas?|spend|spent|gasto|gastado|monto|value|valor|facturado|facturacion|price|precio|paid|pagado|cobrado|ingresos?|turnover|total|subtotal|payment|pago|monetary|cuantia)\b/
const NOT_MONEY =
  /\b(tax\w*|iva|vat|discount\w*|descuento\w*|shipping|envio|portes|costs?|coste|costo|margin|margen|profit|beneficio|quantity|qty|cantidad|units?|unitario|uds|id|number|numero|rate|pct|percent|count|items|date|fecha|currency|moneda|method|metodo|status|type|tipo)\b/
const ORDER =
  /\b(orders?|pedidos?|invoices?|facturas?|tickets?|transactions?|transaccion(?:es)?|receipts?|recibos?|operacion|compra|purchase)\b/
const NOT_AN_ID =
  /\b(date|fecha|day|dia|total|amount|importe|value|valor|status|estado|type|tipo|count|quantity|time|hora|price|precio|channel|canal|source|method)\b/

/** In English and Spanish, on words without accents, in lower case. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    role: 'customer',
    weight: 10,
    yes: new RegExp(
      `(?=.*${PERSON.source})(?=.*${ID.source})|\\b(custid|clientid|userid|idcliente)\\b`
    ),
    no: /\b(type|tipo|segment\w*|group|date|fecha|order|pedido)\b/,
    cells: 'texts'
  },
  { role: 'customer', weight: 9, yes: PERSON, no: ABOUT_PERSON, cells: 'texts' },
  {
    role: 'customer',
    weight: 7,
    yes: /\b(e ?mail|correo)\b/,
    no: /\b(status|opt|marketing|opened)\b/,
    cells: 'texts'
  },
  {
    role: 'customer',
    weight: 5,
    yes: /\b(dni|nif|cif|passport|telefono|phone|movil)\b/,
    cells: 'texts'
  },
  {
    role: 'customer',
    weight: 2,
    yes: /^(name|nombre|full name|nombre completo|person|persona|id)$/,
    cells: 'texts'
  },
  { role: 'contact', weight: 9.5, yes: FIRST_CONTACT, cells: 'dates' },
  {
    role: 'date',
    weight: 9,
    yes: new RegExp(
      `(?=.*${WHEN.source})(?=.*${ORDER.source})|^(date|fecha)$|\\b(purchased|ordered|sold)( at| on)?\\b`
    ),
    no: OTHER_DAY,
    cells: 'dates'
  },
  {
    role: 'date',
    weight: 7,
    yes: new RegExp(`${WHEN.source}|\\b(created|creado|creada|when|cuando)\\b`),
    no: OTHER_DAY,
    cells: 'dates'
  },
  { role: 'date', weight: 2, yes: WHEN, cells: 'dates' },
  {
    role: 'amount',
    weight: 9,
    yes: /^(amount|importe|revenue|sales|ventas?|total|importe total|total amount|order (total|amount|value)|total (price|order|pedido)|spend|gasto|monto|total paid|line total|importe linea|net amount|importe neto)( (eur|usd|gbp|mxn|euros?|€))?$/,
    cells: 'numbers'
  },
  { role: 'amount', weight: 7, yes: MONEY, no: NOT_MONEY, cells: 'numbers' },
  {
    role: 'order',
    weight: 9,
    yes: new RegExp(
      `(?=.*${ORDER.source})(?=.*${ID.source})|\\b(invoiceno|orderid|orderno|idpedido)\\b`
    ),
    no: /\b(date|fecha|total|amount|importe|customer|cliente)\b/,
    cells: 'texts'
  },
  { role: 'order', weight: 6, yes: ORDER, no: NOT_AN_ID, cells: 'texts' },
  {
    role: 'product',
    weight: 8,
    yes: /\b(products?|productos?|sku|items?|articulos?|description|descripcion|stockcode|stock code|referencia|lineitem name|service|servicio)\b/,
    no: /\b(price|precio|quantity|qty|cantidad|count|total|amount|importe|category|categoria|type|tipo)\b/,
    cells: 'texts'
  },
  {
    role: 'channel',
    weight: 8,
    yes: /\b(channels?|canal(?:es)?|utm source|utm medium|source|fuente|origen|medium|medio|touchpoint|campaign|campana)\b/,
    no: /\b(id|date|fecha|cost|coste)\b/,
    cells: 'texts'
  },
  {
    role: 'group',
    weight: 8,
    yes: /\b(group|grupo|arm|brazo|variant|variante|treatment|tratamiento|treated|tratado|control|holdout|hold out|experiment|experimento|test group|cell|celda)\b/,
    no: /\b(age|edad|product|producto|price|precio)\b/,
    cells: 'texts'
  },
  {
    role: 'margin',
    weight: 9,
    yes: /\b(margin|margen|profit|beneficio|ganancia|contribution|contribucion|gross profit)\b/,
    no: /\b(pct|percent|porcentaje|rate|ratio)\b|%/,
    cells: 'numbers'
  },
  {
    role: 'quantity',
    weight: 8,
    yes: /\b(quantity|quantities|qty|cantidad|units?|unidades|uds|pieces|piezas|cant)\b/,
    no: /\b(price|precio|cost|coste|total|amount|importe)\b/,
    cells: 'numbers'
  },
  {
    role: 'price',
    weight: 8,
    yes: /\b(unit ?price|price per unit|price each|precio (unitario|unidad|ud|por unidad))\b/,
    cells: 'numbers'
  },
  {
    role: 'currency',
    weight: 8,
    yes: /\b(currency|currencies|moneda|divisa|ccy)\b/,
    cells: 'currencies'
  },
  {
    role: 'interest',
    weight: 7,
    yes: /\b(interests?|interes|intereses|topics?|temas?|hobby|hobbies|aficion(?:es)?|preferences?|preferencias?|category|categoria|genre)\b/,
    cells: 'texts'
  }
]
