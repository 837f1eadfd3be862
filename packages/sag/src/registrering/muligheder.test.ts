import { dato } from '@fodfaeste/grund'
import { type Skridt, etHeltForloeb, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { BESLUTNINGER, type Opskriftnavn } from '../beslutninger.ts'
import { fold } from '../fold.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { type Mulighed, muligheder } from './muligheder.ts'

const IDAG = dato('2026-11-23')
const DEN = '2025-03-10'

function iSagen(...kommandoer: readonly Kommando[]) {
  const skridt = kommandoer.map((kommando): Skridt => ({ kommando, idag: '2026-11-23' }))
  const sag = fold(registrerAlle([...skridtTil(), ...skridt]))
  if (sag === undefined) throw new Error('The case was not created')
  const alle = muligheder(sag, IDAG)
  return (navn: Opskriftnavn): Mulighed | undefined => alle.find(({ beslutning }) => beslutning === navn)
}

const KLAGE: Kommando = { beslutning: 'modtag-klage', klager: 'borgeren', ord: 'Jeg er uenig.', den: DEN }
const PRAKTIK: Kommando = {
  beslutning: 'planlaeg-indsats',
  navn: 'Praktik',
  formaal: 'Prøve.',
  iIndsatsdel: true,
  den: DEN,
}

describe('Det, der kan registreres', () => {
  it('en klage kan genvurderes, til den er genvurderet', () => {
    expect(iSagen()('genvurder-klage')?.nej).toMatchObject({ kode: 'FINDES_IKKE_I_SAGEN', hvad: 'klage' })
    // Version 1 og 2 er oprettelsen og fødselsdagen.
    expect(iSagen(KLAGE)('genvurder-klage')).toEqual({ beslutning: 'genvurder-klage', peger: { klage: [3] } })
    const genvurderet = iSagen(KLAGE, {
      beslutning: 'genvurder-klage',
      klage: 3,
      medhold: 'intet',
      begrundelse: 'Der er intet nyt.',
      den: DEN,
    })
    expect(genvurderet('genvurder-klage')?.nej?.kode).toBe('ER_ALLEREDE_GJORT')
    expect(genvurderet('send-klage')).toMatchObject({ peger: { klage: [3] } })
  })

  it('er der flere, kan kun dem, der står på trinnet, vælges', () => {
    const begyndt = iSagen(PRAKTIK, PRAKTIK, { beslutning: 'begynd-indsats', indsats: 4, den: DEN })
    expect(begyndt('begynd-indsats')?.peger).toEqual({ indsats: [3] })
    expect(begyndt('afslut-indsats')?.peger).toEqual({ indsats: [4] })
  })

  it('det, der ikke behøver pege på noget, kan tages uden', () => {
    expect(iSagen()('modtag-laegeattest')).toEqual({
      beslutning: 'modtag-laegeattest',
      peger: { attest: [], dokument: [] },
    })
    expect(iSagen()('aftal-samtale')).toEqual({ beslutning: 'aftal-samtale', peger: {} })
  })

  it('forløbet kan ikke begynde, før det er bevilget', () => {
    expect(iSagen()('begynd-forloeb')?.nej).toMatchObject({ kode: 'NOGET_MANGLER_FOERST' })
  })

  // Det er samme regel: det, listen siger er muligt, siger sagen ikke nej til af den grund, og omvendt.
  it('siger det samme som sagen selv, hele vejen gennem et forløb', () => {
    const skridt = etHeltForloeb()
    let proevet = 0
    for (const nr of skridt.keys()) {
      if (nr === 0) continue
      const { kommando, idag } = skridt[nr] ?? {}
      const sag = fold(registrerAlle(skridt.slice(0, nr)))
      if (sag === undefined || kommando === undefined || idag === undefined) throw new Error('Missing step')
      if (!Object.hasOwn(BESLUTNINGER, kommando.beslutning)) continue
      const fundet = muligheder(sag, dato(idag)).find(({ beslutning }) => beslutning === kommando.beslutning)
      if (fundet === undefined) continue
      proevet += 1
      expect(fundet.nej, kommando.beslutning).toBeUndefined()
      for (const [felt, versioner] of Object.entries(fundet.peger)) {
        const valgt = (kommando as unknown as Record<string, unknown>)[felt]
        if (valgt !== undefined) expect(versioner, `${kommando.beslutning} ${felt}`).toContain(valgt)
      }
    }
    expect(proevet).toBeGreaterThan(40)
  })
})

describe('Det, der ikke kan registreres', () => {
  it('siger sagen også nej til, når nogen gør det alligevel', () => {
    const sag = fold(registrerAlle(skridtTil()))
    const svar = udfoer(
      sag,
      { beslutning: 'begynd-forloeb', efter: '112', den: DEN },
      { af: { id: 'nanna', navn: 'Nanna', roller: ['koordinerende-sagsbehandler'] } as never, idag: IDAG },
    )
    expect(svar).toMatchObject({ ok: false, afvist: { kode: 'NOGET_MANGLER_FOERST' } })
  })
})
