import type { Topic } from '../../model'

export const pbli: Topic = {
  id: 'pbli',
  section: 'task',
  name: 'Practice-based Learning & Improvement',
  phrase: 'learning from evidence and from my own practice',
  aims: [
    'bring one good article to the question a patient raises',
    'measure what we do, change one thing and measure again',
  ],
  habits: [
    'turning a question from the ward into a search and an answer',
    'looking back at my own work to find what to change',
  ],
  competencies: ['Practice-Based Learning and Improvement', 'Systems-Based Practice'],
  questions: [
    'Was there an article you found that changed what your team did for a patient?',
    'Have you taken part in an audit or an improvement project, and what was measured before and after?',
    'Can you think of feedback you received that changed how you work?',
    'Did you ever look up a question overnight and bring the answer to rounds?',
    'Was there a decision in which the evidence was weak, and how did you help the team to decide?',
  ],
  programQuestions: [
    'What improvement projects have residents led in the last years, and did the changes last?',
    'What protected time and what help with methods do residents get for scholarly work?',
  ],
  anywhere: 'Much of what a resident learns this year will change, and the habit of checking is what stays.',
  kin: ['biostatistics-epidemiology'],
  near: [],
  close: {},
}
