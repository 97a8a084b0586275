import type { Topic } from '../../model'

export const pediatrics: Topic = {
  id: 'pediatrics',
  section: 'discipline',
  name: 'Pediatrics',
  phrase: 'pediatrics',
  aims: [
    'examine children in a way that lets them stay calm and parents feel heard',
    'see when a child is sicker than the complaint suggests',
  ],
  habits: [
    'watching the child before touching the child',
    'listening to parents when they say that something is different',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Interpersonal and Communication Skills'],
  questions: [
    'Was there a child whose illness showed itself in behavior more than in words?',
    'Did a parent’s worry ever turn out to be the clue?',
    'Can you think of a family for whom your explanation changed what they did at home?',
    'Was there a dose, a fluid or a vaccine decision for a child that you worked through with care?',
    'Have you cared for a teenager and had to balance confidence and the parents’ part?',
  ],
  programQuestions: [
    'How are parents made part of rounds here, and how do residents learn to lead such rounds?',
    'How do residents balance acutely ill children with time in continuity clinic?',
  ],
  anywhere:
    'Speaking with worried families and noticing quiet signs is asked of every resident, with patients of any age.',
  kin: ['human-development'],
  near: [],
  bridges: {
    anesthesiology: [2, 'Children need other doses, smaller tools and a calm that their parents can feel.'],
    'child-neurology': [3, 'Each neurological examination of a child is a pediatric one first: age, growth and trust.'],
    dermatology: [2, 'Eczema, birthmarks and rashes bring many children to dermatology, and parents to worry.'],
    'diagnostic-radiology': [1, 'Imaging children asks for less radiation, less waiting and a word to the parents.'],
    'emergency-medicine': [
      3,
      'Children come to every emergency department, and the few who are gravely ill have to be found among the many who are not.',
    ],
    'family-medicine': [
      3,
      "Children are a large part of a family physician's practice, often with their parents as patients too.",
    ],
    'general-surgery': [
      1,
      'General surgeons operate on children in many hospitals, and have to know when a child needs a specialist.',
    ],
    'internal-medicine': [
      2,
      'Adults who survived childhood illness are cared for by internists who need to know how it began.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'It is one half of the training, and the half in which many lifelong illnesses begin.',
    ],
    'interventional-radiology': [
      1,
      'Procedures in small vessels need small tools and a team that knows how to calm a child.',
    ],
    'neurological-surgery': [
      1,
      'Hydrocephalus and tumors bring children to the neurosurgeon, and parents who need clear words.',
    ],
    neurology: [
      2,
      'Epilepsy and genetic disease begin in childhood, and adult neurologists take over patients who grew up with them.',
    ],
    'obstetrics-gynecology': [2, 'The newborn is the other patient at each birth.'],
    'orthopaedic-surgery': [2, 'Growing bones break and bend in their own ways, and treatment has to protect growth.'],
    otolaryngology: [3, "Ears, tonsils and airways make children a large group among an otolaryngologist's patients."],
    pathology: [
      1,
      'Tumors of childhood look and behave in their own ways, and the placenta tells of the time before birth.',
    ],
    pediatrics: [3, 'It is the specialty itself: children at every stage, and parents who are part of each decision.'],
    'physical-medicine-rehabilitation': [
      1,
      'Children with cerebral palsy or an injury grow while they recover, and goals have to grow with them.',
    ],
    'plastic-surgery': [2, 'Cleft lip, burns and birthmarks bring children to the plastic surgeon for years.'],
    psychiatry: [
      2,
      'Many mental illnesses begin in youth, and speaking with young patients and their parents is part of the training.',
    ],
    'public-health-preventive-medicine': [
      2,
      'Vaccines, schools and injuries make child health a core task of public health.',
    ],
    'radiation-oncology': [1, 'In a growing child each field is weighed against what growth and learning may lose.'],
    'thoracic-surgery': [1, 'Hearts that form wrongly are repaired in the first months of life.'],
    'vascular-surgery': [1, 'Malformed vessels are seen in children too, and treatment has to leave room to grow.'],
  },
}
