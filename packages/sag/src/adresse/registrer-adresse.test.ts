import { dato } from '@fodfaeste/grund'
import { enPerson, enSag } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { billede } from '../tidsrejse/forskelle.ts'
import { foldVidere } from '../fold.ts'
import { journal } from '../haendelse-tekst.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { soegetekster } from '../soegetekster.ts'
import { udfoer } from '../udfoer.ts'
import { adressenPaa } from './adresser.ts'
import { skrivAdresse } from './skriv-adresse.ts'

const IDAG = dato('2026-11-20')
const AF = enPerson({ rolle: 'ydelse' })
const HAVNEGADE = {
  beslutning: 'registrer-adresse',
  vej: 'Havnegade 4, 2. tv',
  postnummer: '8000',
  by: 'Skovholt',
  fra: '2024-02-01',
  kilde: 'Folkeregisteret',
  den: '2026-11-20',
} as const

/** Sagen, når adresserne er registreret i den orden, de er nævnt. */
function medAdresser(...adresser: readonly object[]) {
  return adresser.reduce((sag: ReturnType<typeof enSag>, aendret) => {
    const svar = udfoer(sag, { ...HAVNEGADE, ...aendret }, { af: AF, idag: IDAG })
    if (!svar.ok) throw new Error(svar.afvist.kode)
    const nye = svar.vaerdi.map((h) => ({ ...h, af: AF, registreretTidspunkt: '2026-11-20T09:00:00.000Z' }))
    return foldVidere(sag, nye) ?? sag
  }, enSag())
}

const afvistMed = (aendret: object) => {
  const svar = udfoer(enSag(), { ...HAVNEGADE, ...aendret }, { af: AF, idag: IDAG })
  return svar.ok ? undefined : svar.afvist
}

describe('Borgerens adresse', () => {
  it('er den fra den seneste dag, der er nået; en flytning forude er den næste', () => {
    const sag = medAdresser({}, { vej: 'Engvej 9', fra: '2026-12-01' }, { vej: 'Torvet 1', fra: '2020-01-01' })
    const vejene = (dag: string) => {
      const { nu, naeste } = adressenPaa(sag.adresser, dato(dag))
      return [nu?.vej, naeste?.vej]
    }
    expect(vejene('2019-06-01')).toEqual([undefined, 'Torvet 1'])
    expect(vejene('2026-11-20')).toEqual(['Havnegade 4, 2. tv', 'Engvej 9'])
    expect(vejene('2026-12-01')).toEqual(['Engvej 9', undefined])
  })

  it('registreres den om for samme dag, gælder den, der kom sidst', () => {
    const sag = medAdresser({}, { vej: 'Havnegade 40' })
    expect(adressenPaa(sag.adresser, IDAG).nu?.vej).toBe('Havnegade 40')
    expect(billede(sag, { paa: IDAG, frister: INGEN_FRISTER }).find(({ id }) => id === 'adresse')?.tekst).toContain(
      'Havnegade 40, 8000 Skovholt',
    )
  })

  it('står i journalen med kilden, men sagen kan ikke søges frem på den', () => {
    const sag = medAdresser({ co: 'Bo Holm', kilde: 'Folkeregisteret.' })
    expect(journal(sag.haendelser).at(-1)).toBe(
      'Adresse fra 1. februar 2024: c/o Bo Holm, Havnegade 4, 2. tv, 8000 Skovholt. Kilde: Folkeregisteret.',
    )
    expect(soegetekster(sag).join()).not.toMatch(/havnegade|8000|skovholt|holm/i)
  })

  it('i udlandet er postnummeret frit, kan udelades, og landet står der', () => {
    const malmoe = { vej: 'Storgatan 7\nUppgång B', by: 'Malmö', land: 'Sverige', postnummer: '211 19' }
    const [foerste] = medAdresser(malmoe).adresser
    expect(foerste && skrivAdresse(foerste)).toBe('Storgatan 7, Uppgång B, 211 19 Malmö, Sverige')
    expect(medAdresser({ ...malmoe, postnummer: undefined }).adresser).toHaveLength(1)
  })

  it.each([
    [{ vej: ' ' }, 'FELT_MANGLER', 'vej'],
    [{ by: '' }, 'FELT_MANGLER', 'by'],
    [{ kilde: '' }, 'FELT_MANGLER', 'kilde'],
    [{ postnummer: '800' }, 'VAERDI_PASSER_IKKE', 'postnummer'],
    [{ postnummer: '<b>' }, 'VAERDI_PASSER_IKKE', 'postnummer'],
    [{ land: 'danmark' }, 'VAERDI_PASSER_IKKE', 'land'],
    [{ vej: 'x'.repeat(201) }, 'FELT_FOR_LANGT', 'vej'],
    [{ fra: '2026-02-30' }, 'DAG_UGYLDIG', 'fra'],
    [{ den: '2026-11-21' }, 'DAG_I_FREMTIDEN', 'den'],
  ])('%j afvises ved feltet', (aendret, kode, felt) => {
    expect(afvistMed(aendret)).toMatchObject({ kode, felt })
  })
})
