/** How joined topics are said in one breath, as one thing ("was", not "were"). Keys are topic ids with `+` between them. */
export const joinedPhrases: Readonly<Record<string, string>> = {
  'renal-urinary+reproductive': 'kidney, urinary and reproductive medicine',
  'blood-lymphoreticular+immune': 'blood and immune disease',
  'musculoskeletal+skin': 'muscle, bone and skin disease',
  'respiratory+renal-urinary': 'lung and kidney medicine',
  'reproductive+endocrine': 'reproductive and endocrine medicine',
  'behavioral-health+nervous-special-senses': 'mental health together with neurology',
  'nervous-special-senses+behavioral-health': 'neurology together with mental health',
  'nutrition+gastrointestinal': 'digestive and nutritional medicine',
  'endocrine+gastrointestinal+nutrition': 'endocrine, digestive and nutritional medicine',
  'gastrointestinal+nutrition': 'digestive and nutritional medicine',
  'cardiovascular+blood-lymphoreticular': 'heart, circulation and blood disease',
  'cardiovascular+respiratory': 'heart and lung medicine',
  'human-development+reproductive': 'reproductive health across the life span',
  'human-development+principles-of-care': 'care across the life span',
  'pc-mixed-management+pc-clinical-interventions': 'hands-on patient care',
  'communication+professionalism+sbp-patient-safety': 'communicating and practicing safely and professionally',
}
