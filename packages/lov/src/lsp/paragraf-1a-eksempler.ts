import { eksempelsager } from '../eksempler/eksempel.ts'

const foedte = eksempelsager<{ readonly foedt: string }>()

/** LSP § 1 a: alderen efter fødselsdagen og den dag, der afgøres. */
export const EKSEMPLER_LSP_1A = foedte(() => ({
  'Født 31. december 1953': { foedt: '1953-12-31', paa: '2024-06-01' },
  'Født 30. juni 1954': { foedt: '1954-06-30', paa: '2024-06-01' },
  'Født 1. januar 1955': { foedt: '1955-01-01', paa: '2024-06-01' },
  'Født 31. december 1962': { foedt: '1962-12-31', paa: '2024-06-01' },
  'Født 1. januar 1963': { foedt: '1963-01-01', paa: '2024-06-01' },
  'Født 1. januar 1967': { foedt: '1967-01-01', paa: '2024-06-01' },
  'Født 29. februar 1956, pension i et år uden skuddag': { foedt: '1956-02-29', paa: '2024-06-01' },
  'Født 1. januar 1971, afgjort dagen før tabellen blev ændret': { foedt: '1971-01-01', paa: '2025-06-19' },
  'Født 1. januar 1971, afgjort den dag, tabellen blev ændret': { foedt: '1971-01-01', paa: '2025-06-20' },
}))
