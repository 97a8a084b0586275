import type { Topic } from '../../model'

export const musculoskeletal: Topic = {
  id: 'musculoskeletal',
  section: 'system',
  name: 'Musculoskeletal System',
  phrase: 'muscle, bone and joint medicine',
  aims: [
    'examine joints and backs with my hands and order images for a reason',
    'measure treatment by what the patient can do again',
  ],
  habits: ['examining before imaging, and comparing both sides', 'asking what the patient can no longer do'],
  competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
  questions: [
    'Was there a patient with a joint or back problem whose examination changed what was ordered?',
    "Did you ever see how pain or stiffness limited someone's work or home, and did it alter the plan?",
    'Can you think of a fall or a fracture for which the cause mattered as much as the break?',
    'Was there an injured or swollen joint that could not wait, and who saw it?',
    'Have you followed a patient through rehabilitation and seen what came back?',
  ],
  programQuestions: [
    'How do residents learn the examination of joints, and do they have time with physical therapists?',
    'How are older patients with fractures cared for here across services?',
  ],
  anywhere: 'Pain and lost movement keep patients from work and home, and they mention it on every service.',
  kin: ['osteopathic-principles'],
  near: [],
  bridges: {
    anesthesiology: [1, 'Stiff necks and bent spines decide how the airway and the needle can be managed.'],
    'child-neurology': [
      1,
      'Weak muscles and stiff joints tell the child neurologist where a disease lies and how it goes on.',
    ],
    dermatology: [0, "Some rashes come with painful joints, and treating both together changes a patient's days."],
    'diagnostic-radiology': [
      2,
      'Films of bones and joints are read on each shift, and the mechanism of injury tells where to look twice.',
    ],
    'emergency-medicine': [
      3,
      'Injuries come in through every shift, and the joint that is infected or without blood must not be missed among the sprains.',
    ],
    'family-medicine': [
      3,
      'Backs, knees and shoulders fill a good part of each week in family medicine, and most need hands before images.',
    ],
    'general-surgery': [
      2,
      'Trauma brings broken bones along with the belly, and surgeons sort out together what comes first.',
    ],
    'internal-medicine': [
      2,
      "Gout, arthritis and osteoporosis are common in the internist's clinic, and the drugs touch every other organ.",
    ],
    'internal-medicine-pediatrics': [
      2,
      'Arthritis and sports injuries are seen at all ages by a physician who cares for both children and adults.',
    ],
    'interventional-radiology': [
      2,
      'Painful fractures and tumors of bone can be treated through a needle, if the examination shows which level hurts.',
    ],
    'neurological-surgery': [
      2,
      "Much of a neurosurgeon's clinic is the spine, where examination decides who is helped by an operation.",
    ],
    neurology: [2, 'Weakness has to be sorted into nerve, muscle and joint before any test is chosen.'],
    'obstetrics-gynecology': [1, 'Pelvic and back pain go with pregnancy, and pelvic floor injuries with birth.'],
    'orthopaedic-surgery': [
      3,
      "Bones, joints and soft tissue are the orthopaedic surgeon's daily work, and function is what patients count.",
    ],
    otolaryngology: [0, 'Jaw joint and neck muscles cause ear pain and dizziness that no ear examination explains.'],
    pathology: [1, 'Tumors of bone are diagnosed by pathologist, radiologist and surgeon together.'],
    pediatrics: [
      2,
      'A limping child may have a bruise or an infected hip, and the pediatrician has to tell them apart early.',
    ],
    'physical-medicine-rehabilitation': [
      3,
      'Strength, movement and pain are examined, trained and measured in every rehabilitation visit.',
    ],
    'plastic-surgery': [
      2,
      'The hand is bone, tendon, nerve and skin in a small space, and the plan has to give back grip and touch.',
    ],
    psychiatry: [1, 'Chronic pain and low mood keep each other going.'],
    'public-health-preventive-medicine': [
      1,
      'Back pain keeps more people from work than most diseases, and workplaces can be changed.',
    ],
    'radiation-oncology': [
      2,
      'Painful bone metastases are treated in a few visits, and relief is measured by what the patient can do.',
    ],
    'thoracic-surgery': [
      1,
      'The chest is opened through bone, and its healing decides how a patient breathes and moves.',
    ],
    'vascular-surgery': [
      2,
      'Pain in the calf may be the spine, the joint or the artery, and the vascular surgeon has to sort them out.',
    ],
  },
}
