import { type Svar, dato, skrivDato } from '@fodfaeste/grund'
import { type Vilkaar, beregnet, tvivlsomt } from '../motor/vilkaar.ts'
import type { Regel } from '../motor/version.ts'
import { TVIVL } from '../tvivl.ts'
import { brugteDage } from '../vurdering/brugt.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'

/** Første dag, hvor intet nyt forløb kan bevilges (lov 1750/2025). */
export const LUKKET_FRA = dato('2026-02-01')

const HJEMMEL = { lov: 'LOV', paragraf: '21', stk: 8, udgave: 'lov 1750/2025' } as const
const FORBEHOLD = 'Ordlyden af § 21, stk. 8, er ikke skaffet. Skæringen ved bevilling senest 31. januar 2026 følger af BEK 58/2026 § 1, stk. 3.'
const SPOERGSMAAL = 'Kan der bevilges et ressourceforløb i denne sag?'

type Laesning = { readonly start: 'A' | 'B'; readonly hjemvist: 'A' | 'B' }

function aaben(g: Grundlag, { start, hjemvist }: Laesning): Svar {
  const { bevilget, 'paaklaget-afgoerelse': paaklaget } = g.fakta.dage
  if (bevilget !== undefined) {
    if (bevilget.vaerdi >= LUKKET_FRA) return 'ikke-opfyldt'
    return start === 'A' || g.start === undefined || g.start < LUKKET_FRA ? 'opfyldt' : 'ikke-opfyldt'
  }
  if (g.afgoeresDen < LUKKET_FRA) return 'opfyldt'
  return hjemvist === 'A' && paaklaget !== undefined && paaklaget.vaerdi < LUKKET_FRA ? 'opfyldt' : 'ikke-opfyldt'
}

function laesning(id: string, hvilken: Laesning): Vilkaar<Grundlag> {
  return beregnet(
    { id, spoergsmaal: SPOERGSMAAL, hjemmel: HJEMMEL, hvorfor: ({ tal }) => skrivSkaering(tal['bevilget'], tal['afgoeres']) },
    {
      svar: (g) => aaben(g, hvilken),
      tal: (g) => ({ bevilget: g.fakta.dage.bevilget?.vaerdi, afgoeres: g.afgoeresDen }),
      brugt: (g) => brugteDage(g.fakta, 'bevilget', 'afgoeres', 'paaklaget-afgoerelse', 'starter'),
    },
  )
}

function skrivSkaering(bevilget: number | undefined, afgoeres: number | undefined): string {
  const hvad = bevilget === undefined ? 'Afgøres' : 'Bevilget'
  const dag = (bevilget ?? afgoeres) as Grundlag['maaledag']
  return `${hvad} ${skrivDato(dag)}. Der kan bevilges til og med 31. januar 2026.`
}

/** To uafklarede spørgsmål om skæringen; hver af dem har kun betydning i sine egne sager. */
const lukket: Vilkaar<Grundlag> = tvivlsomt(
  { id: 'LOV-1750-21-8', spoergsmaal: SPOERGSMAAL, hjemmel: HJEMMEL, forbehold: FORBEHOLD },
  TVIVL.hjemvistEfterLukning,
  { A: startspoergsmaal('A'), B: startspoergsmaal('B') },
  (g) => g.fakta.laesningsvalg[TVIVL.hjemvistEfterLukning.id],
)

function startspoergsmaal(hjemvist: 'A' | 'B'): Vilkaar<Grundlag> {
  const id = `LOV-1750-21-8-${hjemvist}`
  return tvivlsomt(
    { id, spoergsmaal: SPOERGSMAAL, hjemmel: HJEMMEL },
    TVIVL.startEfterLukning,
    { A: laesning(`${id}A`, { hjemvist, start: 'A' }), B: laesning(`${id}B`, { hjemvist, start: 'B' }) },
    (g) => g.fakta.laesningsvalg[TVIVL.startEfterLukning.id],
  )
}

/**
 * Lov 1750/2025 § 21, stk. 8: fra 1. februar 2026 kan intet nyt forløb bevilges. Forløb bevilget senest 31. januar 2026
 * kører videre under den tekst, der gjaldt. Udgaven vælges på den dag, der afgøres.
 */
export const LUKNING: Regel<Vilkaar<Grundlag>> = {
  id: 'LOV-1750-21-8',
  navn: 'Ordningen er lukket for nye forløb fra 1. februar 2026',
  versioner: [
    { fra: dato('2012-01-01'), indtil: LUKKET_FRA, kilde: 'lov 1750/2025', fravaer: 'endnu-ikke' },
    { fra: LUKKET_FRA, kilde: 'lov 1750/2025', indhold: lukket },
  ],
}
