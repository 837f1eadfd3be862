import { dato, laesbarhed } from '@fodfaeste/grund'
import { findesHjemmel } from '@fodfaeste/lov'
import { type Skridt, enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import type { Brevart } from '@fodfaeste/kontrakt'
import type { Livskommando } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import { foldet } from '../vis/sag-visning.ts'
import type { EgneOrd } from './blok.ts'
import { BREVARTER } from './brevarter.ts'
import { brevetsTekst, stykkernesTekst } from './brevets-tekst.ts'
import { skrivPdf } from './motor/skriv-pdf.ts'

const LEDER = enPerson({ rolle: 'leder' })
const liv = (kommando: Livskommando): Skridt => ({ kommando, idag: kommando.den, af: LEDER })
const KOMMUNE = { navn: 'Fjordby Kommune', brevhoved: 'Havnepladsen 1\n0000 Fjordby', kontakt: 'Ring 00 00 00 00.' }
const FOER = skridtTil({ den: '2025-06-01' })

const HOERING = {
  beslutning: 'send-partshoering',
  navn: 'LÆ 265',
  kommet: '2025-06-02',
  omGrundlaget: true,
  tilUgunst: true,
  svarfrist: '2025-06-17',
  den: '2025-06-03',
} as const satisfies Livskommando
const KLAGE = { beslutning: 'modtag-klage', klager: 'borgeren', ord: 'Jeg er $uenig$.', den: '2025-06-03' } as const
const SAMTALE = { beslutning: 'aftal-samtale', holdes: '2025-06-20', form: 'telefon', den: '2025-06-03' } as const

function brevet(art: Brevart, kommando: Livskommando, egneOrd: EgneOrd = {}, efter: readonly Skridt[] = []) {
  const haendelser = registrerAlle([...FOER, liv(kommando), ...efter])
  const emner = BREVARTER[art].emner(foldet(haendelser, haendelser.length))
  const om = registrerAlle(FOER).length + 1
  const vilkaar = { idag: dato('2025-06-03'), egneOrd, kommune: KOMMUNE, skriver: { navn: 'Nanna Fyrlys' } }
  const udkast = BREVARTER[art].skriv(haendelser, om, vilkaar)
  if (udkast === undefined) throw new Error('No letter')
  return { ...udkast, tekst: brevetsTekst(udkast.brev), emner, mangler: udkast.mangler.map(({ tekst }) => tekst) }
}

describe('De andre breve', () => {
  it('en partshøring siger hvad, hvornår og hvordan, og et menneske siger, hvad der står', () => {
    const tomt = brevet('partshoering', HOERING)
    expect(tomt.tekst).toContain('noget nyt i din sag: LÆ 265. Vi fik det den 2. juni 2025.')
    expect(tomt.tekst).toContain('Svar os senest den 17. juni 2025.')
    expect(tomt.mangler).toEqual(['Det, der står i oplysningen mangler.'])
    expect(brevet('partshoering', HOERING, { indhold: 'Lægen skriver, at du kan sidde i to timer.' }).mangler).toEqual(
      [],
    )
  })

  it('en høring uden frist kan ikke sige en', () => {
    const { svarfrist: _uden, ...uden } = HOERING
    expect(brevet('partshoering', uden, { indhold: 'x' }).mangler).toEqual(['Fristen for at svare mangler i høringen.'])
  })

  it('en kvittering gengiver klagen og siger de fire uger', () => {
    const { tekst, mangler } = brevet('klagekvittering', KLAGE)
    expect(mangler).toEqual([])
    expect(tekst).toContain('Jeg er $uenig$.')
    expect(tekst).toContain('senest 4 uger efter')
  })

  it('en indkaldelse siger dagen; en samtale, der er aflyst, indkaldes der ikke til', () => {
    const { tekst, emner } = brevet('indkaldelse', SAMTALE, { sted: 'Kl. 10.', emne: 'Din plan.' })
    expect(tekst).toContain('fre. 20. juni 2025')
    expect(emner).toHaveLength(1)
    const samtale = registrerAlle(FOER).length + 1
    const aflyst = liv({
      beslutning: 'aflys-samtale',
      samtale,
      aflystAf: 'kommunen',
      aarsag: 'Syg.',
      den: '2025-06-03',
    })
    expect(() => brevet('indkaldelse', SAMTALE, {}, [aflyst])).toThrow('No letter')
  })

  it.each([
    ['partshoering', HOERING],
    ['klagekvittering', KLAGE],
    ['indkaldelse', SAMTALE],
  ] as const)('%s kan sættes, har hjemmel i hver blok, og standardteksten har LIX under 45', async (art, kommando) => {
    const { brev, blokke } = brevet(art, kommando)
    expect((await skrivPdf(brev)).length).toBeGreaterThan(5_000)
    for (const { blok, stykker } of blokke) {
      for (const sted of blok.hjemmel) expect(findesHjemmel(sted), blok.id).toMatchObject({ findes: true })
      expect(laesbarhed(stykkernesTekst(stykker.filter(({ art: a }) => a !== 'hul'))).lix, blok.id).toBeLessThan(45)
    }
  })
})
