import type { RefusedReport } from './family'

/** Score reports that people hold beside the ones that are read, by the names they print. First match counts. */
export const refusedReports: readonly RefusedReport[] = [
  { title: 'an AMBOSS self-assessment', company: true, names: [/\bamboss\b/i] },
  { title: 'a UWorld self-assessment', company: true, names: [/\bu-?world\b/i, /\buwsa ?-?\d?\b/i] },
  { title: 'a TrueLearn report', company: true, names: [/\btrue ?learn\b/i] },
  { title: 'a Kaplan report', names: [/\bkaplan\b/i] },
  { title: 'a question bank report', names: [/\bq-?bank\b/i, /\bquestion bank\b/i] },
  { title: 'the Free 120 practice questions', names: [/\bfree ?-?1(?:20|37|18|19)\b/i, /\bsample test questions?\b/i] },
  {
    title: 'an NBME subject examination (shelf)',
    names: [/\bsubject exam(?:ination)?s?\b/i, /\bshelf exam/i, /\bclinical science mastery\b/i],
  },
  {
    title: 'a comprehensive examination that NBME gives at schools (CCSE, CBSE)',
    names: [/\bc[bc]se\b/i, /\bcomprehensive (?:clinical|basic) science exam/i],
  },
  {
    title: 'an NBME self-assessment other than CCSSA and CBSSA',
    names: [/\b(?:ccmsa|cccsa)\b/i, /\bcomprehensive clinical medicine self-? ?assessment\b/i],
  },
  { title: 'a COMAT examination', names: [/\bcomat\b/i] },
  { title: 'a COMSAE self-assessment', names: [/\bcomsae\b/i] },
  { title: 'COMLEX-USA Level 1', names: [/\bcomlex(?:-usa)? ?-? ?level ?(?:1|i)\b/i, /^level ?1\b.*\bscore report/i] },
  {
    title: 'COMLEX-USA Level 3',
    names: [/\bcomlex(?:-usa)? ?-? ?level ?(?:3|iii)\b/i, /^level ?3\b.*\bscore report/i],
  },
  { title: 'COMLEX-USA Level 2-PE', names: [/\blevel ?2 ?-? ?pe\b/i, /\blevel 2 performance evaluation\b/i] },
  { title: 'USMLE Step 2 CS', names: [/\bstep ?2 ?-?:? ?\(?(?:cs\b|clinical skills)/i] },
  { title: 'an MCAT score report', names: [/\bmcat\b/i, /\bmedical college admission test\b/i] },
  { title: 'an NCLEX report', names: [/\bnclex\b/i] },
  { title: 'an SAT score report', names: [/\bSAT\b/] },
  { title: 'an ACT score report', names: [/\bACT\b(?! of)/] },
  { title: 'a GRE score report', names: [/\bGRE\b/, /\bgraduate record exam/i] },
  { title: 'a GMAT score report', names: [/\bgmat\b/i] },
  { title: 'an LSAT score report', names: [/\blsat\b/i] },
  { title: 'a DAT score report', names: [/\bdental admission test\b/i] },
  { title: 'a TOEFL score report', names: [/\btoefl\b/i] },
  { title: 'an IELTS report', names: [/\bielts\b/i] },
  { title: 'an OET report', names: [/\boccupational english test\b/i] },
  { title: 'a PANCE or PANRE report', names: [/\bpan(?:ce|re)\b/i] },
  { title: 'an MCCQE report', names: [/\bmccqe\b/i, /\bmedical council of canada\b/i] },
  { title: 'a PLAB or UKMLA report', names: [/\bplab\b/i, /\bukmla\b/i] },
  { title: 'an in-training examination report', names: [/\bin-?training exam/i] },
  { title: 'a board certification report', names: [/\bcertif(?:ication|ying) exam/i] },
  {
    title: 'an NBME International Foundations of Medicine report',
    names: [/\binternational foundations of medicine\b/i, /\bifom\b/i],
  },
]
