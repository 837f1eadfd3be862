import { type Dagsvaerk, den, tager } from './demo-sag.ts'
import { HOLGER, NANNA } from './personer.ts'

// De indsatser og den klage, der peges på, ved den version, de kommer ind med; prøven af demoen ser efter, at de findes.
const [BOSTOETTE, PRAKTIK, SAESONEN, KLAGE] = [19, 20, 27, 17]

/** Maiken i forløb: bostøtte, der begyndte, en praktik, der gik i stå og kom i gang igen, og samtalerne imens. */
export const MAIKENS_FORLOEB: readonly Dagsvaerk[] = [
  den('2024-02-26', NANNA, [tager({ beslutning: 'udpeg-koordinerende', person: { id: NANNA.id, navn: NANNA.navn } })]),
  den('2024-03-01', HOLGER, [tager({ beslutning: 'begynd-ydelse', fra: '2024-03-01' })]),
  den('2024-03-01', NANNA, [
    tager({ beslutning: 'begynd-forloeb', efter: '112' }),
    tager({ beslutning: 'vejled-om-jobformidler' }),
    tager({ beslutning: 'vejled-om-sundhedssamtale' }),
    tager({
      beslutning: 'planlaeg-indsats',
      navn: 'Bostøtte to gange om ugen',
      art: 'serviceloven',
      formaal: 'Faste måltider og en uge, der hænger sammen.',
      iIndsatsdel: true,
    }),
    tager({
      beslutning: 'planlaeg-indsats',
      navn: 'Praktik i planteskolen',
      art: 'lab-kapitel-11',
      formaal: 'En arbejdsplads med de samme mennesker hver gang.',
      iIndsatsdel: true,
    }),
  ]),
  den('2024-03-18', NANNA, [
    tager({ beslutning: 'begynd-indsats', indsats: BOSTOETTE }),
    tager({
      beslutning: 'hold-samtale',
      form: 'fremmoede',
      borgerensValg: true,
      referat: 'Bostøtten er kommet godt i gang. Maiken vil se planteskolen, før hun siger ja.',
    }),
  ]),
  den('2024-05-13', NANNA, [
    tager({ beslutning: 'aftal-indsats', indsats: PRAKTIK, begynder: '2024-06-03', hvor: 'Fjordby Planteskole' }),
    tager({
      beslutning: 'hold-samtale',
      form: 'fremmoede',
      referat: 'Praktikken er aftalt til to formiddage om ugen.',
    }),
  ]),
  den('2024-06-03', NANNA, [tager({ beslutning: 'begynd-indsats', indsats: PRAKTIK })]),
  den('2024-10-21', NANNA, [
    tager({
      beslutning: 'afbryd-indsats',
      indsats: PRAKTIK,
      aarsag: 'Planteskolen lukker om vinteren. Maiken vil gerne tilbage.',
    }),
    tager({
      beslutning: 'begynd-ventetid',
      paa: 'planteskolens nye sæson',
      aarsag: 'Den samme arbejdsplads er vigtigere end en hurtig ny.',
      tagesOp: '2025-02-17',
    }),
  ]),
  den('2025-03-03', NANNA, [
    tager({ beslutning: 'afslut-ventetid', ventetid: SAESONEN, hvad: 'Planteskolen er åben igen.' }),
    tager({ beslutning: 'begynd-indsats', indsats: PRAKTIK }),
    tager({
      beslutning: 'hold-samtale',
      form: 'telefon',
      borgerensValg: true,
      referat: 'Tilbage med fire formiddage.',
    }),
  ]),
]

/** Signe klagede over, at forløbet ikke blev kortere efter orloven, og Ankestyrelsen gav kommunen ret. */
export const SIGNES_KLAGE: readonly Dagsvaerk[] = [
  den('2026-03-23', NANNA, [
    tager({
      beslutning: 'modtag-klage',
      klager: 'borgeren',
      ord: 'Jeg vil have forløbet til at slutte, som det stod først.',
    }),
  ]),
  den('2026-04-13', NANNA, [
    tager({
      beslutning: 'genvurder-klage',
      klage: KLAGE,
      medhold: 'intet',
      begrundelse: 'Sorgorloven med ret til dagpenge tæller ikke med i forløbets længde.',
    }),
    tager({ beslutning: 'send-klage', klage: KLAGE, klagerUnderrettet: true }),
  ]),
  den('2026-09-14', HOLGER, [
    tager({
      beslutning: 'registrer-klageafgoerelse',
      klage: KLAGE,
      udfald: 'stadfaestelse',
      begrundelse: 'Slutdagen er regnet rigtigt. Kommunen skal ikke gøre mere.',
    }),
  ]),
]
