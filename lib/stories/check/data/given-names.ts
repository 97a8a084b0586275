/**
 * Given names that are common in the United States, in many languages of origin, and that are no everyday words.
 * A help for finding names, not a list of people; a name that is missing is still found by its place in the sentence.
 */
const names = `
aaliyah aaron abdul abdullah abigail abraham adam adele adrian adriana agnes ahmed aiden aisha akira alan albert alberto
alejandra alejandro alex alexander alexandra alexis alfred alfredo ali alice alicia alison allison alma alyssa amanda amara amelia
amina amir amit amy ana andre andrea andreas andres andrew andy angela angelica angelina anil anita ann anna anne annette annie
anthony antoine anton antonio anya arjun arlene arnold arthur arturo ashley asha ashok astrid audrey aurora ava ayesha barbara
beatrice beatriz becky belinda benjamin bernadette bernard bernice beth bethany betty beverly blanca bonnie boris brandon brenda
brendan brent brett brian bridget brittany bruce bruno bryan caitlin caleb calvin camila camille candace carla carlos carmen carolina
caroline carolyn carrie catherine cathy cecilia cedric celeste celia cesar chad chandra charlene charles cheryl chloe chris christina
christine christopher cindy claire clara clarence clarissa claude claudia clifford clyde colin colleen connie connor corey cornelius
craig cristina crystal curtis cynthia daisuke dalia damian damon dana daniel daniela danielle danny daria darius darlene darnell darren
darryl david deborah debra deepa deepak delia delores demetrius denise dennis derek desmond devon diana diane diego dimitri dina
dolores dominic dominique donald donna dora doreen doris dorothy douglas duncan dustin dwayne dwight dylan ebony eddie edgar edith
eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elizabeth ella ellen elliot eloise elsa emil emilia emilio emily
emma emmanuel enrique eric erica erik erika ernest ernesto esperanza esteban estelle esther ethan ethel eugene eunice eva evan evelyn
fabian farah fatima fatou felicia felipe felix fernando filomena fiona fran frances francesca francine francis francisco
frederick gabriel gabriela gail garrett gary geoffrey george gerald geraldine gerard gilbert gina giovanni gisela giulia gladys glenda
glenn gloria gordon greg gregory greta gretchen guadalupe guillermo gustavo gwen gwendolyn hakeem hamza hana hanna hannah harold
harriet hasan hassan hector heidi helen helena henrietta henry herbert herman hilda hiroshi howard hugh hugo hussein ian ibrahim
ida ignacio imani imran ines ingrid irene irina irma isaac isabel isabella isaiah ismail ivan jacob jacqueline jada jaime jake jamal
james jamie jan jana jane janet janice jared jasmine jason javier jay jeanette jeanne jeff jeffrey jenna jennifer jenny jeremiah jeremy
jerome jerry jesse jessica jessie jill jim jimmy jin joan joanna joanne jocelyn jodi joe joel johan johanna john johnny jonah jonathan
jorge jose josefina joseph josephine joshua josue joyce juan juana juanita judith judy julia julian juliana julie julio julius justin
kaitlyn kamal kamala kareem karen karim karina karl karla kate katelyn katherine kathleen kathryn kathy katie katrina kayla keisha keith
kelly kelsey ken kendra kenji kenneth kevin khadija khalid kim kimberly kiran kofi krishna kristen kristin kristina kumar kurt kwame
kyle lakisha lamar larry lars latasha latisha latoya laura lauren laurie lawrence leah leila lena leo leon leonard leonardo leroy leslie
leticia lewis liam lila lillian linda lindsay lindsey lisa liz liza lloyd logan lois lola lonnie lopez lorena loretta lori lorraine
louis louisa louise lucas lucia lucille lucy luis luisa luiz luke lupe luther luz lydia lynn mabel mackenzie magdalena mahmoud mai malcolm
malik mandy manuel marcel marcia marco marcos marcus margaret margarita maria mariam mariana marianne marie marilyn mario marion marisol
marjorie marlene marlon marta martha martin martina marvin mary maryam mateo mathilde matthew maureen maurice mavis megan mehmet mei
melanie melinda melissa melvin mercedes meredith michael michele michelle miguel mikhail mildred milton mina mindy miranda miriam
mohamed mohammad mohammed moira molly mona monica monique morris moses muhammad muriel mustafa myra myrtle nadia nadine nancy naomi
natalia natalie natasha nathan nathaniel neha neil nelson nia nicholas nicole nigel nikhil nina nisha noah noel noelle noor nora norma norman
nguyen octavio olga oliver olivia omar oscar otis pablo padma paige pamela parker patrice patricia patrick paul paula pauline pedro peggy
percy perla peter petra phil philip phillip phoebe phyllis pierre pilar polly pradeep prakash preeti priscilla priya quentin quincy rachel
rafael rahul raj rajesh ralph ramesh ramon ramona randall randy raquel rashid raul ravi raymond rebecca regina reginald rene renee reza
rhonda ricardo richard ricky rita robert roberta roberto rochelle roderick rodney rodolfo rodrigo rogelio roger roland ronald ronnie
rosa rosalie rosalind rosario rosemarie roxanne ruben rudolph rudy rufus russell ruth ryan sabrina sadie said salma salvador sam samantha samir
sammy samuel sandeep sandra sandy sanjay santiago santos sara sarah sasha saul scott sean sebastian selena selma serena sergei sergio seth shannon
shanice sharon shauna sheila shelby sheldon shirley sierra silvia simon simone sofia solomon sonia sonya sophia sophie stacey stacy
stanley stefan stella stephanie stephen steve steven stewart stuart sultan sunil sunita suresh susan susana susanna suzanne sven sylvia
tabitha takeshi tamara tamika tammy tanisha tanya tara tariq tasha tatiana ted teresa terrance terrence terri terry thelma theodore theresa
thomas tiffany tim timothy tina tobias todd tom tomas tommy toni tony tonya tracy travis trevor tricia trisha tyler tyrell tyrone ulrich
ursula valentina valeria valerie vanessa vera vernon veronica vicki vicky vicente victoria vijay vikram vincent vinod viola virgil vivian
vladimir wanda warren wayne wendell wendy wilbur wilfred wilhelm willa willard william willie wilma winston xavier ximena yasmin yolanda
yosef yuki yuri yusuf yvette yvonne zachary zahra zainab zoe zoltan
abby abdi abdullahi abebe abel abimbola adaeze adama adaora addison adebayo adela adelaide adeline adriano agatha agnieszka ahmad
aidan aiko aileen aimee aishwarya ajay akeem akosua alana albertina aldo aleksander alessandra alessandro alexa alexandria alexei
alfonso alina alisha aliya allie allyson alonzo aloysius althea alvaro alvin amal amalia amari ambrose amelie amira ananya
anastasia anders andrei andrej angelo angie angus anjali anneliese ansel anselm antonella antonina anwar aoife apollo araceli
archie aretha ari ariana arianna ariel arif armando arnav arun arvind aryan ashanti asher ashraf asif asma athena aubrey augusto
aurelia aurelio austen avery axel aya ayaan aziz babak bahar bao barry bart becca bella benedict benita benito benny bernardo bert
bertha bertie bessie bibi bilal birgit bjorn blaine blair bob bobbie bobby bogdan boyd brad bradley brady brandi bree brenna
briana brianna brigid britney brody bryant bryce bryson buddy burt byron cadence callie callum cameron camilo carley carlo carlton
carly carmela carmine carol carole carsten casey casimir cassandra cassie catalina celestine chaim chan chanel charlie charlotte
charmaine chauncey chelsea chen cheng chet chiamaka chidi chike chinedu chinwe chinyere chuck ciara cicely cillian clarice clayton
clement clementine cleo cletus cleveland clint clinton cody colby conner conrad consuelo cora coretta cory courtney cristian curt
cyril cyrus dagmar dale dalton danica dante daphne darcy darin darrell daryl dashawn dave davion dawit deandre deanna debbie dee
deirdre deja delbert della delphine demarcus dena denny desiree devin devonte dexter dhruv diallo dieter dillon dinah dirk djamila
dmitri dolly dominik donnell donnie donny donovan dorian dottie doug doyle drew dulce earlene ebenezer eddy edie edmund edna
eduard efrain efua elaina eldon eleni elif elisabeth elise elisha eliza ellie elliott ellis elmer eloisa elroy elvira elvis elwood
emeka emerson emi emmett emmy enid enoch enrico ephraim erick erin erwin esme esmeralda etta eula eun evangeline eve everett ewa
ezekiel ezra faisal faiza fallon fanny farid farrah fay federico fekadu feng fernanda fidel fikret filip finn fletcher florian
floyd folake frankie frannie fred freda freddie freya frida fritz fumiko gabe gabriele gaetano galina gareth garth gaurav gavin
gayle gena gene genevieve georgina geraldo gerardo germaine gerry giancarlo gianna gideon gil gino gita giuseppe goldie graciela
graham grigori grover gus gwyneth habib hadley haile hailey hal haley hamid harley harmon harry haruka haruki haruto harvey hattie
hayden heath heather hedwig heinrich henrik hernan hershel hilary hildegard hillary hiram hong horace hortense howie hubert huda
humberto hung husain hyun iain ifeanyi ifeoma igor ike ilana ilse imelda ina indira ingeborg ira irving isa isabelle isha isidro
isla ismael itzel ivana izabella jace jacinta jack jackie jacklyn jackson jacques jaden jai jalen jamar jamil jamila janelle
janine janis janusz jaquan jarrod jarvis jasmin jasper javon jaya jayden jayla jazmin jean jed jedidiah jeffery jerald jermaine
jess jethro jevon jing joann joaquin jody joey johann johnnie jolene jon joni jordan josette josiah jovan juanito judah jude jules
juliet juliette jun jung justine jyoti kacey kadeem kaila kaitlin kaleb kamran kara kari karin karol kasey kashif katarina
katarzyna katharine katja katy kavita kayden kaye keanu kehinde keiko kellie kelvin kenisha kenny kent kerry kerstin keshia khaled
khloe khoa kiara kieran kierra kimani kip kira kirk kirsten kobe kojo kris kristi kristy krzysztof kunal kwabena kwaku kwasi kyla
kyra lacey lachlan lakeisha lakshmi lalita lamont lana landon lara larissa lashawn latonya laurence laurent lavinia lavonne layla
lazarus lea leandro leann leanne lee leif leigh lemuel len leona leonel leonora leopoldo lesley lester lev levi liang lidia lilian
liliana lilly lily lina ling lionel lisette liv livia lizbeth lizzie loren lorenz lorenzo lorna lottie lou lourdes lowell luann
luca luciana luciano lucinda ludmila ludwig luella luigi lula lupita lyla lyle lynda lynette lynne maddie madeleine madeline
madison mae maeve maggie mahesh maja malachi malia malika mamadou mandeep manish manisha manny manoj mara marc marcela marcelina
marcella marcelo marcin margarete margarida margie margo margot mariano maribel maricela mariella marina marisa marissa maritza
markus marla marlin marquis marshall marty maryann masako massimo mathew mathias matilda matt mattie maude maura mauricio maxine
maxwell maya mckenna meera meg mehdi mekhi mel melvyn merle merlin mia micah micheal micky miguelito mika mikayla mike mila milan
milena millie milo mimi minh minnie mirabel mireille mitch mitchell mitzi moises mollie monty mordecai morgan moshe myles myron
myung naeem nanette naoki narges nasir nate naveed nell nelly nestor nettie neville ngozi nick nicky nico nicola nicolas nikita
niklas nils nita noa noe noemi nolan norbert noreen nuria nyah obi octavia odette odin ola olaf oleg olena ollie oluwaseun
oluwaseyi omari ophelia ora oren orlando orville oswald otto owen oyin paloma pam paola pascal pat patsy patti patty paulette
paulo pavel penelope penny pete peyton philippa phuong piet piotr pranav pratik prem preston priyanka qiang quinn quinton rachelle
rafaela raheem raina rajan rajiv rami ramiro ramsey rana randi ranjit raoul raphael rashad ray raymundo rebekah reese reggie reina
reinaldo rekha remy rena renata reuben reuel reyna rhea rhiannon rhoda rick rickey riley rob robbie robin robyn rocco rocio rohan
rohit rolando romeo ron ronan ronda roosevelt rory rosalyn rosie roslyn ross rowan roy rukhsana rupert russ ruthie ryder sade
saeed safiya salman salvatore samira samson sana sarai saundra serge seymour shane shanna shanthi shari sharif shaun shawn shayla
sheena shelley shelly shelton sherman sherri sherry sheryl shirin shiv shu sibyl sid sidney sigmund sigrid silas siobhan sofie
solange soledad sonja soren spencer stan stanislav stavros stefano stephan sue suellen sukhdev sumaya sumitra susie suzette
svetlana sybil sylvester tadeusz taiwo talia tam tameka tanner taryn tatyana taylor tayo teddy terence teri terrell tess tessa
thaddeus thalia thanh theo theodora thiago thuy tia tiana tianna tito toby tomasz tonia tori toshiro tracey traci tremaine trent
trey trina trinh trish tristan troy trudy tuan tunde tyra tyree tyrese tyson uche ulises uma umar usha usman vaibhav valentin
valentino vance vaughn verna victor vidya vikas vince vincenzo violeta vivek viviana vlad walid wallace wally walt walter waseem
wei wenceslao werner wes wesley whitney wilber wilbert willem willis wilson winifred winnie winona wolfgang woodrow wyatt xiao
xiomara yadira yael yahir yan yana yara yasmine yasser yelena yesenia yetunde yevgeny yi ying yong yousef yuan yuko zachariah zack
zaire zane zara zeke zelda zelma zeynep zhen zion zoey zofia zora zuri
`

export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))

/** Given names that are everyday words, months, places or terms too: names only where the sentence treats them so. */
const double = `
amber angel april art august austin autumn basil bill blake brook brooks carol carter chance charity charlotte chase chelsea chip
christian clay cliff crystal daisy dale dallas dawn dean diego dixie dolly drew duke earl eve faith fern florence flora ford forest frank gay
gene georgia ginger glen grace grant guy harmony hazel heather heaven holly hope hunter india iris israel ivory ivy jack jade jasper jean jewel
jesus jordan joy june justice kay lane lee lily london madison major mark mason max may melody mercy mike miles misty nick norm olive paris
pat patience pearl penny pierce piper queen ray reed rich rob robin rock rocky rod roman rose ruby rusty sandy savannah serenity sky
stone storm sue summer sunny sydney taylor tex trinity unique van verity victor violet virginia ward wade walker will willow win woody
`

export const doubleNames: ReadonlySet<string> = new Set(double.trim().split(/\s+/))
