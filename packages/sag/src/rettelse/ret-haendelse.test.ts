import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { BESLUTNINGER } from '../beslutninger.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { PEGER } from './ret-haendelse.ts'

const DEN = '2025-03-10'
const skridt = (kommando: Kommando): Skridt => ({ kommando, idag: DEN })
const SKOEN: Kommando = {
  beslutning: 'traef-skoen',
  id: 'udviklingsperspektiv',
  svar: 'ja',
  begrundelse: 'Det går frem.',
  den: DEN,
}
const PRAKTIK: Kommando = {
  beslutning: 'planlaeg-indsats',
  navn: 'Praktik',
  formaal: 'Prøve.',
  iIndsatsdel: true,
  den: DEN,
}
const begynd = (indsats: number): Kommando => ({ beslutning: 'begynd-indsats', indsats, den: DEN })
const ret = (version: number, erstatning?: Kommando): Kommando => ({
  beslutning: 'ret-haendelse',
  version,
  begrundelse: 'Skrevet i den forkerte sag.',
  den: DEN,
  ...(erstatning !== undefined && { erstatning }),
})

// Version 1 og 2 er oprettelsen og fødselsdagen.
const sagen = (...kommandoer: readonly Kommando[]) => registrerAlle([...skridtTil(), ...kommandoer.map(skridt)])
const afslag = (kommandoer: readonly Kommando[], rettelse: Kommando, af = enPerson()) => {
  const svar = udfoer(fold(sagen(...kommandoer)), rettelse, { af, idag: dato(DEN) })
  return svar.ok ? undefined : svar.afvist
}

describe('Ret hændelse', () => {
  it('det, der tages ud, gælder ikke mere, men står stadig i sagen', () => {
    const haendelser = sagen(SKOEN, ret(3))
    const sag = fold(haendelser)
    expect(sag?.skoen).toEqual({})
    expect(sag).toMatchObject({ version: 4 })
    expect(sag?.haendelser).toEqual(haendelser)
  })

  it('tidsrejsen til før rettelsen viser, hvad man troede dengang', () => {
    expect(fold(sagen(SKOEN, ret(3)), { tilVersion: 3 })?.skoen.udviklingsperspektiv?.svar).toBe('ja')
  })

  it('en erstatning står i den forkertes sted og i den rettendes navn', () => {
    const skridtene = [...skridtTil(), skridt(SKOEN)]
    const leder = enPerson({ rolle: 'leder', navn: 'Inga Ret' })
    const sag = fold(registrerAlle([...skridtene, { ...skridt(ret(3, { ...SKOEN, svar: 'nej' })), af: leder }]))
    expect(sag?.skoen.udviklingsperspektiv).toMatchObject({ svar: 'nej', af: { navn: 'Inga Ret' } })
  })

  it('det, der kom efter, beholder sit nummer', () => {
    const sag = fold(sagen(SKOEN, PRAKTIK, ret(3), begynd(4)))
    expect(sag?.indsatser).toMatchObject([{ version: 4, trin: 'i-gang' }])
  })

  it('en afgørelse, der rettes, retter også forløbets dage', () => {
    const afgoer = (slutter: string): Kommando => ({
      beslutning: 'traef-afgoerelse',
      om: 'ressourceforloeb',
      resultat: 'givet',
      udfald: 'ressourceforloeb',
      form: 'skriftlig',
      begrundelse: 'Der er et udviklingsperspektiv.',
      forloeb: { efter: '112', starter: '2025-04-01', slutter },
      den: DEN,
    })
    const sag = fold(sagen(afgoer('2072-03-31'), ret(3, afgoer('2027-03-31'))))
    expect(sag?.oplysninger['planlagt-slut']?.vaerdi).toBe('2027-03-31')
    expect(fold(sagen(afgoer('2027-03-31'), ret(3)))?.oplysninger).not.toHaveProperty('bevilget')
  })

  it('en rettelse kan selv tages ud, og så gælder det første igen', () => {
    expect(fold(sagen(SKOEN, ret(3), ret(4)))?.skoen.udviklingsperspektiv?.svar).toBe('ja')
  })

  it('erstatningen prøves på sagen, som den var dengang', () => {
    const svar = afslag([PRAKTIK, begynd(3), SKOEN], ret(4, begynd(5)))
    expect(svar).toEqual({ kode: 'FINDES_IKKE_I_SAGEN', felt: 'erstatning.indsats', hvad: 'indsats' })
  })

  it.each<[string, readonly Kommando[], Kommando, object]>([
    [
      'det, andet bygger på, tages ikke ud',
      [PRAKTIK, begynd(3)],
      ret(3),
      { kode: 'ANDET_BYGGER_PAA', felt: 'version', versioner: [4] },
    ],
    ['oprettelsen rettes ikke', [], ret(1), { kode: 'KAN_IKKE_RETTES' }],
    ['en version, der ikke er der', [], ret(9), { kode: 'KAN_IKKE_RETTES' }],
    ['to gange ud', [SKOEN, ret(3)], ret(3), { kode: 'KAN_IKKE_RETTES' }],
    ['en anden slags beslutning', [SKOEN], ret(3, PRAKTIK), { kode: 'KAN_IKKE_RETTES' }],
    ['en rettelse erstattes ikke', [SKOEN, ret(3)], ret(4, SKOEN), { kode: 'KAN_IKKE_RETTES' }],
    ['uden grund', [SKOEN], { ...ret(3), begrundelse: ' ' } as Kommando, { kode: 'FELT_MANGLER', felt: 'begrundelse' }],
  ])('%s', (_hvad, foer, rettelse, ventet) => {
    expect(afslag(foer, rettelse)).toMatchObject(ventet)
  })

  it('er det, der byggede på, taget ud, kan resten også', () => {
    expect(fold(sagen(PRAKTIK, begynd(3), ret(4), ret(3)))?.indsatser).toEqual([])
  })

  it('en klagesagsbehandler retter ikke', () => {
    expect(afslag([SKOEN], ret(3), enPerson({ rolle: 'klage' }))).toMatchObject({ kode: 'ROLLE_MAA_IKKE' })
  })

  it('hvert felt, der tager et nummer, er et felt, en rettelse ser efter', () => {
    const numre = Object.values(BESLUTNINGER).flatMap(({ felter }) =>
      Object.entries<unknown>(felter).flatMap(([felt, proev]) => {
        const { valgfri } = proev as { valgfri?: unknown }
        const svar = ((valgfri ?? proev) as (f: string, v: unknown, d: number) => { ok: boolean })(felt, 7, 0)
        return svar.ok && felt !== 'oere' && felt !== 'stoerrelse' ? [felt] : []
      }),
    )
    expect([...new Set(numre)].toSorted()).toEqual([...PEGER].toSorted())
  })
})
