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
