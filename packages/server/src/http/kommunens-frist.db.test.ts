import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dato } from '@fodfaeste/grund'
import type { Data } from '@fodfaeste/kontrakt'
import { dagskifte } from '../job/opgaver.ts'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'
import { omregnetTil } from '../vis/sag-raekke.ts'

const FRIST = {
  sagstype: 'ressourceforloeb',
  offentliggjort: 'fjordby.example/frister',
  gaelderFra: '2026-01-01',
} as const
const HENVIST = '2026-11-02'
const [OTTE_UGER, TRE_UGER] = ['2026-12-28', '2026-11-23']

describe.each(LAGRE)('Kommunens egen frist, alle de steder den vises, på %s', (art) => {
  let server: Proeveserver
  let asta: Indlogget
  let nanna: Indlogget
  let sti: { readonly sagId: string }
  beforeAll(async () => {
    server = await proeveserver(art)
    await stil(`${IDAG}T09:00:00.000Z`)
    const krop = { navn: 'Ove Prøvesen', cpr: '650180-1905', henvistFra: 'kontanthjælp', henvistDen: HENVIST }
    sti = { sagId: (await nanna.godt('opretSag', { krop })).id }
  })
  afterAll(() => server?.luk())

  async function stil(oejeblik: string): Promise<void> {
    server.stilUret(oejeblik)
    asta = await server.som('asta-lyngholm')
    nanna = await server.som('nanna-fyrlys')
  }

  const erFristen = ({ pligt }: { readonly pligt?: string | undefined }) => pligt === 'RSL-3-2'
  const paaMinDag = async () =>
    (await nanna.godt('hentMinDag', { valg: {} })).grupper
      .flatMap(({ opgaver }) => opgaver)
      .find((en) => en.sagId === sti.sagId && erFristen(en))?.frist
  const iSagen = async () => (await nanna.godt('hentOpgaver', { sti })).opgaver.find(erFristen)?.frist
  const iPligterne = async (valg = {}) =>
    (await nanna.godt('hentPligter', { sti, valg })).pligter.find(({ id }) => id === 'RSL-3-2')?.fristDen
  const iKalenderen = async (): Promise<string> => {
    const { adresse } = await nanna.godt('lavKalenderlink', { krop: {} })
    return (await server.send({ method: 'GET', url: new URL(adresse).pathname })).body
  }

  it('flytter rækken på Min dag, i sagen, i pligterne og i kalenderen, når den ændres', async () => {
    expect([await paaMinDag(), await iSagen(), await iPligterne()]).toEqual([undefined, undefined, undefined])
    await asta.godt('saetFrist', { krop: { ...FRIST, uger: 8 } })
    expect([await paaMinDag(), await iSagen(), await iPligterne()]).toEqual([OTTE_UGER, OTTE_UGER, OTTE_UGER])
    await stil('2026-11-20T10:00:00.000Z')
    await asta.godt('saetFrist', { krop: { ...FRIST, uger: 3 } })
    expect([await paaMinDag(), await iSagen(), await iPligterne()]).toEqual([TRE_UGER, TRE_UGER, TRE_UGER])
    expect(await iKalenderen()).toContain(TRE_UGER.replaceAll('-', ''))
  })

  it('rækken, der skrives med en hændelse, har den samme dag', async () => {
    const { version } = await nanna.godt('hentOpgaver', { sti })
    const krop = { forventetVersion: version, id: 'tidligere-forloeb', vaerdi: [], kilde: 'samtale', den: IDAG }
    await nanna.godt('registrerOplysning', { sti, krop: krop as never })
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    expect(await server.omgivelser.lager.sager.foraeldede(kontekst, IDAG, 10)).toBe(0)
    expect(await paaMinDag()).toBe(TRE_UGER)
  })

  it('to øjeblikke viser hver den frist, der var registreret, og forskellen siger, at det er den', async () => {
    const dengang = '2026-11-20T10:30'
    expect(await iPligterne({ registreretTil: dengang })).toBe(OTTE_UGER)
    expect(await iPligterne({ registreretTil: '2026-11-20T11:30' })).toBe(TRE_UGER)
    const svar: Data<'sammenlignSag'> = await nanna.godt('sammenlignSag', {
      sti,
      valg: { foer: dengang, efter: '2026-11-20T11:30' },
    })
    const pligt = svar.forskelle.find(({ id }) => id === 'RSL-3-2-1')
    expect(pligt).toMatchObject({ kommunensFrist: true, dagen: false })
    expect(pligt?.foer).toContain('28. december 2026')
    expect(pligt?.efter).toContain('23. november 2026')
  })

  it('arbejderen regner resten om, også når den blev afbrudt midt i det', async () => {
    await asta.godt('saetFrist', { krop: { ...FRIST, uger: 8 } })
    const { lager } = server.omgivelser
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const alle = await lager.sager.foraeldede(kontekst, IDAG, 1000)
    expect(alle).toBeGreaterThan(20)
    expect(await lager.sager.omregn(kontekst, IDAG, omregnetTil(dato(IDAG)), [sti.sagId])).toBe(1)
    expect(await lager.sager.foraeldede(kontekst, IDAG, 1000)).toBe(alle - 1)
    const nu = server.omgivelser.ur.rigtigtNu()
    const tager = { arbejder: '00000000-0000-4000-8000-000000000001', arter: ['dagskifte'], nu, laanMs: 60_000 }
    await lager.job.meldTil({ id: tager.arbejder, maskine: 'm', proces: 1, version: '0', startet: nu }, nu)
    const noegler: string[] = []
    for (let job = await lager.job.tag(tager); job !== undefined; job = await lager.job.tag(tager)) {
      noegler.push(job.noegle)
      await dagskifte(server.omgivelser).udfoer(job, nu)
      await lager.job.faerdig(job, nu)
    }
    expect(noegler).toContain(`${IDAG} frist 3`)
    expect(await lager.sager.foraeldede(kontekst, IDAG, 1000)).toBe(0)
    expect(await paaMinDag()).toBe(OTTE_UGER)
  })

  it('pligten begrundes bort med den dag, den har nu', async () => {
    const { version } = await nanna.godt('hentOpgaver', { sti })
    const holger = await server.som('holger-vagervagt')
    const bort = (fristDen: string) => ({
      sti,
      krop: {
        forventetVersion: version,
        kommando: {
          beslutning: 'begrund-pligt-bort',
          pligt: 'RSL-3-2',
          fristDen,
          begrundelse: 'Borgeren er på et langt ophold og har bedt om at vente.',
          den: IDAG,
        },
      } as never,
    })
    expect(await holger.nej('skrivBeslutning', bort(TRE_UGER))).toMatchObject({ fejl: [{ felt: 'kommando.pligt' }] })
    await holger.godt('skrivBeslutning', bort(OTTE_UGER))
    expect(await paaMinDag()).toBeUndefined()
  })
})
