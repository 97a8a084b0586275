/** Material for a row that no list names: general to its section, with the printed label as the phrase. */
import type { Section } from '../../areas/sections'
import type { Topic } from '../model'

/** A label's words as they would stand inside a sentence, or null where it holds what a line must not (digits). */
function phraseOf(label: string): string | null {
  const words = label
    .replace(/^[A-Z]{2,5}:\s*/, '')
    .replace(/&/g, 'and')
    .trim()
  if (words === '' || /\d/.test(words)) return null
  return words.replace(/\b[A-Z][a-z]/g, (start) => start.toLowerCase())
}

/** A topic made of nothing but the label: prompts and aims that hold for any area of medicine. */
export function unknownTopic(section: Section, label: string): Topic {
  return {
    id: `${section}:${label.toLowerCase()}`,
    section,
    name: label,
    phrase: phraseOf(label) ?? 'one area of my exam',
    aims: { any: ['put it to use at the bedside', 'follow my patients long enough to learn'] },
    habits: ['asking until the picture is clear', 'following a patient until the outcome is known'],
    competencies: ['Patient Care and Procedural Skills', 'Medical Knowledge'],
    prompts: [
      'Was there a patient for whom what you knew in this area changed what was done?',
      'Can you think of a decision in this area that you helped to make, and how it turned out?',
      'Was there a hand-off or a conversation in which this area mattered?',
      'Have you taught, asked or looked up something in this area that changed your team’s plan?',
    ],
    programQuestions: [
      'How do residents here get experience and feedback in this area?',
      'Who on the faculty works in this area and involves residents?',
    ],
    askedIn: [],
    anywhere: 'How you learn one area well shows how you will learn the rest of residency.',
    kin: [],
    specialties: {},
  }
}
