import type { Localised } from '../../i18n/locale.ts'

interface Three {
  readonly shop: readonly string[]
  readonly web: readonly string[]
  readonly social: readonly string[]
}

export const HEADERS: Localised<Three> = {
  en: {
    shop: [
      ...['Name', 'Telephone', 'E-mail', 'Updated', 'Town', 'Birthday', 'May we e-mail?'],
      ...['Spending', 'Last contact', 'Tastes']
    ],
    web: [
      ...['Name', 'E-mail', 'Telephone', 'Updated', 'Town', 'Birthday', 'May we e-mail?'],
      ...['Box came ticked', 'Spending', 'Tastes', 'Apps']
    ],
    social: [
      ...['Name', 'E-mail', 'Updated', 'Followers', 'Latest post', 'Topics', 'Places'],
      ...['Family', 'Connections']
    ]
  },
  es: {
    shop: [
      ...['Nombre', 'Teléfono', 'Correo', 'Actualizado', 'Población', 'Cumpleaños', '¿Correos?'],
      ...['Gasto', 'Último contacto', 'Gustos']
    ],
    web: [
      ...['Nombre', 'Correo', 'Teléfono', 'Actualizado', 'Población', 'Cumpleaños', '¿Correos?'],
      ...['Casilla ya marcada', 'Gasto', 'Gustos', 'Aplicaciones']
    ],
    social: [
      ...['Nombre', 'Correo', 'Actualizado', 'Seguidores', 'Última publicación', 'Temas'],
      ...['Lugares', 'Familia', 'Conexiones']
    ]
  }
}

interface ThreeRows {
  readonly shop: readonly (readonly string[])[]
  readonly web: readonly (readonly string[])[]
  readonly social: readonly (readonly string[])[]
}

const MARTA = 'mrey@example.org'

/** The people of the lesson: Marta, who is three rows and more, another Marta, and a nickname. */
export const KNOWN: Localised<ThreeRows> = {
  en: {
    shop: [
      ['Marta Rey', '600 555 417', '', '2021-06-14', 'Sagunto', '12 May', '', '240', '', 'citrus'],
      ['Marta Rey', '600 555 417', '', '2022-03-02', '', '', 'no', '', '2022-03-02', '']
    ],
    web: [
      [
        ...['M. Rey', MARTA, '+34 600 555 417', '2026-11-18', 'Valencia', '1 January', 'yes'],
        ...['yes', '90', 'citrus, pots', '']
      ],
      [
        ...['Marta Rey', 'martarey@example.org', '600 555 882', '2026-10-30', 'Gandia', ''],
        ...['yes', 'no', '30', 'orchids', '']
      ]
    ],
    social: [
      [
        ...['Marta Rey', MARTA, '2026-11-20', '380', 'My lemon tree has arrived!'],
        ...['gardening, pollen allergy', '', 'two children (in a photo)', 'Ciro Verde']
      ],
      ['@ciro_verde', '', '2026-11-12', '5200', 'Ten plants that forgive', 'gardening', '', '', '']
    ]
  },
  es: {
    shop: [
      [
        ...['Marta Rey', '600 555 417', '', '2021-06-14', 'Sagunto', '12 de mayo', '', '240', ''],
        'cítricos'
      ],
      ['Marta Rey', '600 555 417', '', '2022-03-02', '', '', 'no', '', '2022-03-02', '']
    ],
    web: [
      [
        ...['M. Rey', MARTA, '+34 600 555 417', '2026-11-18', 'Valencia', '1 de enero', 'sí'],
        ...['sí', '90', 'cítricos, macetas', '']
      ],
      [
        ...['Marta Rey', 'martarey@example.org', '600 555 882', '2026-10-30', 'Gandia', ''],
        ...['sí', 'no', '30', 'orquídeas', '']
      ]
    ],
    social: [
      [
        ...['Marta Rey', MARTA, '2026-11-20', '380', '¡Ya ha llegado mi limonero!'],
        ...['jardinería, alergia al polen', '', 'dos hijos (en una foto)', 'Ciro Verde']
      ],
      [
        ...['@ciro_verde', '', '2026-11-12', '5200', 'Diez plantas que perdonan'],
        ...['jardinería', '', '', '']
      ]
    ]
  }
}

interface Vocabulary {
  readonly tastes: readonly string[]
  readonly topics: readonly string[]
  readonly posts: readonly string[]
  readonly months: readonly string[]
  readonly yes: string
  readonly no: string
}

/** What the others like, say and do: as many words in each language, in the same order. */
export const VOCABULARY: Localised<Vocabulary> = {
  en: {
    tastes: ['citrus', 'orchids', 'cacti', 'herbs', 'roses', 'pots, tools', 'bonsai'],
    topics: ['gardening', 'cooking', 'cycling', 'books, travel', 'local elections', 'music'],
    posts: ['Who waters mine in August?', 'First tomato!', 'Greenfly again.', 'Balcony, before.'],
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December']
    ],
    yes: 'yes',
    no: 'no'
  },
  es: {
    tastes: [
      'cítricos',
      'orquídeas',
      'cactus',
      'aromáticas',
      'rosas',
      'macetas, útiles',
      'bonsáis'
    ],
    topics: ['jardinería', 'cocina', 'ciclismo', 'libros, viajes', 'elecciones locales', 'música'],
    posts: ['¿Quién las riega en agosto?', '¡Primer tomate!', 'Otra vez pulgón.', 'Balcón, antes.'],
    months: [
      ...['de enero', 'de febrero', 'de marzo', 'de abril', 'de mayo', 'de junio'],
      ...['de julio', 'de agosto', 'de septiembre', 'de octubre', 'de noviembre', 'de diciembre']
    ],
    yes: 'sí',
    no: 'no'
  }
}
