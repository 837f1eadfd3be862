import { type Dato, dato, iso, plusDage } from '@fodfaeste/grund'
import { vurderSag } from '@fodfaeste/lov'
import { enPerson, etHeltForloeb, skridtTil } from '@fodfaeste/proeve'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BESLUTNINGER } from '../beslutninger.ts'
import { demoSager } from '../demo/index.ts'
import { fase } from '../fase.ts'
import { foldVidere } from '../fold.ts'
import { ventesSenest } from '../laegeattest/svartid.ts'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { gruppe } from './gruppe.ts'
import { erNaesteSkridt, opgaver } from './opgaver.ts'
import { opfyldesMed } from './opfyldes-med.ts'
import { aabneVentetider } from './ventende.ts'

const GANGE = { numRuns: 250, seed: 20_261_123, endOnFailure: true }
const LEDER = enPerson({ rolle: 'leder', navn: 'Leder Prøvesen' })

interface Gjort {
  readonly kommando: Kommando
  readonly idag: Dato
}

const HELT: readonly Gjort[] = etHeltForloeb().map(({ kommando, idag }) => ({ kommando, idag: dato(idag) }))
const DEMO: readonly (readonly Gjort[])[] = demoSager().map(({ skridt }) => skridt)
const NY: readonly Gjort[] = skridtTil({ den: '2025-03-03' }).map(({ kommando, idag }) => ({
  kommando,
  idag: dato(idag),
}))

/** En af de kendte sager, hel eller standset et tilfældigt sted; de beslutninger, der så ikke kan tages, er ikke taget. */
const enHistorie: fc.Arbitrary<readonly Gjort[]> = fc
  .tuple(fc.constantFrom(HELT, NY, ...DEMO), fc.option(fc.nat(), { freq: 1 }), fc.array(fc.nat(), { maxLength: 6 }))
  .map(([alle, naaet, udeladte]) => {
    const til = naaet === null ? alle.length : 1 + (naaet % alle.length)
    const uden = new Set(udeladte.map((nr) => nr % alle.length).filter((nr) => nr > 0))
    return alle.slice(0, til).filter((_, nr) => !uden.has(nr))
  })

/** Ventetider, sat og evt. afsluttet igen, i dagene efter det sidste, der skete. */
const ventetider = fc.array(
  fc.record({
    om: fc.integer({ min: 0, max: 60 }),
    dage: fc.integer({ min: 0, max: 400 }),
    sluttes: fc.boolean(),
  }),
  { maxLength: 3 },
)

function tag(sag: Sag | undefined, kommando: Kommando, idag: Dato): Sag | undefined {
  const svar = udfoer(sag, kommando, { af: LEDER, idag })
  if (!svar.ok) return sag
  const ved = { af: { id: LEDER.id, navn: LEDER.navn }, registreretTidspunkt: `${iso(idag)}T08:00:00.000Z` }
  return foldVidere(
    sag,
    svar.vaerdi.map((h) => ({ ...h, ...ved })),
  )
}

const pligterI = (sag: Sag, idag: Dato) => vurderSag(tilSagsfakta(sag, INGEN_FRISTER), idag)
const opgaverI = (sag: Sag, idag: Dato) => opgaver(sag, pligterI(sag, idag), idag, INGEN_FRISTER)

/** En tilfældig sag på en tilfældig dag, evt. med ventetider og pligter, der er begrundet bort. */
const enSagPaaEnDag: fc.Arbitrary<{ readonly sag: Sag; readonly idag: Dato }> = fc
  .tuple(enHistorie, ventetider, fc.nat(4), fc.integer({ min: 0, max: 900 }))
  .map(([historie, vente, bort, senere]) => {
    let sag: Sag | undefined
    let idag = historie[0]?.idag ?? dato('2025-03-03')
    for (const gjort of historie) {
      sag = tag(sag, gjort.kommando, gjort.idag)
      if (gjort.idag > idag) idag = gjort.idag
    }
    for (const { om, dage, sluttes } of vente) {
      idag = plusDage(idag, om)
      const tagesOp = iso(plusDage(idag, dage))
      const hvem = { paa: 'lægen', aarsag: 'Attesten er bestilt.', den: iso(idag) }
      sag = tag(sag, { beslutning: 'begynd-ventetid', ...hvem, tagesOp }, idag)
      if (sluttes && sag !== undefined) {
        sag = tag(sag, { beslutning: 'afslut-ventetid', ventetid: sag.version, hvad: 'Den kom.', den: iso(idag) }, idag)
      }
    }
    if (bort === 0 && sag !== undefined) {
      for (const { pligt, frist } of opgaverI(sag, idag).opgaver) {
        if (pligt === undefined) continue
        const hvad = { pligt, ...(frist !== undefined && { fristDen: frist }), begrundelse: 'Prøvens.' }
        sag = tag(sag, { beslutning: 'begrund-pligt-bort', ...hvad, den: iso(idag) }, idag)
      }
    }
    if (sag === undefined) throw new Error('The history made no case')
    return { sag, idag: plusDage(idag, senere) }
  })

