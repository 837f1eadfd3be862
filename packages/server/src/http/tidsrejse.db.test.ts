import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '@fodfaeste/kontrakt'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('Sagen, som den var, og som den kunne være, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  /** En ny sag i egen kommune; CPR-nummeret er et, ingen har. */
  async function nySag(cpr: string): Promise<Data<'opretSag'>> {
    const krop = { navn: 'Ove Prøvesen', cpr, henvistFra: 'kontanthjælp', henvistDen: '2026-11-02' }
    return nanna.godt('opretSag', { krop })
  }

  it('ses sagen, som den var, er svaret det, der blev vist dengang', async () => {
    const sag = await nySag('650180-1907')
    const sti = { sagId: sag.id }
    const vist: Data<'hentSag'>[] = [sag]
    for (const [dag, id, vaerdi] of [
      ['2026-11-23', 'tidligere-forloeb', []],
      ['2026-11-24', 'bevilget', '2025-06-02'],
      ['2026-11-25', 'modtager-foertidspension', true],
    ] as const) {
      server.stilUret(`${dag}T10:00:00.000Z`)
      const naeste = await server.som('nanna-fyrlys')
      const krop = { forventetVersion: vist.at(-1)?.version ?? 0, id, vaerdi, kilde: 'samtale', den: dag } as never
      vist.push(await naeste.godt('registrerOplysning', { sti, krop }))
    }
    const seer = await server.som('nanna-fyrlys')
    const nu = vist.at(-1)?.version ?? 0
    for (const dengang of vist) {
      const set = await seer.godt('hentSag', { sti, valg: { version: dengang.version } })
      expect(udenNutid(set)).toEqual(udenNutid(dengang))
      expect(set.nyesteVersion).toBe(nu)
      if (dengang.version < nu) expect(set.maa).toMatchObject({ registrere: false, traeffeSkoen: false })
    }
    const denDag = await seer.godt('hentSag', { sti, valg: { registreretTil: '2026-11-24' } })
    expect(udenNutid(denDag)).toEqual(udenNutid(vist[2] ?? sag))
    server.stilUret(`${IDAG}T09:00:00.000Z`)
  })

  it('vurderes på en anden dag efter den dags lov', async () => {
    const sti = { sagId: demoSagId(25) }
    const set = await nanna.godt('hentSag', { sti, valg: { paa: '2027-03-01' } })
    expect(set.vurdering.paa).toBe('2027-03-01')
    expect(set.baand.idag).toBe('2027-03-01')
  })

  it('«hvad nu hvis» svarer uden at efterlade noget i sagen', async () => {
    const sag = await nySag('660180-1904')
    const sti = { sagId: sag.id }
    const svar = await nanna.godt('proevHvadNuHvis', {
      sti,
      krop: {
        oplysninger: [
          { id: 'bevilget', vaerdi: '2025-06-02' },
          { id: 'foedselsdag', vaerdi: null },
        ],
        skoen: [{ id: 'udviklingsperspektiv', svar: 'nej' }],
        oensker: [{ emne: 'endnu-et-forloeb', svar: 'ja' }],
      },
    })
    expect(svar.vurdering.konklusion.kode).not.toBe(sag.vurdering.konklusion.kode)
    const efter = await nanna.godt('hentSag', { sti })
    expect({ ...efter, haendelser: [] }).toEqual({ ...sag, haendelser: [] })
    expect(efter.haendelser).toEqual(sag.haendelser)
  })
})

/** Det, der handler om nu og ikke om dengang. */
function udenNutid({ nyesteVersion: _, maa: __, ...dengang }: Data<'hentSag'>): object {
  return dengang
}
