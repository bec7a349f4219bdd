import type { Fraction } from './edition.ts'

/** Compares part/whole with the fraction in whole numbers, so that 2 of 3 is exactly 2/3. Nothing of nothing never passes. */
export function meets(fraction: Fraction, compare: 'more-than' | 'at-least', part: number, whole: number): boolean {
  if (whole <= 0) return false
  const difference = part * fraction.in - whole * fraction.of
  return compare === 'more-than' ? difference > 0 : difference >= 0
}
