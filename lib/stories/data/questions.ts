/**
 * Questions that are likely in an interview, from common practice; nothing here was taken from a particular program.
 * Interviewers never see a profile, so none of them asks about it. The texts are in `questions.json`.
 */
import questions from './questions.json' with { type: 'json' }

/** Asked of everybody. */
export const generalQuestions: readonly { readonly theme: string; readonly text: string }[] = questions.general

/** Asked about a behavior; the key is the task that it belongs to. A strength there is a story to have ready. */
export const taskQuestions: Readonly<Record<string, string>> = questions.byTask

/** Asked because of who the person is or what stands on the transcript. */
export const situationQuestions: Readonly<Record<Situation, readonly string[]>> = questions.bySituation
export type Situation = keyof typeof questions.bySituation

/** To ask any program; those on a theme stand with the topics and the specialties. */
export const askAnyProgram: readonly string[] = questions.askAnyProgram
