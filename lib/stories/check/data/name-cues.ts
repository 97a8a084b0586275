/** Words around a capital that tell whether it is a person's. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const titles = set(
  'Mr Mrs Ms Miss Mx Dr Prof Professor Dean Reverend Rev Baby Señora Señor Madame Coach Pastor Rabbi Imam',
)

export const cues = set('named called nicknamed')

export const particles = set('de la del der van von bin al el da dos di')

/** Before these a word is a term and no person, whatever it looks like. */
export const termNouns = set(`
disease syndrome sign test score scale criteria criterion rule rules maneuver manoeuvre procedure operation catheter tube lymphoma sarcoma
tumor tumour palsy chorea thyroiditis esophagus contracture fracture ulcer reflex classification law drain clamp stain bodies nodule nodules
phenomenon encephalopathy dementia aneurysm pouch hernia diverticulum index study trial review inventory questionnaire technique method
agar virus diet algorithm flap splint collar machine lamp chart plot curve anemia gravis ataxia dystrophy node triad stage grade device
valve stent filter bag mask protocol wort
`)

/** "The loop of Henle": the part, then "of". */
export const termParts = set(
  'loop circle angle sign duct islets ampulla canal sphincter bundle node line triangle pouch foramen tuberosity tetralogy node test law oath',
)

/** People do this under their name; drugs, departments and diseases do not. */
export const speaking = set(`
told said says asked asks whispered smiled nodded cried laughed thanked wept refused insisted sighed shrugged begged grinned hugged replied
answered apologized confided
`)
export const living = set(
  'lived lives died looked wanted hoped sat walked came spoke trusted explained agreed was is had has',
)

export const kin = set(`
daughter son wife husband mother father mom dad sister brother parents family grandmother grandfather grandson granddaughter children child
partner aunt uncle niece nephew
`)

/** After "the" and a capital these make a household or a case, and the capital a name. */
export const households = set(
  'family household couple twins brothers sisters siblings boy girl baby case kids children',
)

/** Nouns that a name follows directly: "my friend Priya". */
export const persons = set(`
patient friend classmate roommate colleague resident intern attending nurse mentor teacher boy girl husband wife son daughter brother sister
mother father neighbor partner preceptor
`)

export const determiners = set('a an the this each our my your their his her every another')

/** Words that open sentences, and that speak or are followed by a name without being one. */
export const openers = set(`
he she they it i we you who that this these those everyone everybody someone somebody anyone nobody no none one two three both many some most
all each another other others neither either people patients parents families mother father mom dad mama papa grandma grandpa security
dispatch staff management insurance nursing triage admitting transport billing housekeeping registration interpreter and but so then when
while after before because if as once now later there here what how why where yet still finally eventually instead my his her our your
their its the a an at on in to for from with without by of or nor not since until during though although today yesterday tomorrow last
next only even every few several such nothing everything something nearby together across along among around over under between outside
inside near late early afterwards meanwhile again first second
`)

/** Where somebody is, or comes from: a capital after these is a place more often than a person. */
export const whereabouts = set('in from near at outside around to toward towards between')

/** Between "in" and a town. */
export const nearby = set('the downtown rural northern southern eastern western upper lower central')

/** After these even a given name is a place ("in Lowell", "at Howard"), unless it is looked at. */
export const placing = set('in at near between')
export const lookedAt = /\b(?:look|smil|nod|laugh|star|wav|yell|glanc|shout|wink|believ|trust)\w* $/i
