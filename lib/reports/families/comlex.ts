import { familyOf } from './family'
import { PRACTICE } from './usmle'

export const comlexLevel2 = familyOf('comlex-level2', {
  names: [/\blevel ?(?:2|ii) ?-? ?\(?(?:ce\b|cognitive evaluation)/i, /\bcomlex(?:-usa)? ?-? ?level ?(?:2|ii)\b/i],
  notWith: new RegExp(`${PRACTICE.source}|comsae|level ?2 ?-? ?pe\\b|performance evaluation`, 'i'),
  labelNames: ['(?:comlex(?:-usa)? ?)?level ?2(?: ?-? ?ce)?', 'comlex(?:-usa)?'],
})
