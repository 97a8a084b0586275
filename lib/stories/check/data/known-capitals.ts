/**
 * Words that are written with a capital and are no person: of time, of people and languages, of medicine, of institutions.
 * Kept in lower case. A word that is missing here is asked about, and the person's "this is not a name" is remembered.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const time = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving halloween ramadan eid diwali passover hanukkah
kwanzaa yom kippur rosh hashanah lent lunar valentine's new year's year eve independence labor memorial veterans juneteenth
`)

const peoples = words(`
african american americans asian asians black white european europeans latin latino latina latinos latinas latinx hispanic native indigenous
arab arabs arabic armenian armenians bangladeshi bengali brazilian british burmese cambodian canadian cantonese caribbean catholic
chinese christian christians colombian creole croatian cuban czech danish dominican dutch egyptian english eritrean ethiopian
farsi filipino finnish french german germans ghanaian greek guatemalan gujarati haitian hebrew hindi hindu hmong honduran hungarian
indian indians indonesian iranian iraqi irish islam islamic israeli italian jamaican japanese jewish jew jews judaism karen kenyan korean koreans
kurdish lao laotian lebanese mandarin marathi mexican mexicans mormon muslim muslims navajo lakota cherokee ojibwe nepali nigerian norwegian
pakistani palestinian persian polish portuguese protestant punjabi puerto rican romanian russian russians salvadoran samoan scottish
serbian sikh somali somalis spanish swahili swedish swiss syrian tagalog taiwanese tamil telugu thai tibetan tongan turkish ukrainian urdu
uzbek venezuelan vietnamese welsh yiddish yoruba igbo zulu amish mennonite buddhist buddhism christianity jehovah's witness witnesses quaker
god lord bible koran quran pap
`)

const places = words(`
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey york carolina
dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming columbia guam
north south east west northern southern eastern western midwest northeast southeast southwest northwest appalachia appalachian
america usa us africa asia europe australia antarctica canada mexico guatemala honduras salvador nicaragua costa rica panama cuba haiti
jamaica republic colombia venezuela ecuador peru bolivia chile argentina brazil uruguay paraguay england britain kingdom united
states scotland wales ireland france spain portugal germany italy greece poland ukraine russia romania hungary austria switzerland
netherlands belgium denmark norway sweden finland iceland turkey syria lebanon israel palestine gaza jordan egypt libya morocco algeria
tunisia sudan ethiopia eritrea somalia kenya uganda rwanda tanzania congo nigeria ghana senegal mali liberia sierra leone cameroon angola
zambia zimbabwe malawi mozambique iraq iran afghanistan pakistan india nepal bangladesh bhutan sri lanka china taiwan hong kong japan
korea mongolia vietnam cambodia laos thailand myanmar burma malaysia singapore indonesia philippines zealand fiji samoa atlantic pacific
fallujah mosul basra kabul kandahar helmand saigon hanoi danang normandy gulf mediterranean arctic sahara bronx brooklyn queens manhattan
`)

/** Cities of more than about half a million people: too large to tell who somebody is. */
export const largeCities: ReadonlySet<string> = new Set([
  'new york',
  'new york city',
  'los angeles',
  'chicago',
  'houston',
  'phoenix',
  'philadelphia',
  'san antonio',
  'san diego',
  'dallas',
  'austin',
  'jacksonville',
  'fort worth',
  'san jose',
  'columbus',
  'charlotte',
  'indianapolis',
  'san francisco',
  'seattle',
  'denver',
  'oklahoma city',
  'nashville',
  'el paso',
  'las vegas',
  'boston',
  'detroit',
  'portland',
  'louisville',
  'memphis',
  'baltimore',
  'milwaukee',
  'albuquerque',
  'tucson',
  'fresno',
  'sacramento',
  'atlanta',
  'miami',
  'minneapolis',
  'new orleans',
  'cleveland',
  'pittsburgh',
  'cincinnati',
  'st. louis',
  'saint louis',
  'kansas city',
  'toronto',
  'montreal',
  'vancouver',
  'london',
  'paris',
  'berlin',
  'madrid',
  'rome',
  'cairo',
  'lagos',
  'nairobi',
  'karachi',
  'lahore',
  'delhi',
  'mumbai',
  'dhaka',
  'manila',
  'tokyo',
  'beijing',
  'shanghai',
  'seoul',
  'bangkok',
  'sydney',
  'melbourne',
  'moscow',
  'istanbul',
  'tehran',
  'baghdad',
  'damascus',
  'beirut',
  'bogota',
  'lima',
  'santiago',
  'mexico city',
  'guadalajara',
  ...`accra,addis ababa,dakar,kampala,khartoum,alexandria,casablanca,tunis,algiers,johannesburg,cape town,harare,lusaka,kinshasa,
luanda,abuja,ibadan,kathmandu,colombo,hanoi,ho chi minh city,saigon,jakarta,singapore,hong kong,taipei,kuala lumpur,yangon,
kolkata,chennai,bangalore,bengaluru,hyderabad,pune,islamabad,peshawar,rawalpindi,kabul,riyadh,jeddah,amman,dubai,doha,aleppo,
ankara,athens,warsaw,prague,budapest,bucharest,sofia,belgrade,kyiv,vienna,munich,hamburg,milan,naples,barcelona,lisbon,amsterdam,
brussels,dublin,stockholm,oslo,copenhagen,helsinki,zurich,sao paulo,rio de janeiro,buenos aires,caracas,medellin,quito,guayaquil,
la paz,havana,santo domingo,kingston,san juan,guatemala city,managua,san salvador,montevideo`.split(/,\n?/),
])

