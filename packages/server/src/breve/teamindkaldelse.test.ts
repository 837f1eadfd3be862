import { dato, laesbarhed } from '@fodfaeste/grund'
import { findesHjemmel } from '@fodfaeste/lov'
import { type Skridt, enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import type { Livskommando } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import { BREVARTER } from './brevarter.ts'
import { brevetsTekst, stykkernesTekst } from './brevets-tekst.ts'
import { skrivPdf } from './motor/skriv-pdf.ts'

const DEN = '2025-06-03'
const AF = enPerson({ rolle: 'leder' })
const liv = (kommando: Livskommando): Skridt => ({ kommando, idag: DEN, af: AF })
const FOER = [
  ...skridtTil({ den: '2025-06-01' }),
  liv({ beslutning: 'planlaeg-teambehandling', moededag: '2025-06-20', art: 'behandling', om: 'fleksjob', den: DEN }),
]
const KOMMUNE = { navn: 'Fjordby Kommune', brevhoved: 'Havnepladsen 1\n0000 Fjordby', kontakt: 'Ring 00 00 00 00.' }

/** Brevet om en indkaldelse til mødet den 20. juni. */
function brevet(mere: Partial<Extract<Livskommando, { beslutning: 'indkald-til-team' }>> = {}) {
  const behandling = registrerAlle(FOER).length
  const haendelser = registrerAlle([
    ...FOER,
    liv({
      beslutning: 'indkald-til-team',
      behandling,
      dag: '2025-06-20',
      fra: '9.30',
      sted: 'Rådhuset, lokale 2',
      foregaar: 'i-rummet',
      ved: 'brev',
      den: DEN,
      ...mere,
    }),
  ])
  const vilkaar = { idag: dato(DEN), egneOrd: {}, kommune: KOMMUNE, skriver: { navn: 'Nanna Fyrlys' } }
  const udkast = BREVARTER.indkaldelse.skriv(haendelser, behandling + 1, vilkaar)
  if (udkast === undefined) throw new Error('No letter')
  return { ...udkast, tekst: brevetsTekst(udkast.brev) }
}

describe('Brevet om mødet i teamet', () => {
  it('siger dagen, klokken og stedet, og den hjælp borgeren kan få', () => {
    const { tekst, mangler } = brevet({ til: '10' })
    for (const ord of ['fre. 20. juni 2025', '9.30–10.00', 'Rådhuset, lokale 2', 'tage en med', 'tolk', 'video'])
      expect(tekst).toContain(ord)
    expect(mangler).toEqual([])
  })

  it('siger, hvem der er med, når de er kendt, og ellers hvad et team er', () => {
    expect(brevet({ deltagere: ['Mona Mølgaard, beskæftigelse'] }).tekst).toContain('Mona Mølgaard, beskæftigelse')
    expect(brevet().tekst).toContain('folk fra flere dele af kommunen')
  })

  it('er mødet på video, står vejen ind, og at hun kan møde op i stedet', () => {
    const { tekst } = brevet({ foregaar: 'video', sted: 'Tryk på linket i Digital Post.' })
    expect(tekst).toContain('Tryk på linket i Digital Post.')
    expect(tekst).toContain('Vil du hellere møde op')
  })

  it('kan sættes, har hjemmel i hver blok, og har LIX under 45', async () => {
    const { brev, blokke } = brevet()
    expect((await skrivPdf(brev)).length).toBeGreaterThan(5_000)
    for (const { blok, stykker } of blokke) {
      for (const sted of blok.hjemmel) expect(findesHjemmel(sted), blok.id).toMatchObject({ findes: true })
      expect(laesbarhed(stykkernesTekst(stykker)).lix, blok.id).toBeLessThan(45)
    }
  })
})
