import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, etHeltForloeb, registrerAlle } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { AFSLAG_I_PRAKSIS } from './beslutningernes-afslag-i-praksis.ts'
import { type AfvistKode, feltAf, skrivAfvist } from './afvist.ts'
import { BESLUTNINGER } from './beslutninger.ts'
import { fold } from './fold.ts'
import { type Kommando, udfoer } from './udfoer.ts'

const LEDER = enPerson({ rolle: 'leder' })
const SKRIDT = etHeltForloeb()
/** Sagen, som den er, før noget er afgjort: målgruppen er oplyst, og intet andet. */
const BEGYNDELSEN = SKRIDT.findIndex(({ kommando }) => kommando.beslutning in BESLUTNINGER)

const RAEKKER = Object.entries(AFSLAG_I_PRAKSIS).flatMap(([beslutning, afslag]) =>
  afslag.map(([iPraksis, hvornaar, aendret, kode, felt]) => ({ beslutning, iPraksis, hvornaar, aendret, kode, felt })),
)

/** Skridtene op til det, prøven handler om. */
function op(nr: number, hvornaar: 'før' | 'igen' | 'i begyndelsen'): readonly Skridt[] {
  if (hvornaar === 'i begyndelsen') return SKRIDT.slice(0, BEGYNDELSEN)
  return SKRIDT.slice(0, hvornaar === 'før' ? nr : nr + 1)
}

describe('Når sagen siger nej', () => {
  it.each(RAEKKER)('$beslutning: $iPraksis', ({ beslutning, hvornaar, aendret, kode, felt }) => {
    const nr = SKRIDT.findIndex(({ kommando }) => kommando.beslutning === beslutning)
    const skridt = SKRIDT[nr]
    const kommando = { ...skridt?.kommando, ...aendret } as Kommando & { readonly den: string }
    const idag = dato(kommando.den > (skridt?.idag ?? '') ? kommando.den : (skridt?.idag ?? ''))
    const svar = udfoer(fold(registrerAlle(op(nr, hvornaar))), kommando, { af: LEDER, idag })
    if (svar.ok) throw new Error('The decision was taken')
    expect([svar.afvist.kode, feltAf(svar.afvist)]).toEqual([kode, felt])
    // Afslaget er til et menneske: en hel dansk sætning, der siger, hvad man gør.
    expect(skrivAfvist(svar.afvist)).toMatch(/^[A-ZÆØÅ«0-9].*[.?]$/su)
  })

  it('hver beslutning, som sagen kan have noget imod, er prøvet', () => {
    const medIndsigelse = Object.entries<{ readonly kan?: unknown; readonly strid?: unknown }>(BESLUTNINGER).flatMap(
      ([navn, { kan, strid }]) => (kan === undefined && strid === undefined ? [] : [navn]),
    )
    expect(medIndsigelse.length).toBeGreaterThan(40)
    expect(medIndsigelse.filter((navn) => (AFSLAG_I_PRAKSIS[navn] ?? []).length === 0)).toEqual([])
  })

  it('hver kode, sagen kan sige nej med ud over felterne selv, er i tabellen', () => {
    const koder = new Set(RAEKKER.map(({ kode }) => kode))
    const ventede: readonly AfvistKode[] = [
      'DAG_FOER',
      'ER_ALLEREDE_GJORT',
      'FELT_MANGLER',
      'FINDES_IKKE_I_SAGEN',
      'FORKERT_TRIN',
      'INDSTILLING_FRAVIGES',
      'LUKKET_FOR_NYE_FORLOEB',
      'NOGET_MANGLER_FOERST',
      'PERIODER_OVERLAPPER',
      'PERIODE_OMVENDT',
      'UAENDRET',
      'VAERDI_PASSER_IKKE',
    ]
    expect(ventede.filter((kode) => !koder.has(kode))).toEqual([])
  })
})