/** Eponyms and scores that stand alone as well as before "disease" or "sign". */
const eponyms = words(`
addison addison's alport alzheimer alzheimer's apgar asperger babinski baker barrett barrett's bartholin barthel basedow beck becker behcet
bell bell's berger bernard bland boerhaave bouchard broca brudzinski brugada bruton budd chiari burkitt bishop braden brown chagas charcot
cheyne stokes chiari chvostek cochrane codman colles cooley cori courvoisier creutzfeldt jakob crohn crohn's cullen cushing cushing's dandy
doppler down down's dressler duchenne dupuytren durkan ebstein ehlers danlos edinburgh edwards eisenmenger epley erb erikson ewing fabry fallot
fallopian fanconi felty finkelstein fisher fitz foley fontan framingham fowler frank gardner gaucher gilbert gilles tourette tourette's
glasgow goodpasture gottron gowers gram graves graves' grey guillain barre hallpike dix hashimoto hashimoto's heberden heimlich henoch schonlein
hirschsprung hodgkin hodgkin's homans horner horner's hounsfield huntington huntington's janeway kaposi kawasaki kegel kernig kimmelstiel
klinefelter koplik korotkoff korsakoff kussmaul lachman lambert eaton landau leopold lennox gastaut lewy lhermitte lichtman lisfranc lou
gehrig gehrig's lyme maddrey mallory marcus marfan marfan's mcburney mcburney's mcmurray meckel mediterranean meniere mobitz moro moh mohs
moraxella morton munchausen murphy murphy's nikolsky noonan nissl norton osler osgood schlatter ottawa paget paget's pancoast
papanicolaou parkinson parkinson's patau pavlov perthes peutz jeghers peyronie phalen piaget pompe pott potter prader willi prinzmetal
pringle purkinje quincke ramsay hunt raynaud raynaud's reed reiter reye rinne romberg roth rovsing roux salmonella schatzki scarpa schilling
seldinger sezary sheehan shwachman sjogren sjogren's snellen spurling starling stevens johnson still's sturge weber swan ganz sydenham
takayasu takotsubo tanner tay sachs tetralogy thomas tietze tinel tourette trendelenburg trousseau turner turner's valsalva venn virchow
von willebrand waldenstrom waterhouse weber wegener wells wernicke west whipple wilms wilson wilson's wolff parkinson ziehl neelsen
zollinger ellison rorschach mallampati ranson child pugh hippocratic samaritan caesarean cesarean likert gantt pareto bayes bayesian
`)

