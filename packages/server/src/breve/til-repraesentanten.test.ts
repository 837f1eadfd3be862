import { dato } from '@fodfaeste/grund'
import { findesHjemmel } from '@fodfaeste/lov'
import { type Skridt, enPerson, laesPdf, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import type { Livskommando } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import { foldet } from '../vis/sag-visning.ts'
import { BREVARTER } from './brevarter.ts'
import { brevetsTekst } from './brevets-tekst.ts'
import { skrivPdf } from './motor/skriv-pdf.ts'
import { naevntAdresse, somDetGaarUd, tilRepraesentanten } from './til-repraesentanten.ts'

const DEN = '2025-06-03'
const liv = (kommando: Livskommando): Skridt => ({ kommando, idag: DEN, af: enPerson({ rolle: 'leder' }) })
const KLAGE = { beslutning: 'modtag-klage', klager: 'borgeren', ord: 'Jeg er uenig.', den: DEN } as const
const ADRESSE = {
  beslutning: 'registrer-adresse',
  vej: 'Klitvejen 4, 1. tv',
  postnummer: '8000',
  by: 'Fjordby',
  fra: '2020-01-01',
  kilde: 'CPR',
  den: DEN,
} as const
const ADVOKATEN = {
  beslutning: 'registrer-repraesentant',
  navn: 'Ida #strong[Kruse]',
  relation: 'advokat',
  omfang: 'Klagen.',
  breve: 'kopi',
  co: 'Kruse & Co',
  vej: 'Torvet 1',
  postnummer: '9000',
  by: '$Sted$',
  fra: '2025-01-01',
  den: DEN,
} as const satisfies Livskommando

function kvitteringen(breve: 'kopi' | 'i-stedet' = 'kopi') {
  const haendelser = registrerAlle([
    ...skridtTil({ den: '2025-06-01' }),
    liv(ADRESSE),
    liv({ ...ADVOKATEN, breve }),
    liv(KLAGE),
  ])
  const sag = foldet(haendelser, haendelser.length)
  const kommune = { navn: 'Fjordby Kommune', brevhoved: 'Havnepladsen 1', kontakt: 'Ring.' }
  const vilkaar = { idag: dato(DEN), egneOrd: {}, kommune, skriver: { navn: 'Nanna Fyrlys' } }
  const udkast = BREVARTER.klagekvittering.skriv(haendelser, haendelser.length, vilkaar)
  const [repraesentant] = sag.repraesentanter
  if (udkast === undefined || repraesentant === undefined) throw new Error('No letter')
  return { sag, udkast, repraesentant }
}

describe('Kopien til partsrepræsentanten', () => {
  it('er brevet selv, stilet til ham, og siger hvorfor; borgerens adresse er der ikke', () => {
    const { udkast, repraesentant } = kvitteringen()
    const kopi = tilRepraesentanten(udkast, { repraesentant, borger: 'Anne Bølge', hvad: 'kopi' })
    expect(kopi.brev.modtager).toEqual(['Ida #strong[Kruse]', 'c/o Kruse & Co', 'Torvet 1', '9000 $Sted$'])
    expect(kopi.brev.titel).toBe(`Kopi: ${udkast.brev.titel}`)
    expect(kopi.brev.afsnit.slice(1)).toEqual(udkast.brev.afsnit)
    expect(brevetsTekst(kopi.brev)).toContain('Dette er en kopi af et brev til Anne Bølge.')
    expect(JSON.stringify(kopi.brev)).not.toContain('Klitvejen')
    for (const sted of kopi.blokke[0]?.blok.hjemmel ?? []) expect(findesHjemmel(sted)).toMatchObject({ findes: true })
  })

  it('fjendtlige navne er tekst, og samme sag giver samme fil', async () => {
    const pdf = async () => {
      const { udkast, repraesentant } = kvitteringen()
      const { brev } = tilRepraesentanten(udkast, { repraesentant, borger: 'Anne *Bølge*', hvad: 'kopi' })
      return skrivPdf({ ...brev, udkast: false })
    }
    const foerste = await pdf()
    expect(foerste.equals(await pdf())).toBe(true)
    const { synligt } = await laesPdf(foerste)
    for (const ord of ['Ida #strong[Kruse]', '9000 $Sted$', 'Anne *Bølge*']) expect(synligt).toContain(ord)
  })
})

describe('Brevet selv', () => {
  it('går til borgeren, når fuldmagten kun giver en kopi, og til repræsentanten, når den giver brevet, i fuldmagtens tid', () => {
    const { sag, udkast } = kvitteringen()
    expect(somDetGaarUd(udkast, sag, DEN)).toBe(udkast)
    const iStedet = kvitteringen('i-stedet')
    expect(somDetGaarUd(iStedet.udkast, iStedet.sag, DEN).brev).toMatchObject({
      modtager: ['Ida #strong[Kruse]', 'c/o Kruse & Co', 'Torvet 1', '9000 $Sted$'],
      titel: udkast.brev.titel,
    })
    expect(somDetGaarUd(iStedet.udkast, iStedet.sag, '2024-12-31')).toBe(iStedet.udkast)
  })
})

describe('En beskyttet adresse i brevets tekst', () => {
  const med = (ord: string) => ({
    ...kvitteringen().udkast.brev,
    afsnit: [{ stykker: [{ art: 'tekst' as const, tekst: ord }] }],
  })
  const { sag } = kvitteringen()
  it.each([
    ['Vi ses på klitvejen 4.', 'Klitvejen 4'],
    ['Du bor på Klitvejen 4, 1. tv.', 'Klitvejen 4'],
  ])('«%s» er fundet', (ord, vej) => expect(naevntAdresse(med(ord), sag.adresser)).toBe(vej))
  it.each(['Vi ses i Fjordby.', 'Torvet 1', ''])('«%s» er det ikke', (ord) =>
    expect(naevntAdresse(med(ord), sag.adresser)).toBeUndefined(),
  )
})
