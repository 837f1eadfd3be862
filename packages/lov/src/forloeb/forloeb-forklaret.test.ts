import { type Dato, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Oplysning } from '../motor/oplysning.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { medEtHul } from '../proeve-huller.ts'
import { type ForklaretSag, sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import { type AfslutningFakta, type Slutbeslutning, vurderAfslutning } from './vurder-afslutning.ts'
import { type JobformidlerFakta, vurderJobformidler } from './vurder-jobformidler.ts'
import { type KoordinerendeFakta, vurderKoordinerendeSagsbehandler } from './vurder-koordinerende-sagsbehandler.ts'

const ALTID_MED = ['laesningsvalg', 'tilbud', 'udpegede', 'givet', 'oensket', 'truffet', 'fra'] as const

const opl = <T>(vaerdi: T): Oplysning<T> => ({ vaerdi, kilde: 'prøve' })
const den = (dag: string): Oplysning<Dato> => opl(dato(dag))
const laest = (id: string, laesning: 'A' | 'B') => ({
  [id]: { laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' },
})
const forloeb = (starter: string | undefined, slutter: string | undefined, bevilget = starter): Forloebsdage => ({
  bevilget: bevilget === undefined ? undefined : dato(bevilget),
  starter: starter === undefined ? undefined : dato(starter),
  slutter: slutter === undefined ? undefined : dato(slutter),
})
const TO_AAR = forloeb('2023-03-01', '2025-02-28', '2023-02-10')
const GAMMELT = forloeb('2021-12-31', '2023-12-30')
const BINDER_DET = ['A', 'B'] as const

describe('Et løbende forløb, forklaret ord for ord', () => {
  it('beslutningen før slutningen er som i afslutning.txt', async () => {
    const fakta = (del: Partial<AfslutningFakta> = {}): AfslutningFakta => ({ efter: '112', laesningsvalg: {}, ...del })
    const forklar = (navn: string, paa: string, del: Partial<AfslutningFakta> = {}, dage = TO_AAR): ForklaretSag => [
      navn,
      paa,
      vurderAfslutning(fakta(del), dage, dato(paa)),
    ]
    const truffet = (dag: string, del: Partial<Slutbeslutning> = {}): Partial<AfslutningFakta> => ({
      beslutning: { truffet: den(dag), art: 'indsatser', ...del },
    })
    const nyt = (art: Slutbeslutning['art'], dag: string) =>
      fakta({ beslutning: { truffet: den(dag), art, nyForberedendeDel: opl(true), teamHoert: opl(true) } })
    const sager = [
      ...[
        '2021-12-31',
        '2022-01-01',
        '2023-02-28',
        '2023-03-01',
        '2025-02-27',
        '2025-02-28',
        '2025-03-01',
        '2026-02-01',
        '2026-07-01',
      ].flatMap((paa) => [forklar('Anne: ingen beslutning', paa), forklar('Anne: begyndt før 2022', paa, {}, GAMMELT)]),
      ...['2025-02-27', '2025-02-28', '2025-03-01'].map((dag) =>
        forklar(`Bo: besluttet ${dag}`, '2025-03-10', truffet(dag)),
      ),
      forklar('Bo: besluttet i morgen', '2025-02-20', truffet('2025-02-21')),
      forklar('Bo: ophørt før, uden beslutning', '2024-11-02', { ophoert: den('2024-11-01') }),
      forklar('Bo: ophørt i dag, uden beslutning', '2024-11-01', { ophoert: den('2024-11-01') }),
      forklar('Bo: ophørt, besluttet samme dag', '2024-11-02', {
        ophoert: den('2024-11-01'),
        ...truffet('2024-11-01'),
      }),
      forklar('Bo: ophørt, besluttet dagen efter', '2024-11-02', {
        ophoert: den('2024-11-01'),
        ...truffet('2024-11-02'),
      }),
      forklar('Bo: ophørt efter slutdagen', '2025-04-02', { ophoert: den('2025-04-01'), ...truffet('2025-03-15') }),
      forklar('Anne: før loven fandtes', '2012-12-31', {}, forloeb('2012-12-01', '2013-06-30')),
      forklar('Anne: sluttede, før loven fandtes', '2023-06-01', {}, forloeb('2012-01-01', '2012-12-31')),
      forklar('Dan: førtidspensionist, læst som B, på sidste dag', '2025-02-28', {
        efter: '115',
        laesningsvalg: laest('TVIVL-PARAGRAF-115-RETTIGHEDER', 'B'),
      }),
      ...['2025-02-28', '2025-03-01'].flatMap((paa) => [
        forklar('Bo: forlængelsen har sit grundlag, men kom for sent', paa, {
          beslutning: {
            truffet: den('2025-03-01'),
            art: 'forlaengelse',
            nyForberedendeDel: opl(true),
            teamHoert: opl(true),
          },
        }),
        forklar('Bo: ophørt, og forlængelsen mangler sit grundlag', paa, {
          ophoert: den('2025-02-01'),
          beslutning: { truffet: den('2025-01-20'), art: 'forlaengelse' },
        }),
        forklar('Bo: ophørt på slutdagen', paa, { ophoert: den('2025-02-28') }),
        forklar('Bo: ophørt dagen efter slutdagen', paa, { ophoert: den('2025-03-01') }),
        forklar('Bo: besluttes i morgen om en forlængelse', paa, {
          beslutning: { truffet: den('2025-03-02'), art: 'forlaengelse' },
        }),
        forklar('Bo: besluttet om en forlængelse uden grundlag', paa, {
          beslutning: { truffet: den('2025-02-20'), art: 'forlaengelse' },
        }),
        forklar('Bo: besluttet om en forlængelse, teamet ikke hørt', paa, {
          beslutning: {
            truffet: den('2025-02-20'),
            art: 'forlaengelse',
            nyForberedendeDel: opl(true),
            teamHoert: opl(false),
          },
        }),
      ]),
      forklar('Carla: ingen første dag', '2024-01-01', {}, forloeb(undefined, '2025-02-28')),
      forklar('Carla: ingen sidste dag', '2024-01-01', {}, forloeb('2023-03-01', undefined)),
      forklar(
        'Carla: ingen sidste dag, besluttet',
        '2024-01-01',
        truffet('2023-12-01'),
        forloeb('2023-03-01', undefined),
      ),
      forklar(
        'Carla: ingen sidste dag, ophørt',
        '2024-01-01',
        { ophoert: den('2023-12-01') },
        forloeb('2023-03-01', undefined),
      ),
      forklar('Dan: førtidspensionist', '2025-03-01', { efter: '115' }),
      ...BINDER_DET.map((l) =>
        forklar(`Dan: førtidspensionist, læst som ${l}`, '2025-03-01', {
          efter: '115',
          laesningsvalg: laest('TVIVL-PARAGRAF-115-RETTIGHEDER', l),
        }),
      ),
      forklar('Else: sidste dag efter lukningen', '2026-06-30', {}, forloeb('2025-07-01', '2026-06-30')),
      forklar('Else: bevilget efter lukningen', '2026-06-30', {}, forloeb('2026-03-01', '2027-02-28')),
      ...(['nyt-forloeb', 'forlaengelse'] as const).flatMap((art) =>
        [
          '2014-09-11',
          '2014-09-12',
          '2019-12-31',
          '2020-01-01',
          '2021-12-31',
          '2022-01-01',
          '2024-02-29',
          '2024-03-01',
          '2026-01-31',
          '2026-02-01',
        ].map((dag) => forklar(`Finn: ${art} besluttet`, dag, nyt(art, dag), forloeb('2014-01-01', '2026-02-28'))),
      ),
      ...medEtHul(nyt('forlaengelse', '2025-02-01'), ...ALTID_MED).map(([hvad, f]) =>
        forklar(`Gry: forlængelse, ${hvad}`, '2025-02-20', f),
      ),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('afslutning.txt')
  })

  it('jobformidleren er som i jobformidler.txt', async () => {
    const forklar = (navn: string, paa: string, del: Partial<JobformidlerFakta> = {}, dage = TO_AAR): ForklaretSag => [
      navn,
      paa,
      vurderJobformidler({ efter: '112', laesningsvalg: {}, ...del }, dage, dato(paa)),
    ]
    const sager = [
      ...[
        '2021-12-31',
        '2022-01-01',
        '2022-04-30',
        '2022-05-01',
        '2022-05-02',
        '2024-02-29',
        '2024-03-01',
        '2026-01-31',
        '2026-02-01',
      ].flatMap((paa) => [
        forklar('Anne: begyndt før 2022, ikke vejledt', paa, {}, GAMMELT),
        forklar('Bo: begyndt i 2023', paa),
      ]),
      ...['2022-04-30', '2022-05-01', '2022-05-02'].map((dag) =>
        forklar(`Anne: vejledt ${dag}`, '2022-06-01', { vejledt: den(dag) }, GAMMELT),
      ),
      forklar('Anne: vejledt i morgen', '2022-04-01', { vejledt: den('2022-04-02') }, GAMMELT),
      forklar('Anne: begyndt 1. januar 2022', '2022-06-01', {}, forloeb('2022-01-01', '2023-12-31')),
      forklar('Anne: vejledt i dag', '2022-04-02', { vejledt: den('2022-04-02') }, GAMMELT),
      ...['2021-12-31', '2022-01-01', '2022-04-30', '2022-05-01', '2022-05-02'].flatMap((dag) =>
        ['2022-01-02', '2022-05-01', '2022-05-02', '2022-05-03'].map((paa) =>
          forklar(`Anne: ophørt ${dag}`, paa, { ophoert: den(dag) }, GAMMELT),
        ),
      ),
      forklar('Anne: ophørt før fristen', '2022-06-01', { ophoert: den('2022-04-01') }, GAMMELT),
      ...(['ja', 'nej'] as const).flatMap((svar) => [
        forklar(`Bo: ønsker ${svar}`, '2023-06-01', { oenske: { svar, den: dato('2023-05-01') } }),
        forklar(`Bo: ønsker ${svar} i morgen`, '2023-04-30', { oenske: { svar, den: dato('2023-05-01') } }),
        forklar(`Bo: ønsker ${svar}, fået`, '2023-06-01', {
          oenske: { svar, den: dato('2023-05-01') },
          faaet: den('2023-05-15'),
        }),
        forklar(`Bo: ønsker ${svar}, fås i morgen`, '2023-05-14', {
          oenske: { svar, den: dato('2023-05-01') },
          faaet: den('2023-05-15'),
        }),
        forklar(`Bo: ønskede ${svar} før forløbet`, '2023-06-01', { oenske: { svar, den: dato('2023-02-01') } }),
        forklar(`Bo: ønsker ${svar}, forløbet ophørt`, '2023-06-01', {
          oenske: { svar, den: dato('2023-05-01') },
          ophoert: den('2023-05-31'),
        }),
      ]),
      forklar(
        'Carla: ingen første dag',
        '2023-06-01',
        { oenske: { svar: 'ja', den: dato('2023-05-01') } },
        forloeb(undefined, undefined),
      ),
      forklar('Bo: ophørt, havde fået en jobformidler', '2023-06-01', {
        oenske: { svar: 'ja', den: dato('2023-04-01') },
        faaet: den('2023-04-15'),
        ophoert: den('2023-05-31'),
      }),
      forklar('Dan: førtidspensionist', '2023-06-01', {
        efter: '115',
        oenske: { svar: 'ja', den: dato('2023-05-01') },
      }),
      ...BINDER_DET.map((l) =>
        forklar(`Dan: førtidspensionist, læst som ${l}`, '2023-06-01', {
          efter: '115',
          oenske: { svar: 'ja', den: dato('2023-05-01') },
          laesningsvalg: laest('TVIVL-PARAGRAF-115-RETTIGHEDER', l),
        }),
      ),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('jobformidler.txt')
  })

  it('den koordinerende sagsbehandler er som i koordinerende-sagsbehandler.txt', async () => {
    const forklar = (navn: string, paa: string, del: Partial<KoordinerendeFakta> = {}, dage = TO_AAR): ForklaretSag => [
      navn,
      paa,
      vurderKoordinerendeSagsbehandler({ efter: '112', udpegede: [], laesningsvalg: {}, ...del }, dage, dato(paa)),
    ]
    const udpeget = (fra: string, til?: string) => ({
      udpegede: [{ navn: 'Mette Krogh', fra: dato(fra), ...(til === undefined ? {} : { til: dato(til) }) }],
    })
    const sager = [
      ...[
        '2012-12-31',
        '2013-01-01',
        '2019-12-31',
        '2020-01-01',
        '2021-12-31',
        '2022-01-01',
        '2024-02-29',
        '2024-03-01',
        '2026-01-31',
        '2026-02-01',
        '2026-07-01',
      ].flatMap((paa) => [
        forklar('Anne: ingen udpeget', paa, {}, forloeb('2012-12-31', '2027-12-31')),
        forklar('Anne: en udpeget', paa, udpeget('2012-12-31'), forloeb('2012-12-31', '2027-12-31')),
        ...BINDER_DET.map((l) =>
          forklar(
            `Anne: ingen udpeget, læst som ${l}`,
            paa,
            { laesningsvalg: laest('TVIVL-KOORDINERENDE-EFTER-LUKNING', l) },
            forloeb('2025-12-31', '2027-12-31'),
          ),
        ),
      ]),
      ...['2023-02-28', '2023-03-01', '2023-03-02', '2023-03-11', '2025-02-28', '2025-03-01'].flatMap((paa) => [
        forklar('Bo: ingen udpeget', paa),
        forklar('Bo: udpeget første dag', paa, udpeget('2023-03-01')),
        forklar('Bo: udpeget ti dage inde', paa, udpeget('2023-03-11')),
        forklar('Bo: stoppet på tiendedagen', paa, udpeget('2023-02-15', '2023-03-10')),
      ]),
      forklar('Bo: to afløste hinanden med et hul', '2023-06-01', {
        udpegede: [...udpeget('2023-03-01', '2023-03-31').udpegede, { navn: 'Ole Dam', fra: dato('2023-04-05') }],
      }),
      forklar('Bo: to overlapper', '2023-06-01', {
        udpegede: [...udpeget('2023-03-01', '2023-04-10').udpegede, { navn: 'Ole Dam', fra: dato('2023-04-05') }],
      }),
      forklar('Bo: forløbet ophørt', '2023-06-01', { ophoert: den('2023-05-31') }),
      forklar('Bo: ophørt i dag', '2023-05-31', { ophoert: den('2023-05-31') }),
      forklar('Carla: ingen første dag', '2023-06-01', {}, forloeb(undefined, undefined)),
      ...['2019-12-31', '2020-01-01', '2020-01-02', '2023-06-01'].map((paa) =>
        forklar('Dan: førtidspensionist', paa, { efter: '115' }, forloeb('2019-06-01', '2024-05-31')),
      ),
      ...['2023-03-31', '2023-04-01', '2023-04-02', '2023-06-01'].flatMap((paa) => [
        forklar('Else: ophørt 1. april, ingen udpeget', paa, { ophoert: den('2023-04-01') }),
        forklar('Else: ophørt 1. april, udpeget til sidst', paa, {
          ophoert: den('2023-04-01'),
          ...udpeget('2023-03-10'),
        }),
      ]),
      ...['2020-01-01', '2019-12-31', '2020-01-02'].map((paa) =>
        forklar('Dan: førtidspensionist, før forløbet', paa, { efter: '115' }, forloeb('2020-03-01', '2022-02-28')),
      ),
      forklar('Dan: førtidspensionist, efter forløbet', '2023-06-01', { efter: '115', ophoert: den('2023-05-01') }),
      forklar('Else: udpeges i morgen', '2023-03-31', udpeget('2023-04-01')),
      forklar('Else: udpeget før og efter forløbet', '2023-03-31', udpeget('2023-01-01', '2023-02-28')),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('koordinerende-sagsbehandler.txt')
  })
})
