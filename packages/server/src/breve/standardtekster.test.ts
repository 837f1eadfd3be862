import { dato, laesbarhed } from '@fodfaeste/grund'
import { type ForklaringVisning, findesHjemmel, visForklaring, visVurdering, vurder, vurderSag } from '@fodfaeste/lov'
import { enPerson, enSag, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { type Livskommando, tilFakta } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import { afgoerelsesgrundlag } from './afgoerelsesgrundlag.ts'
import { AFGOERELSENS_BLOKKE, afgoerelsesbrev } from './afgoerelsesbrev.ts'
import { stykkernesTekst } from './brevets-tekst.ts'
import { ALLE_FRASER } from './fraser/fraser.ts'

const HOEJST = 45
const DAGE = [
  '2013-06-01',
  '2015-06-01',
  '2018-09-01',
  '2020-06-01',
  '2022-06-01',
  '2024-06-20',
  '2025-09-01',
  '2026-11-23',
]

/** Alle led, der kan stå i træet: fire aldre, alle lovens udgaver. */
function lovensLed(): ReadonlySet<string> {
  const led = new Set<string>()
  const gaa = ({ id, fordi }: ForklaringVisning): void => {
    led.add(id)
    fordi.forEach(gaa)
  }
  for (const foedt of ['1960-01-01', '1970-01-01', '1980-05-02', '1992-01-01']) {
    const fakta = tilFakta(enSag({ foedt, iMaalgruppen: true, den: '2012-06-01' }))
    for (const dag of DAGE) {
      const { henvises, varighed } = visVurdering(vurder(fakta, dato(dag))).spoergsmaal
      gaa(henvises)
      gaa(varighed)
    }
  }
  for (const et of forloebetsSlut()) gaa(et)
  return led
}

/** Beslutningen før slutningen, når den er om et nyt forløb, for begge slags forløb. */
function forloebetsSlut(): readonly ForklaringVisning[] {
  const dag = dato('2025-06-02')
  const truffet = { vaerdi: dag, den: dag, kilde: 'prøven', af: 'prøven' }
  const maalgruppe = {
    ...tilFakta(enSag()),
    dage: { starter: { ...truffet, vaerdi: dato('2024-07-01') }, bevilget: { ...truffet, vaerdi: dato('2024-06-20') } },
  }
  return (['112', '115'] as const).flatMap((efter) => {
    const beslutning = { truffet, art: 'nyt-forloeb' } as const
    const afslutning = { efter, laesningsvalg: {}, beslutning }
    return (vurderSag({ maalgruppe, afslutning }, dag).afslutning?.svar ?? []).map((f) => visForklaring(f, dag))
  })
}

describe('Fraserne', () => {
  const alle = [...ALLE_FRASER].flatMap(([id, { ja, nej }]) =>
    [ja, nej].flatMap((tekst) => (tekst ? [{ id, tekst }] : [])),
  )

  it.each(alle)('$id: «$tekst» er én sætning til borgeren, LIX under 45', ({ tekst }) => {
    const { lix, saetninger } = laesbarhed(tekst)
    expect(lix).toBeLessThan(HOEJST)
    expect(saetninger).toBe(1)
    expect(tekst).not.toMatch(/borgeren|§|arbejdsevne|målgruppe/)
  })

  it('hører hver til et led i loven', () => {
    const led = lovensLed()
    expect([...ALLE_FRASER.keys()].filter((id) => !led.has(id))).toEqual([])
  })
})

describe('Afgørelsens standardtekster', () => {
  const den = '2024-06-20'
  const forloeb = { efter: '112', starter: '2024-07-01', slutter: '2026-06-30' }
  const afgoerelse = {
    beslutning: 'traef-afgoerelse',
    om: 'ressourceforloeb',
    form: 'skriftlig',
    begrundelse: 'Kort.',
    den,
  }
  const breve = [
    { resultat: 'givet', udfald: 'ressourceforloeb', forloeb },
    { resultat: 'delvist-givet', udfald: 'ressourceforloeb', forloeb },
    { resultat: 'afslag' },
  ].map((udfald) => {
    const kommando = { ...afgoerelse, ...udfald } as unknown as Livskommando
    const skridt = skridtTil({ foedt: '1980-05-02', den: '2024-06-01', iMaalgruppen: true })
    const haendelser = registrerAlle([...skridt, { kommando, idag: den, af: enPerson({ rolle: 'leder' }) }])
    const kommune = { navn: 'Fjordby Kommune', brevhoved: 'Havnepladsen 1', kontakt: 'Ring til os.' }
    const vilkaar = { idag: dato(den), egneOrd: {}, kommune, skriver: { navn: 'Nanna Fyrlys' } }
    const grundlag = afgoerelsesgrundlag(haendelser, haendelser.length, vilkaar)
    if (grundlag === undefined) throw new Error('No decision')
    return { resultat: udfald.resultat, ...afgoerelsesbrev(grundlag) }
  })
  // Reglerne er en liste af love, hvis navne ikke kan gøres kortere; sætningerne i den er fraserne ovenfor.
  const blokke = breve.flatMap(({ resultat, blokke: alle }) =>
    alle.flatMap(({ blok: { id }, stykker }) => {
      const tekst = stykkernesTekst(stykker.filter(({ art }) => art !== 'hul'))
      return id === 'reglerne' || tekst === '' ? [] : [{ resultat, id, tekst }]
    }),
  )

  it.each(blokke)('$id ($resultat) har LIX under 45', ({ tekst }) => {
    expect(laesbarhed(tekst).lix).toBeLessThan(HOEJST)
  })

  it('hver blok siger, hvilken regel den er der for, og reglen findes', () => {
    for (const { id, hjemmel } of AFGOERELSENS_BLOKKE) {
      expect(hjemmel.length, id).toBeGreaterThan(0)
      for (const sted of hjemmel)
        expect(findesHjemmel(sted), `${id}: ${sted.lov} § ${sted.paragraf}`).toMatchObject({ findes: true })
    }
  })
})
