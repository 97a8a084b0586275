/** The shape of a file in `lib/stories/data/topics`, with messages for whoever edits it. */
import { z } from 'zod'
import { sections } from '../../../lib/areas/section-list'
import { competencies } from '../../../lib/stories/model'

const sentence = z
  .string()
  .regex(/^[A-Z][^.!?]*\.$/, 'must be one sentence with a full stop')
  .regex(/^[^\d%]*$/, 'must hold no number')
const question = z.string().regex(/\?$/, 'must end with a question mark')
const aim = z.string().regex(/^[a-z][^.!?]*$/, 'must continue "I want to", without a full stop')
const id = z.string().regex(/^[a-z0-9-]+$/)

export const topicSchema = z.strictObject({
  id,
  section: z.enum(sections),
  name: z.string().min(1),
  phrase: z.string().regex(/^[a-z][^.!?]*$/, 'must fit before "was one of my stronger areas"'),
  aims: z
    .record(id, z.array(aim).min(1))
    .refine((aims) => (aims.any?.length ?? 0) >= 2, 'must have two aims for "any"'),
  habits: z.array(z.string().regex(/^\w+ing\b/, 'must continue "the habit of"')).min(2),
  competencies: z.array(z.enum(competencies)).min(1),
  // A prompt asks whether something was, and does not say that it was.
  prompts: z
    .array(question.regex(/^(?:Was there|Did (?:you|a)|Can you think of|Have you)\b/, 'must leave open whether it was'))
    .min(4),
  programQuestions: z.array(question).min(2),
  askedIn: z.array(id),
  anywhere: z.string().regex(/^[A-Z][^.!?]*\.$/, 'must be one sentence with a full stop'),
  kin: z.array(id),
  specialties: z.record(
    id,
    z
      .strictObject({ closeness: z.literal([0, 1, 2, 3]), why: sentence.optional() })
      .refine(
        ({ closeness, why }) => closeness >= 2 === (why !== undefined),
        'needs a "why" from closeness 2 on, and none below',
      ),
  ),
})