/** Brand names of medicines and devices that are said on every ward. */
const products = words(`
abilify adderall adipex advair advil albuterol aleve allegra ambien amoxil apidra aspirin ativan augmentin bactrim basaglar benadryl biktarvy
botox breo bumex buspar bystolic celebrex celexa chantix cialis cipro claritin clozaril colace concerta coreg coumadin cozaar crestor cymbalta
decadron demerol depakote descovy dexcom dilantin dilaudid diovan dupixent effexor eliquis enbrel entresto epipen epogen ensure farxiga
fentanyl flagyl flomax flonase fosamax gardasil gatorade geodon glucophage haldol humalog humira imitrex imodium inderal invokana januvia jardiance kaletra
keflex keppra klonopin lamictal lantus lasix levaquin levemir lexapro librium linzess lipitor lopressor lortab lovenox lupron lyrica macrobid
metamucil miralax mirena mobic motrin mounjaro mucinex narcan naloxone neosporin nexium nexplanon norco norvasc novolog nuvaring omnicef
oxycontin ozempic paxil paxlovid pedialyte pepcid percocet plavix plaquenil pradaxa prednisone prevacid prilosec prinivil procardia prozac
pyrex reglan remicade requip restasis risperdal ritalin rituxan robitussin rocephin roundup sandostatin septra seroquel sinemet singulair
spiriva strattera suboxone sudafed symbicort synthroid tamiflu tegretol toradol trazodone trulicity tums tylenol ultram unasyn valium valtrex
vancomycin ventolin viagra vicodin vyvanse wegovy wellbutrin xanax xarelto xolair zantac zestril zithromax zofran zoloft zosyn zyprexa
zyrtec penrose jackson pratt hickman kelly kocher yankauer ambu steri velcro kleenex band-aid uber lyft medtronic fitbit pfizer moderna biontech astrazeneca novartis merck roche bayer sanofi abbott lilly gilead siemens philips
`)

const institutions = words(`
medicaid medicare cochrane pubmed uptodate epic cerner zoom google excel python redcap youtube facebook instagram whatsapp tiktok
amazon walmart walgreens cvs target costco mcdonald's starbucks netflix iphone ipad internet wi-fi jama lancet nejm bmj nature science
congress senate constitution supreme court joint commission red cross crescent veterans affairs navy army marine marines air force guard
coast peace corps americorps teach medical medicine student students school college university university's undergraduate master's
bachelor's hospital hospitals clinic center department division service team unit ward floor office committee council board society association
academy institute foundation federation organization program project group interest club fair free community national
international public global rural urban health healthcare care mental women's men's children's child family families internal emergency pediatric
pediatrics surgery surgical orthopedic orthopaedic orthopedics orthopaedics neurosurgery neurology neurologist psychiatry psychology cardiology
cardiothoracic pulmonology pulmonary critical intensive nephrology gastroenterology hepatology endocrinology hematology oncology
rheumatology infectious disease diseases dermatology ophthalmology otolaryngology ent urology gynecology obstetrics ob gyn labor delivery
anesthesia anesthesiology radiology interventional pathology laboratory lab pharmacy nursing physical occupational speech therapy social
work palliative hospice rehabilitation geriatrics geriatric neonatal nicu picu icu sicu micu medsurg trauma burn transplant vascular plastic
thoracic general primary ambulatory outpatient inpatient day night float shift summer winter spring fall honor honors society gold humanism
award scholarship grant research quality improvement safety patient patients person's bill rights code blue rapid response step shelf level
grand rounds morbidity mortality journal conference boards usmle comlex nbme eras match residency resident residents attending attendings intern
interns fellow fellows chief dean professor doctor doctors nurse nurses physician physicians provider assistant practitioner therapist
pharmacist chaplain chaplaincy director president governor mayor judge officer sergeant captain mom mother dad father mama papa
grandma grandpa grandmother grandfather aunt uncle sister brother ma'am sir madam mr mrs ms dr prof plan situation task action result
background assessment recommendation spanish-speaking hmo ppo aca war world civil revolution covid covid-19 coronavirus zika ebola
poison control helpline hotline line life support advanced basic cardiac trauma-informed motivational interviewing teach-back electronic
record records history chart note notes admission discharge consent form checklist protocol guideline guidelines handbook manual bulletin
clinical practice preventive services task force diabetes cancer heart lung kidney liver brain stroke hypertension asthma sepsis pain opioid
overdose delirium dementia depression anxiety autism epilepsy hemoglobin creatinine potassium sodium glucose troponin lactate culture blood
urine gram vitamin ct mri x-ray ultrasound step-down telemetry dialysis endoscopy cath chapter lesson part section table figure article
room ward bay bed unit floor lobby cafeteria parking garage bus train metro airport court prison jail shelter church mosque temple synagogue
scale test score sign criteria rules study trial review inventory questionnaire exam english-speaking star stars zip
`)

export const knownCapitals: ReadonlySet<string> = new Set([
  ...time,
  ...peoples,
  ...places,
  ...eponyms,
  ...products,
  ...institutions,
  ...[...largeCities].flatMap((city) => city.split(' ')),
])
