/**
 * Everyday words that stand with a capital in titles of teams, wards, events, awards and courses, and in emphasis.
 * Without them each "Ethics Committee" would be taken for a person.
 */
const text = `
able access account action active activity acute adult adults advance advisory advocacy aid airway alert alliance alumni ambulance
american animal annual answer appeal application appointment area arts aside assembly audit authority autumn baby back balance bank
bay beach bear beauty belt bench benefit best better beyond bicycle big bike birth block board body bone book border bottle box breath
breathing bridge bright building bureau bus business button cabinet cafe call calm camp camps campus capital card careful cart case castle
center central centre century certificate chain challenge champion change chapel charity charter check chest choice choices circle citizen city
civic class clean clerkship climate clinicians close club coalition code coffee cold college common commons communication company
complaint complex computer concern conference connect connection contact contest control conversation cooking corner corporation counseling
county course courses court covenant crash creek crisis critical cross crown culture curriculum custody cycle daily dance dark data
day deaf death debate decision defense degree delivery dental desk development device diary diet digital dinner direct directive disability
disaster discovery discussion district diversity doctor donor door double dream dressing drill drive drug drugs duty early earth education
effective eight elder elderly election elective electric element elementary eleven employee end engineering entrance equal equity error
escape essential ethics evening event evidence evidence-based examination excellence exchange exercise experience express eye face faculty
failure fair faith fall fast federal feedback fellowship festival field fifth film final finance fire first fish fitness five flag flight
flow food foot force foreign forest form fort forum foster foundation four fourth freedom fresh friday friend friendly friends front fund
future game garden gate gender gift girls global goal gold golden good government graduate graduation great green grief ground group
growth guide hall hand hands handoff hand-off harbor hard harm head healing hearing heart heat help helping heritage hero high hill history
holiday holy home homeless honest hope horse host hot hour house housing human humanities hundred hygiene ice idea immigrant immigration
impact inclusion income independent index industry infant infection influence information initiative injury innovation inside insight
instead insurance integrated intelligence interest international interpreter interview island issue job journey joy junior just justice
juvenile key kids kind kindness king kitchen knowledge lake land language large last late law leader leaders leadership league learning
leave lecture left legal legislature letter liberty library license light limited line link list listen listening literacy little live
living local long loss love low lunch machine magic main maintenance major making man map march market marriage mass master match matter
matters maternal meals medal media mediation medication meditation meeting members memory men mentor mentoring mentorship merit message
method metro middle midwife migrant military million mind mindfulness minimum minority minute mission mobile mobility model modern moment
money monitor month moon moral morning motion motor mountain move movement multidisciplinary museum music mutual narrative native natural
need needs neighborhood net network never new news newborn next nine ninth noble normal nothing number nutrition oath ocean official old
olympic olympics one only open opening operating operation operations opportunity oral order organ orientation orphan outcome outcomes outreach
outside overnight oxygen page pain panel paper parent parents park part partner partners partnership party passage past path pathway peace
peer pen people perfect performance period person personal phase philosophy phone pilot pink place planned planning plus point police policy
pool poor population position positive possible post poster poverty power prayer pregnancy premature prenatal preparation present press pressure
prevention price pride prime principal principle priority private prize problem problem-based process produce production promise promotion proper
protection proud province public purple purpose quality question questions quick quiet race radio railroad rain rapid rare reach read reading ready
real reason recovery recreation reform refugee refugees region regional register registry relief religion report reporting rescue reserve
residency resilience resource resources respect responders response rest results retreat return review ride right rights rise risk river road
robotic rock role roots rose rotary round rounds route royal rule rules running safe salvation sample save scholar scholars school science
sciences screening sea search season second secret secretary section secure security senate senior seniors sense september serious service services
session seven seventh sex shared sharing shop short show sick side sight silence silver simple simulation single site six sixth skill skills sky
sleep small smart smoking sober social soldier solution song soul source space special speech spirit spiritual sport sports spotlight square staff
stage stand standard start state statement station steering step steps stewardship still stop storm story straight strategy street strength stress
strong structure studies studio subject success summit sun sunday supper supply support supreme surgeon survey survival survivor survivors sustainability
symposium system systems table talk task tax teaching team-based technology teen temple ten tenth thank third thought thousand three ticket
time tobacco today together tomorrow tool town trace track trade tradition traffic trail train training trans transfer transition translation transport
travel treatment tree triage tribal tribe tribune true trust truth tuesday tumor turn tutor twelve twenty two type understanding undocumented union
unity universal update urgent user valley value values van verbal veteran victim victory video view village violence vision visit visiting visitor
vital voice volunteer volunteers vote voyage walk walking wall war warm watch water way wealth weather web week weekend weekly welcome welfare well
well-being wellness wheel wheelchair white wild win wind window wing winter wisdom wish woman women wonder wood word words work worker workers working
workshop world wound writing yellow yoga young youth zero zone
`

export const commonWords: ReadonlySet<string> = new Set(text.trim().split(/\s+/))
