/** The reader's list of ties: two names a line. Headers are whole words, so that nobody's name is one. */
export const COLUMNS = {
  from: {
    kind: 'text',
    label: { en: 'Person', es: 'Persona' },
    names:
      /^(?:from|source|person|people|name|user|customer|member|a|node ?1?|persona|nombre|origen|de|usuari[oa]|client[ea]|quien)\b/
  },
  to: {
    kind: 'text',
    label: { en: 'Tied to', es: 'Relacionada con' },
    names:
      /^(?:to|target|friend|tied to|knows|follows|b|node ?2|con|destino|amig[oa]|relacionad[oa]|conoce|sigue|a quien)\b/
  },
  weight: {
    kind: 'number',
    label: { en: 'Weight', es: 'Peso' },
    names:
      /\b(?:weight|strength|contacts|messages|times|count|n|peso|fuerza|contactos|mensajes|veces|interacciones)\b/,
    optional: true,
    min: 1e-6,
    max: 1e9
  }
} as const
