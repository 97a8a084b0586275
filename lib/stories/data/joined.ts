/** How joined topics are said in one breath, where "a and b" would stumble. Keys are topic ids with `+` between them. */
export const joinedPhrases: Readonly<Record<string, string>> = {
  'renal-urinary+reproductive': 'kidney, urinary and reproductive medicine',
  'blood-lymphoreticular+immune': 'blood and immune disease',
  'musculoskeletal+skin': 'muscle, bone and skin disease',
  'respiratory+renal-urinary': 'lung and kidney medicine',
  'reproductive+endocrine': 'reproductive and endocrine medicine',
  'behavioral-health+nervous-special-senses': 'mental health and neurology',
  'nervous-special-senses+behavioral-health': 'neurology and mental health',
  'nutrition+gastrointestinal': 'nutrition and digestive disease',
  'endocrine+gastrointestinal+nutrition': 'endocrine, digestive and nutritional medicine',
  'gastrointestinal+nutrition': 'digestive disease and nutrition',
  'cardiovascular+blood-lymphoreticular': 'heart, circulation and blood disease',
  'cardiovascular+respiratory': 'heart and lung medicine',
  'human-development+reproductive': 'development and reproductive health',
  'human-development+principles-of-care': 'human development and the principles of care',
  'pc-mixed-management+pc-clinical-interventions': 'patient care and procedures',
  'communication+professionalism+sbp-patient-safety': 'communication, professionalism and patient safety',
}
