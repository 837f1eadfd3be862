import { eksempelsager } from '../eksempler/eksempel.ts'
import type { ProeveSag } from '../proeve-fakta.ts'

const maalgruppesager = eksempelsager<ProeveSag>()

/** Lov 1750/2025 § 21, stk. 8: omkring 1. februar 2026. */
export const EKSEMPLER_LUKNING = maalgruppesager(() => ({
  'Afgøres på den sidste dag': { paa: '2026-01-31' },
  'Afgøres på lukningens dag': { paa: '2026-02-01' },
  'Afgøres på den sidste dag, ses efter lukningen': { afgoeres: '2026-01-31', paa: '2026-06-01' },
  'Bevilget på den sidste dag': { bevilget: '2026-01-31', paa: '2026-02-01' },
  'Bevilget på lukningens dag': { bevilget: '2026-02-01', paa: '2026-02-01' },
  'Bevilget 2023 og begyndt': { bevilget: '2023-05-01', starter: '2023-06-01', paa: '2026-06-01' },
  'Bevilget og begyndt på den sidste dag': { bevilget: '2026-01-31', starter: '2026-01-31', paa: '2026-06-01' },
  'Begyndt dagen før lukningen, bevillingens dag er ikke oplyst: den er senest den dag': {
    starter: '2026-01-31',
    paa: '2026-06-01',
  },
  'Begynder på lukningens dag, bevillingens dag er ikke oplyst': { starter: '2026-02-01', paa: '2026-06-01' },
  'Bevilget i tide, begynder på lukningens dag: to læsninger': {
    bevilget: '2026-01-20',
    starter: '2026-02-01',
    paa: '2026-02-15',
  },
  'Afslag på den sidste dag, hjemvist siden: to læsninger': { paaklaget: '2026-01-31', paa: '2026-04-01' },
}))
