import type { Rule } from '../../analysis/consent/model.ts'
import type { Localised } from '../../i18n/locale.ts'

interface RuleText {
  /** Article and year. */
  readonly law: Localised
  /** What keeps it lawful, or what would make it so. */
  readonly remedy: Localised
}

const gdpr = (en: string, es = en): Localised => ({
  en: `GDPR 2016, ${en}`,
  es: `RGPD 2016, ${es}`
})

const ASK: Localised = {
  en: 'Ask for a consent: freely given, for this purpose and channel, and keep its day.',
  es: 'Pedir un consentimiento: libre, para esta finalidad y este canal, y guardar su fecha.'
}

const softLaw: Localised = {
  en: 'Directive 2002/58/EC, art. 13(2); Spain: LSSI 2002, art. 21.2; calls, LGTel 2022, art. 66.1(b)',
  es: 'Directiva 2002/58/CE, art. 13.2; España: LSSI 2002, art. 21.2; llamadas, LGTel 2022, art. 66.1.b'
}

/** The article behind each rule, and what follows from it. */
export const RULE_TEXT: Readonly<Record<Rule, RuleText>> = {
  obligation: {
    law: {
      en: 'GDPR 2016, art. 6(1)(c), with Regulation (EU) 2023/988, art. 35',
      es: 'RGPD 2016, art. 6.1.c, con el Reglamento (UE) 2023/988, art. 35'
    },
    remedy: {
      en: 'Only the warning; an offer in the same message would be marketing.',
      es: 'Solo el aviso; una oferta en el mismo mensaje sería publicidad.'
    }
  },
  contract: {
    law: gdpr('art. 6(1)(b)', 'art. 6.1.b'),
    remedy: {
      en: 'Only what the order needs; an offer in the same message would be marketing.',
      es: 'Solo lo que el pedido necesita; una oferta en el mismo mensaje sería publicidad.'
    }
  },
  consent: {
    law: gdpr('art. 6(1)(a) and 7', 'art. 6.1.a y 7'),
    remedy: {
      en: 'Withdrawing must be as easy as giving; proof has to be kept.',
      es: 'Retirarlo ha de ser tan fácil como darlo, y hay que guardar la prueba.'
    }
  },
  explicit: {
    law: {
      en: 'GDPR 2016, art. 9(2)(a); Spain: LOPDGDD 2018, art. 9.1',
      es: 'RGPD 2016, art. 9.2.a; España: LOPDGDD 2018, art. 9.1'
    },
    remedy: {
      en: 'Holds for health. In Spain not even that suffices to find out beliefs, union, origin or sexual orientation.',
      es: 'Vale para la salud. En España ni eso basta para averiguar creencias, afiliación sindical, origen u orientación sexual.'
    }
  },
  parental: {
    law: {
      en: 'GDPR 2016, art. 8; Spain: LOPDGDD 2018, art. 7',
      es: 'RGPD 2016, art. 8; España: LOPDGDD 2018, art. 7'
    },
    remedy: {
      en: 'On coming of age to consent, the child may confirm, change or withdraw it: say so.',
      es: 'Al llegar a la edad de consentir, puede confirmarlo, cambiarlo o retirarlo: hay que decírselo.'
    }
  },
  soft: {
    law: softLaw,
    remedy: {
      en: 'Own, similar products only, and a free way out in every message.',
      es: 'Solo productos propios y parecidos, y una salida gratuita en cada mensaje.'
    }
  },
  call: {
    law: {
      en: 'Spain: LGTel 2022, art. 66.1(b), and Circular 1/2023',
      es: 'España: LGTel 2022, art. 66.1.b, y Circular 1/2023'
    },
    remedy: {
      en: 'The balance of interests has to be written down; whoever says no is not called again.',
      es: 'La ponderación ha de constar por escrito; a quien diga que no, no se le vuelve a llamar.'
    }
  },
  interest: {
    law: gdpr('art. 6(1)(f) and recital 47', 'art. 6.1.f y considerando 47'),
    remedy: {
      en: 'Until they object, which the first letter has to offer (art. 21(4)).',
      es: 'Hasta que se oponga, y la primera carta tiene que ofrecérselo (art. 21.4).'
    }
  },
  unreachable: {
    law: { en: 'no law: there is nowhere to write to', es: 'ninguna ley: no hay adónde dirigirse' },
    remedy: {
      en: 'Another channel, if it is lawful there.',
      es: 'Otro canal, si por él es lícito.'
    }
  },
  'no-dealings': {
    law: gdpr('art. 5(1)(c) and 6(1)', 'art. 5.1.c y 6.1'),
    remedy: {
      en: 'Nothing was sold to them: this message does not concern them.',
      es: 'No se le ha vendido nada: este mensaje no le concierne.'
    }
  },
  objected: {
    law: gdpr('art. 21(2) and (3)', 'art. 21.2 y 21.3'),
    remedy: {
      en: 'Nothing but a newer yes of their own accord. Keep the address only to leave it out.',
      es: 'Nada, salvo un sí posterior y por su propia iniciativa. Guarda la dirección solo para excluirla.'
    }
  },
  withdrawn: {
    law: {
      en: 'GDPR 2016, art. 7(3); Spain: LSSI 2002, art. 22.1; EDPB 05/2020',
      es: 'RGPD 2016, art. 7.3; España: LSSI 2002, art. 22.1; CEPD 05/2020'
    },
    remedy: {
      en: 'A newer yes. Another basis cannot be put in place of the consent that was withdrawn.',
      es: 'Un sí posterior. No vale cambiar a otra base cuando el consentimiento se ha retirado.'
    }
  },
  child: {
    law: {
      en: 'GDPR 2016, art. 8 (16 years) and 6(1)(f); Spain: LOPDGDD 2018, art. 7 (14)',
      es: 'RGPD 2016, art. 8 (16 años) y 6.1.f; España: LOPDGDD 2018, art. 7 (14)'
    },
    remedy: {
      en: 'The consent of a parent, or their own once they are old enough.',
      es: 'El consentimiento de su padre o su madre, o el suyo cuando tenga la edad.'
    }
  },
  special: {
    law: gdpr('art. 9(1) and 9(2)(a)', 'art. 9.1 y 9.2.a'),
    remedy: {
      en: 'An explicit consent to the use of health data. A purchase or a plain yes is not enough.',
      es: 'Un consentimiento explícito al uso de datos de salud. No basta una compra ni un sí a secas.'
    }
  },
  expired: {
    law: gdpr('art. 5(1)(e) and 7; EDPB 05/2020', 'art. 5.1.e y 7; CEPD 05/2020'),
    remedy: { en: 'Ask again: it has run out.', es: 'Volver a pedirlo: ha caducado.' }
  },
  undated: {
    law: gdpr('art. 7(1) and 5(2)', 'art. 7.1 y 5.2'),
    remedy: {
      en: 'Proof of when and how it was given, or a new one.',
      es: 'La prueba de cuándo y cómo se dio, o uno nuevo.'
    }
  },
  preset: {
    law: {
      en: 'GDPR 2016, art. 4(11) and recital 32; Planet49, 2019',
      es: 'RGPD 2016, art. 4.11 y considerando 32; Planet49, 2019'
    },
    remedy: {
      en: 'A box that they tick themselves.',
      es: 'Una casilla que marque la propia persona.'
    }
  },
  vague: {
    law: gdpr('art. 4(11) and 6(1)(a)', 'art. 4.11 y 6.1.a'),
    remedy: {
      en: 'A consent that names its purpose: one to everything is to nothing.',
      es: 'Un consentimiento que nombre la finalidad: quien consiente en todo no consiente en nada.'
    }
  },
  channel: {
    law: {
      en: 'Directive 2002/58/EC, art. 13(1); Spain: LSSI 2002, art. 21.1',
      es: 'Directiva 2002/58/CE, art. 13.1; España: LSSI 2002, art. 21.1'
    },
    remedy: {
      en: 'Use the channel that they agreed to, or ask about this one.',
      es: 'Usar el canal que aceptó, o preguntarle por este.'
    }
  },
  purpose: {
    law: gdpr('art. 5(1)(b) and 6(4)', 'art. 5.1.b y 6.4'),
    remedy: {
      en: 'A consent for the new purpose: the one there is does not move along.',
      es: 'Un consentimiento para la nueva finalidad: el que hay no se traslada.'
    }
  },
  stranger: { law: softLaw, remedy: ASK },
  elsewhere: {
    law: softLaw,
    remedy: {
      en: 'The address must come from a sale of yours; if not, ask for a consent.',
      es: 'Los datos han de venir de una venta propia; si no, pedir un consentimiento.'
    }
  },
  dissimilar: {
    law: softLaw,
    remedy: {
      en: 'Offer what is like what they bought; for anything else, ask for a consent.',
      es: 'Ofrecer algo parecido a lo que compró; para lo demás, pedir un consentimiento.'
    }
  },
  unasked: {
    law: softLaw,
    remedy: {
      en: 'Too late for the chance to refuse at the sale: ask for a consent.',
      es: 'Ya no se le puede ofrecer negarse al comprar: pedir un consentimiento.'
    }
  },
  robinson: {
    law: { en: 'Spain: LOPDGDD 2018, art. 23.4', es: 'España: LOPDGDD 2018, art. 23.4' },
    remedy: {
      en: 'Their consent to you: it alone excuses from the list, by the letter of the law.',
      es: 'Su consentimiento a ti: según la letra de la ley, solo eso exime de la lista.'
    }
  },
  none: {
    law: {
      en: 'GDPR 2016, art. 6(1)(a); Directive 2002/58/EC, art. 13; Spain: LSSI 2002, art. 21.1, LGTel 2022, art. 66.1',
      es: 'RGPD 2016, art. 6.1.a; Directiva 2002/58/CE, art. 13; España: LSSI 2002, art. 21.1, LGTel 2022, art. 66.1'
    },
    remedy: ASK
  }
}
