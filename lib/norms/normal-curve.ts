/**
 * What a normal curve would have said. Shown only beside the table, to explain why calculators that use one are wrong:
 * the distribution is skewed, with a longer tail of low scores.
 */
import { toOneDecimal } from './percentile'

/**
 * The standard normal distribution function by Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26:
 * absolute error below 1.5e-7, far below the one decimal that is shown.
 */
function standardNormal(z: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2)
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp((-z * z) / 2)
  return z >= 0 ? 1 - tail / 2 : tail / 2
}

/** The percentile that a normal curve with this mean and standard deviation gives a score, in percent, one decimal. */
export function normalCurvePercentile(score: number, mean: number, standardDeviation: number): number {
  return toOneDecimal(100 * standardNormal((score - mean) / standardDeviation))
}
