/**
 * Short and familiar forms of given names, in plain words: the name, and what people who bear it are
 * called. Chosen by us from common use in Spain and in English-speaking countries; a form may belong to
 * several names (Alex, Chris), and then agrees with each of them.
 */
const FORMS = `
francisco: paco pacho paquito curro kiko quico pancho fran francesc xisco cisco frasco
francisca: paca paqui paquita fran kika
jose: pepe pepito josep pep jose chema joselito
josefa: pepa pepi pepita fina
josefina: pepa fina josie
maria: mari marie mary
dolores: lola loli lolita
concepcion: concha conchi conchita chon
ignacio: nacho iñaki inaki
enrique: quique kike henry
enriqueta: queta
jesus: chus suso chuchi
jesusa: chusa
manuel: manolo manu lolo manel
manuela: manola manoli manolita
antonio: toni tony toño antoni
antonia: toñi toni
rafael: rafa fali
rafaela: rafi
eduardo: edu
alejandro: alex jandro ale
alejandra: alex sandra ale
fernando: fer nando
gonzalo: gonza
guillermo: guille william
guillermina: guille
javier: javi xavier xavi
joaquin: quino ximo quim
jorge: jordi
luis: lucho lluis
luisa: lu
miguel: miki mikel migue miquel
pedro: perico pere
pilar: pili piluca
rosario: charo rosi
mercedes: merche mercè merce
montserrat: montse
encarnacion: encarna encarni
consuelo: chelo consu
isabel: isa chabela ysabel
beatriz: bea beatrix
carmen: menchu carmina carmela mamen
cristina: cris tina
esperanza: espe
inmaculada: inma macu
milagros: mila
remedios: reme
rocio: chio
soledad: sole
susana: susi
teresa: tere maite
vicente: vicent chente
vicenta: vicen
victoria: vicky viqui toya
yolanda: yoli
gregorio: goyo
santiago: santi yago tiago
sebastian: sebas
salvador: salva
ricardo: richi riqui
roberto: rober
alberto: berto
ramon: moncho
carlos: charly carles
daniel: dani dan danny
david: dave davy
emilio: emi
agustin: tin
bartolome: bartolo
domingo: mingo
felipe: pipe
gabriel: gabi gabe
gabriela: gabi
leonardo: leo
lorenzo: loren
maximiliano: max
nicolas: nico
patricia: patri pat patty trish
sergio: checho
tomas: tomi
william: bill billy will willy liam
robert: bob bobby rob robbie
richard: dick rick ricky rich
james: jim jimmy jamie
john: jack johnny jon
edward: ed eddie ted ned
charles: charlie chuck chas
thomas: tom tommy
michael: mike mick mickey
joseph: joe joey
steven: steve
stephen: steve
anthony: tony
andrew: andy drew
matthew: matt
christopher: chris kit topher
christine: chris chrissie
nicholas: nick nicky
peter: pete
samuel: sam sammy
samantha: sam
benjamin: ben benny
alexander: alex sandy al
alexandra: alex sandy sandra
frederick: fred freddie
george: georgie
henry: harry hank
lawrence: larry
patrick: pat paddy
philip: phil pip
ronald: ron ronnie
timothy: tim
walter: wally
elizabeth: liz lizzie beth betty eliza bess libby lisa
margaret: maggie meg peggy marge madge greta rita
katherine: kate katie kathy kit kitty catherine
catherine: cathy kate katie
deborah: deb debbie
jennifer: jen jenny
susan: sue susie
rebecca: becky becca
barbara: barb babs
dorothy: dot dottie
judith: judy
kimberly: kim
pamela: pam
sarah: sally sadie
victor: vic
theresa: terry tess
virginia: ginny
abigail: abby
jessica: jess jessie
amanda: mandy
`

/** Given names without a short form of their own that often stand second, and could be taken for surnames. */
const OTHERS =
  'adela adrian alba alicia amparo ana andrea andres angel angela angeles ariadna arturo aurora belen ' +
  'blanca carla carolina cecilia celia clara claudia cruz diana diego elena elisa emma enric ester estela ' +
  'eugenia eva fatima felix gema gloria hector helena hugo ines irene iris ivan jaime joan josefa juan ' +
  'juana julia julian julio laia laura leticia lidia lourdes lucas lucia luz magdalena mar marc marcos ' +
  'marina mario marta martina mateo mireia monica natalia nieves noelia nora nuria olga oscar pablo paloma ' +
  'paula paz pau ramona raquel raul ruben sandra sara silvia sofia sonia trinidad valentina vanesa veronica ' +
  'violeta anne mary jane lee lynn marie rose grace louise'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

function readForms(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const line of plain(FORMS).trim().split('\n')) {
    const [name = '', forms = ''] = line.split(': ')
    for (const form of [name, ...forms.split(' ')])
      names.set(form, (names.get(form) ?? new Set<string>()).add(name))
  }
  for (const name of OTHERS.split(' ')) if (!names.has(name)) names.set(name, new Set([name]))
  return names
}

const NAMES = readForms()

/** Whether a word is a given name, or a form of one, that the list has. */
export const isGivenName = (word: string): boolean => NAMES.has(word)

/** One full name for a form, where one is needed: itself if it is one or is not in the list. */
export function fullNameOf(word: string): string {
  const names = NAMES.get(word)
  return !names || names.has(word) ? word : ([...names][0] as string)
}

/**
 * Whether two given names, in plain words, can be the same one: Paco and Francisco, Bill and William;
 * equal words are. Two forms of one name (Paco, Curro) are; two names with one form (Roberta, Robert by
 * “Rob”) are not.
 */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true
  const theirs = NAMES.get(other)
  for (const name of NAMES.get(one) ?? []) if (theirs?.has(name)) return true
  return false
}
