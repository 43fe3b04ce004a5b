/** The columns of a table of people, one row each. Only what a person is called by is needed. */
export const COLUMNS = {
  id: {
    kind: 'text',
    label: { en: 'id', es: 'id' },
    names:
      /^(?:(?:customer|person|client|user|member|cliente|persona|usuario|socio) )?(?:id|code|number|codigo|numero)$|^(?:customer|cliente)$/
  },
  name: {
    kind: 'text',
    label: { en: 'name', es: 'nombre' },
    names: /\b(?:name|nombre|full name)\b/,
    optional: true
  },
  age: {
    kind: 'number',
    label: { en: 'age', es: 'edad' },
    names: /\b(?:age|edad|years old)\b/,
    optional: true,
    min: 0,
    max: 120
  },
  gender: {
    kind: 'text',
    label: { en: 'gender', es: 'género' },
    names: /\b(?:gender|sex|genero|sexo)\b/,
    optional: true
  },
  town: {
    kind: 'text',
    label: { en: 'town', es: 'población' },
    names:
      /\b(?:town|city|localidad|place|province|region|country|ciudad|poblacion|municipio|provincia|pais)\b/,
    optional: true
  },
  children: {
    kind: 'number',
    label: { en: 'children', es: 'hijos' },
    names: /\b(?:children|kids|hijos|hij[ao]s|ninos)\b/,
    optional: true,
    min: 0,
    max: 30
  },
  interests: {
    kind: 'text',
    label: { en: 'interests', es: 'intereses' },
    names: /\b(?:interests?|likes|hobbies|topics|intereses|interes|aficiones|gustos|temas)\b/,
    optional: true
  },
  follows: {
    kind: 'text',
    label: { en: 'follows', es: 'sigue' },
    names: /\b(?:follows|following|brands|fan of|sigue|marcas|seguid[oa]s|fan de)\b/,
    optional: true
  },
  buys: {
    kind: 'text',
    label: { en: 'buys', es: 'compra' },
    names: /\b(?:buys|bought|products|categories|compra|productos|categorias|comprado)\b/,
    optional: true
  },
  orders: {
    kind: 'number',
    label: { en: 'orders', es: 'pedidos' },
    names: /\b(?:orders|purchases|frequency|pedidos|compras|frecuencia)\b/,
    optional: true,
    min: 0,
    max: 1e6
  },
  last: {
    kind: 'day',
    label: { en: 'last purchase', es: 'última compra' },
    names: /\b(?:last|latest|recent|date|ultim[oa]|fecha)\b/,
    optional: true
  },
  spend: {
    kind: 'number',
    label: { en: 'spend', es: 'gasto' },
    names: /\b(?:spend|spent|amount|revenue|total|gasto|gastado|importe|ingresos)\b/,
    optional: true,
    min: 0,
    max: 1e9
  },
  channel: {
    kind: 'text',
    label: { en: 'channel', es: 'canal' },
    names: /\b(?:channel|source|canal|origen)\b/,
    optional: true
  }
} as const

/** People that are read at most: so many fit into what a page takes at once (two million characters). */
export const MOST_PEOPLE = 20_000