const paa = (prov: (sag: Sag, idag: Dato) => void) =>
  fc.assert(
    fc.property(enSagPaaEnDag, ({ sag, idag }) => prov(sag, idag)),
    GANGE,
  )

describe('Ingen åben sag er uden næste skridt', () => {
  it('den har en pligt, kommunens eget skridt eller en ventetid med en dag', () => {
    let aabne = 0
    paa((sag, idag) => {
      if (fase(sag, idag) === 'afsluttet') return
      aabne += 1
      expect(opgaverI(sag, idag).opgaver.some(erNaesteSkridt)).toBe(true)
    })
    expect(aabne).toBeGreaterThan(30)
  })

  it('kommunens eget skridt har hverken paragraf eller en dag, intet menneske har sat', () => {
    paa((sag, idag) => {
      // Sat af et menneske eller aftalt: ventetiden, attestens svartid og dagen, borgeren spørges igen.
      const sat = new Set([
        ...sag.ventetider.map(({ tagesOp }) => tagesOp),
        ...sag.laegeattester.attester.flatMap((attest) => {
          const senest = ventesSenest(attest, INGEN_FRISTER)
          return [iso(senest), iso(plusDage(senest, 1))]
        }),
        ...sag.betaenkningstider.map(({ spoergesIgen }) => spoergesIgen),
      ])
      for (const { art, hjemmel, pligt, frist } of opgaverI(sag, idag).opgaver) {
        if (art === 'lov') expect([hjemmel, pligt]).not.toContain(undefined)
        else {
          expect([hjemmel, pligt]).toEqual([undefined, undefined])
          if (frist !== undefined) expect(sat).toContain(frist)
        }
      }
    })
  })
})

describe('En frist, der er gået', () => {
  it('står som overskredet, til den er gjort eller begrundet bort, også mens sagen venter eller er afsluttet', () => {
    let overskredne = 0
    paa((sag, idag) => {
      const { opgaver: alle, begrundetBort } = opgaverI(sag, idag)
      const viste = new Set(alle.filter((en) => gruppe(en, idag) === 'overskredet').map(({ pligt }) => pligt))
      const bort = new Set(begrundetBort.map(({ pligt }) => pligt))
      for (const { id, ejer, tilstand } of pligterI(sag, idag).pligter) {
        if (tilstand !== 'overskredet' || ejer === 'borger') continue
        overskredne += 1
        expect(viste.has(id) || bort.has(id), id).toBe(true)
      }
    })
    expect(overskredne).toBeGreaterThan(30)
  })
})

describe('En ventetid', () => {
  it('flytter intet, der skal gøres, før sagen tages op igen', () => {
    paa((sag, idag) => {
      for (const { frist, tagesOp, tilstand } of opgaverI(sag, idag).opgaver) {
        if (tagesOp === undefined) continue
        expect(dato(tagesOp)).toBeGreaterThan(idag)
        if (frist === undefined) expect(tilstand).not.toBe('aktiv')
        else expect(dato(frist)).toBeGreaterThanOrEqual(dato(tagesOp))
      }
    })
  })

  it('står på Min dag, til den er afsluttet: som det, der ventes på, og fra dagen som det, der skal tages op', () => {
    paa((sag, idag) => {
      if (fase(sag, idag) === 'afsluttet') return
      const alle = opgaverI(sag, idag).opgaver
      for (const { version, tagesOp } of aabneVentetider(sag)) {
        const dens = alle.filter(({ ventetid }) => ventetid === version)
        expect(dens.map(({ art }) => art)).toEqual([dato(tagesOp) > idag ? 'vent' : 'hus'])
      }
    })
  })
})

describe('Hver opgave', () => {
  it('kendes på sin nøgle, og en, loven giver, peger på en beslutning, der findes', () => {
    const uden = new Set<string>()
    paa((sag, idag) => {
      const { opgaver: alle, begrundetBort } = opgaverI(sag, idag)
      const noegler = [...alle, ...begrundetBort].map(({ noegle }) => noegle)
      expect(new Set(noegler).size).toBe(noegler.length)
      for (const { pligt, beslutning } of alle) {
        if (pligt !== undefined && beslutning === undefined) uden.add(pligt)
        if (beslutning !== undefined) expect([...Object.keys(BESLUTNINGER), 'besvar-oenske']).toContain(beslutning)
      }
    })
    expect([...uden]).toEqual([])
    expect(opfyldesMed('LAB-3')).toBeUndefined()
  })

  it('er den samme, hver gang sagen regnes på dagen', () => {
    paa((sag, idag) => {
      expect(opgaverI(sag, idag)).toEqual(opgaverI(structuredClone(sag), idag))
    })
  })
})
