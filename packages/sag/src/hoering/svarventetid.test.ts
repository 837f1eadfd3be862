import { dato } from '@fodfaeste/grund'
import { vurderSag } from '@fodfaeste/lov'
import { type Skridt, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { opgaver } from '../opgave/opgaver.ts'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { sagstjek } from '../sagstjek/sagstjek.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import type { Kommando } from '../udfoer.ts'
import { svarDerVentes } from './svarventetid.ts'

const SENDT = '2025-06-02'
const FRIST = '2025-06-16'
const DAGEN_EFTER = '2025-06-17'

function sagen(...kommandoer: readonly Kommando[]): Sag {
  const skridt = kommandoer.map((kommando): Skridt => ({ kommando, idag: SENDT }))
  const sag = fold(registrerAlle([...skridtTil(), ...skridt]))
  if (sag === undefined) throw new Error('The case was not created')
  return sag
}

const FOER = sagen().version
const PAPIR = FOER + 1
const HOERING = FOER + 2
const DOKUMENT: Kommando = {
  beslutning: 'registrer-dokument',
  navn: 'Epikrise',
  art: 'modtaget',
  kilde: 'hospitalet',
  dateret: '2025-05-28',
  den: SENDT,
}
const hoer = (svarfrist?: string): Kommando => ({
  beslutning: 'send-partshoering',
  navn: 'Epikrise',
  kommet: '2025-05-28',
  omGrundlaget: true,
  tilUgunst: true,
  ...(svarfrist !== undefined && { svarfrist }),
  den: SENDT,
})
const SVAR: Kommando = { beslutning: 'besvar-partshoering', hoering: HOERING, ord: 'Det er forkert.', den: SENDT }
const stilling = (svar: object): Kommando => ({
  beslutning: 'vurder-hoeringsbehov',
  papir: PAPIR,
  begrundelse: 'Fordi.',
  den: SENDT,
  ...svar,
})
const venter = (sag: Sag, paa: string) => svarDerVentes(sag, dato(paa)).map(({ navn }) => navn)
const punktet = (sag: Sag, paa: string) => {
  const { punkter } = sagstjek(sag, 'afslag', dato(paa), INGEN_FRISTER)
  return punkter.find(({ tjek }) => tjek.id === 'partshoering')
}
const paaMinDag = (sag: Sag, paa: string) =>
  opgaver(sag, vurderSag(tilSagsfakta(sag, INGEN_FRISTER), dato(paa)), dato(paa), INGEN_FRISTER).opgaver.find(
    ({ noegle }) => noegle === `HOERING/${HOERING}`,
  )

describe('At vente på borgerens svar', () => {
  it('den sidste dag for svar er med; dagen efter ventes der ikke', () => {
    const sag = sagen(DOKUMENT, hoer(FRIST), stilling({ tilUgunst: true, hoering: HOERING }))
    expect(venter(sag, SENDT)).toEqual(['Epikrise'])
    expect(venter(sag, FRIST)).toEqual(['Epikrise'])
    expect(venter(sag, DAGEN_EFTER)).toEqual([])
    expect(punktet(sag, FRIST)).toMatchObject({ tilstand: 'ikke-i-orden' })
    expect(punktet(sag, DAGEN_EFTER)).toMatchObject({
      tilstand: 'i-orden',
      fund: { fandt: ['Intet svar om «Epikrise» til og med 16. juni 2025.'] },
    })
  })

  it('står på Min dag som en ventetid til og med dagen og som et skridt dagen efter, til der er svaret', () => {
    const sag = sagen(DOKUMENT, hoer(FRIST))
    expect(paaMinDag(sag, FRIST)).toMatchObject({ art: 'vent', frist: FRIST, tilstand: 'venter' })
    expect(paaMinDag(sag, DAGEN_EFTER)).toMatchObject({ art: 'hus', frist: DAGEN_EFTER, tilstand: 'aktiv' })
    expect(paaMinDag(sagen(DOKUMENT, hoer(FRIST), SVAR), FRIST)).toBeUndefined()
  })

  it('et svar, før dagen er gået, er nok', () => {
    expect(venter(sagen(DOKUMENT, hoer(FRIST), SVAR), SENDT)).toEqual([])
  })

  it('uden en dag er der ingen at vente til: ingen opfinder den', () => {
    const sag = sagen(DOKUMENT, hoer())
    expect(venter(sag, SENDT)).toEqual([])
    expect(paaMinDag(sag, SENDT)).toBeUndefined()
  })

  it('en undtagelse, et menneske har begrundet, gør, at der ikke ventes', () => {
    const hoert = [DOKUMENT, hoer(FRIST), stilling({ hoering: HOERING })]
    expect(venter(sagen(...hoert, stilling({ undtagelse: '1' })), SENDT)).toEqual([])
    const ved = {
      beslutning: 'traef-forholdsskoen',
      id: 'procedure.hoering.undtagelser.2',
      begrundelse: 'Fristen i loven ville blive overskredet.',
      vedroerer: HOERING,
      den: SENDT,
    } as const
    expect(venter(sagen(...hoert, { ...ved, svar: 'ja' }), SENDT)).toEqual([])
    expect(venter(sagen(...hoert, { ...ved, svar: 'nej' }), SENDT)).toEqual(['Epikrise'])
  })
})

describe('Et papir, der er kommet', () => {
  it('er uoplyst, til et menneske har taget stilling', () => {
    expect(punktet(sagen(DOKUMENT), SENDT)).toMatchObject({
      tilstand: 'uoplyst',
      fund: { fandt: ['Ingen har taget stilling til, om borgeren skal høres om «Epikrise».'] },
    })
    expect(punktet(sagen(DOKUMENT, stilling({ tilUgunst: false })), SENDT)).toMatchObject({ tilstand: 'i-orden' })
  })

  it('der er til ugunst, væsentligt og ukendt for borgeren, skal høres, før der afgøres', () => {
    const svar = { omGrundlaget: true, tilUgunst: true, bekendt: 'nej', vaesentlig: 'ja' }
    const sag = sagen(DOKUMENT, stilling(svar))
    expect(punktet(sag, SENDT)).toMatchObject({
      tilstand: 'ikke-i-orden',
      fund: { fandt: ['Hør borgeren om «Epikrise», før der træffes afgørelse'] },
    })
    expect(punktet(sagen(DOKUMENT, stilling({ ...svar, undtagelse: '3' })), SENDT)).toMatchObject({
      tilstand: 'i-orden',
    })
  })

  it('der er afsendt eller er kommunens eget, og en ældre udgave, spørges der ikke til', () => {
    const eget = sagen({ ...DOKUMENT, art: 'internt-endeligt' } as Kommando)
    expect(punktet(eget, SENDT)).toMatchObject({ tilstand: 'ikke-relevant' })
    const ny = sagen(DOKUMENT, { ...DOKUMENT, navn: 'Epikrise, rettet', erstatter: PAPIR } as Kommando)
    expect(punktet(ny, SENDT)?.fund.fandt).toEqual([
      'Ingen har taget stilling til, om borgeren skal høres om «Epikrise, rettet».',
    ])
  })
})
