import type { Topic } from '../../model'

export const gastrointestinal: Topic = {
  id: 'gastrointestinal',
  section: 'system',
  name: 'Gastrointestinal System',
  phrase: 'digestive and liver medicine',
  aims: [
    'examine the abdomen again and again until the picture is clear',
    'bring patients with liver disease through treatment without losing them to follow-up',
  ],
  habits: [
    'examining the same abdomen again before deciding',
    'asking about food, alcohol and stools without embarrassment',
  ],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient with abdominal pain whose examination changed over hours, and who noticed it?',
    'Can you think of a bleeding or jaundiced patient for whom the order of steps mattered?',
    'Did you ever find the key to a problem by asking about food, alcohol or medicines?',
    'Was there a patient with chronic liver or bowel disease whose life at home shaped the plan?',
    'Have you prepared a patient for a scope or an operation and followed what it showed?',
  ],
  programQuestions: [
    'How do medical and surgical teams here share patients with abdominal problems?',
    'How do residents follow patients with liver disease between admissions?',
  ],
  anywhere:
    'Abdominal complaints cross every service, and the patient who is examined twice is the one who is understood.',
  kin: ['nutrition'],
  near: [],
  bridges: {
    anesthesiology: [
      2,
      'A full stomach, a bleed or a failing liver changes how an anesthetic is begun and which drugs are safe.',
    ],
    'child-neurology': [
      2,
      'Feeding trouble and reflux go with many neurological diseases of childhood and weigh heavily on families.',
    ],
    dermatology: [1, 'Blisters, nodules and itching may point to the bowel or the liver.'],
    'diagnostic-radiology': [
      3,
      'The scan of the abdomen often decides between the operating room and the ward, so the radiologist has to know the clinical question.',
    ],
    'emergency-medicine': [
      3,
      'Abdominal pain is a daily complaint in emergency medicine, and the skill lies in knowing who must not go home yet.',
    ],
    'family-medicine': [
      3,
      'Reflux, bowel trouble and screening for colon cancer are weekly matters in family medicine.',
    ],
    'general-surgery': [
      3,
      'The acute abdomen is the question a general surgeon is called for: operate, wait, or examine again in an hour.',
    ],
    'internal-medicine': [
      3,
      'Bleeding, cirrhosis and pancreatitis keep internists busy on every ward, and much depends on what is done in the first hours.',
    ],
    'internal-medicine-pediatrics': [
      3,
      'Inflammatory bowel disease and liver transplants often begin in childhood and need a physician who knows both ages.',
    ],
    'interventional-radiology': [
      3,
      'Drains, liver-directed treatment and bleeding from the gut are daily requests to interventional radiology.',
    ],
    'neurological-surgery': [
      2,
      'Feeding, swallowing and stress bleeding have to be thought of early in patients with an injured brain.',
    ],
    neurology: [
      1,
      'Swallowing and bowel trouble come with many neurological diseases, and vitamins lost in the gut harm nerves.',
    ],
    'obstetrics-gynecology': [1, 'Nausea, a sore liver or an inflamed appendix may all be met on the obstetric ward.'],
    'orthopaedic-surgery': [
      0,
      'Drugs for pain harm the stomach, and older patients after a fracture have to be protected.',
    ],
    otolaryngology: [
      2,
      'Hoarseness and trouble swallowing often begin below the throat, and the otolaryngologist has to ask about reflux.',
    ],
    pathology: [
      2,
      'Biopsies of the gut and the liver are daily bread at the microscope, and the reading decides the treatment.',
    ],
    pediatrics: [
      3,
      'Dehydration, constipation and belly pain are among the commonest reasons to see a pediatrician, and a few of them cannot wait.',
    ],
    'physical-medicine-rehabilitation': [
      2,
      'Bowel programs and safe swallowing decide whether a patient with a spinal injury or a stroke can go home.',
    ],
    'plastic-surgery': [
      0,
      'Weight loss after stomach surgery changes skin and nutrition, and both enter into a plan for reconstruction.',
    ],
    psychiatry: [2, 'Alcohol harms the liver as well as the mind, and many psychiatric drugs are cleared by it.'],
    'public-health-preventive-medicine': [
      2,
      'Outbreaks from food and water, viral hepatitis and colon cancer screening are standing tasks of public health.',
    ],
    'radiation-oncology': [
      2,
      'Tumors of the rectum, pancreas and esophagus are treated side by side with bowel that must be spared.',
    ],
    'thoracic-surgery': [
      2,
      'The esophagus belongs to the thoracic surgeon, and swallowing and nutrition decide how patients recover.',
    ],
    'vascular-surgery': [
      2,
      'Pain out of proportion may be bowel without blood, a diagnosis that vascular surgeons have to make early.',
    ],
  },
}
