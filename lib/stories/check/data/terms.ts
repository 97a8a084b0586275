/** Terms that some people write with a capital: medicines by their own names, germs, languages. */
const text = `
respiratory endocrine cardiovascular gastrointestinal pharmacotherapy levophed ringer ringer's ringers versed nimbex precedex pitocin abilify adderall advil aleve ambien ativan benadryl botox brilinta celexa coumadin cymbalta depakote dilantin dilaudid eliquis entresto haldol humira imodium
jardiance keppra keytruda klonopin lamictal lantus lasix levaquin lexapro lipitor lovenox mirena motrin narcan neurontin norco ozempic paxlovid pepcid percocet
plavix prozac remicade risperdal ritalin seroquel suboxone synthroid tamiflu toradol tylenol ultram valium viagra wellbutrin xanax xarelto zofran zoloft zosyn zyprexa
acetaminophen acyclovir albumin albuterol allopurinol amiodarone amlodipine amoxicillin ampicillin apixaban aripiprazole aspirin atenolol
atorvastatin azathioprine azithromycin baclofen bumetanide buprenorphine bupropion carbamazepine carvedilol cefazolin cefepime ceftriaxone cephalexin
ciprofloxacin citalopram clindamycin clonazepam clonidine clopidogrel clozapine codeine colchicine cyclosporine dapsone dexamethasone diazepam digoxin
diltiazem diphenhydramine donepezil dopamine doxycycline duloxetine enalapril enoxaparin epinephrine erythromycin escitalopram esomeprazole
famotidine fentanyl finasteride fluconazole fluoxetine furosemide gabapentin gentamicin glipizide haloperidol heparin hydralazine hydrochlorothiazide
hydrocodone hydroxychloroquine ibuprofen insulin ipratropium isoniazid ivermectin ketamine ketorolac labetalol lamotrigine levetiracetam
levofloxacin levothyroxine lidocaine linezolid lisinopril lithium loperamide loratadine lorazepam losartan magnesium meropenem metformin methadone
methotrexate metoclopramide metoprolol metronidazole midazolam mirtazapine misoprostol montelukast morphine mycophenolate naloxone naltrexone naproxen
nitrofurantoin nitroglycerin norepinephrine olanzapine omeprazole ondansetron oseltamivir oxycodone oxytocin pantoprazole paroxetine penicillin phenytoin
piperacillin prednisolone prednisone pregabalin prochlorperazine propofol propranolol quetiapine ranitidine rifampin risperidone ritonavir rituximab rivaroxaban
rocuronium ropinirole salbutamol semaglutide sertraline sildenafil simvastatin spironolactone succinylcholine sulfamethoxazole sumatriptan tacrolimus tamoxifen
tamsulosin tazobactam tenofovir terbutaline ticagrelor topiramate tramadol trazodone trimethoprim valacyclovir valproate vancomycin vasopressin
venlafaxine verapamil warfarin zidovudine zolpidem staph staphylococcus aureus strep streptococcus klebsiella pseudomonas escherichia coli enterococcus candida
aspergillus cryptococcus histoplasma listeria legionella mycoplasma chlamydia gonorrhea neisseria haemophilus clostridium clostridioides difficile helicobacter
pylori campylobacter shigella salmonella yersinia borrelia lyme treponema plasmodium malaria toxoplasma giardia cytomegalovirus herpes varicella
measles mumps rubella influenza dengue rabies tetanus pneumococcus meningococcus bartonella rickettsia leptospira schistosoma ascaris proteus serratia
acinetobacter enterobacter bacteroides nocardia cholera typhoid hepatitis tuberculosis pertussis dari pashto pashtun tigrinya amharic oromo twi hausa xhosa malay chin
rohingya uyghur kazakh georgian albanian bosnian bulgarian lithuanian latvian estonian slovak slovenian icelandic catalan basque galician maltese
quechua guarani nahuatl mixtec mayan maya mam q'anjob'al k'iche kanjobal garifuna wolof mandinka fulani lingala kinyarwanda kirundi chichewa shona sinhala
malayalam kannada odia assamese sindhi kashmiri balochi turkmen tajik kyrgyz mongolian hokkien fujianese toishanese hakka shanghainese teochew ilocano
visayan cebuano chamorro hawaiian maori inuit inupiaq yupik tlingit hopi zuni apache sioux choctaw chickasaw creek seminole iroquois mohawk
creole kriol patois roma romani sephardic ashkenazi coptic orthodox lutheran methodist baptist presbyterian episcopal evangelical pentecostal adventist
lactated saline dextrose plasmalyte plasma-lyte hartmann hartmann's normosol isolyte gelofusine crystalloid colloid packed cells cryoprecipitate half normal bicarbonate platelets plasma
unitarian anglican taoist confucian shinto jain baha'i sunni shia sufi
`

export const terms: ReadonlySet<string> = new Set(text.trim().split(/\s+/))
