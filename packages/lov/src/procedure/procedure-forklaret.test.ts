import { dato, iso, plusDage } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { medEtHul } from '../proeve-huller.ts'
import { type ForklaretSag, sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import type { Meddelelse, Meddelelsesmaade } from './ankomst.ts'
import type { Afgoerelsesfakta, Klagefakta, Procesfakta } from './fakta.ts'
import { oplyst as opl, oplystDag as den, proeveSkoen as skoen } from './proeve-svar.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const ALTID_MED = ['laesningsvalg', 'truffetDen', 'den', 'kommetDen', 'modtaget'] as const

const forklar = (navn: string, dag: string, fakta: Procesfakta): ForklaretSag => [
  navn,
  dag,
  vurderProcedure(fakta, dato(dag)),
]

const meddelt = (maade: Meddelelsesmaade, dag: string, modtaget?: string) =>
  opl<Meddelelse>({ maade, den: dato(dag), ...(modtaget === undefined ? {} : { modtagetDen: den(modtaget) }) })

/** Et afslag i oktober 2025 med alt, hvad der skal stå i det. */
const AFSLAG: Afgoerelsesfakta = {
  truffetDen: den('2025-10-01'),
  meddelt: meddelt('digital-post', '2025-10-02'),
  form: opl('skriftlig'),
  givetFuldtUd: opl(false),
  oensket: { svar: 'ja' },
  begrundelse: {
    retsregler: opl(true),
    skoensmaessig: opl(true),
    hovedhensyn: opl(true),
    faktaNoedvendigt: skoen('ja'),
    fakta: opl(true),
  },
  klagevejledning: { klageinstans: opl(true), fremgangsmaade: opl(true), tidsfrist: opl(true) },
}

/** Hele sagens gang: ansøgt, oplyst, hørt, afgjort. */
const SAGEN: Procesfakta = {
  ansoegning: {
    modtaget: den('2025-07-01'),
    kommunensFrist: den('2025-10-01'),
    afgjort: den('2025-10-01'),
    skriftligBesked: den('2025-09-20'),
  },
  hoering: [
    {
      id: 'attest',
      navn: 'lægeattesten',
      kommetDen: den('2025-09-01'),
      omGrundlaget: opl(true),
      tilUgunst: opl(true),
      bekendt: skoen('nej'),
      vaesentlig: skoen('ja'),
      undtagelser: { 1: skoen('nej'), 4: skoen('nej') },
      hoertDen: den('2025-09-20'),
    },
  ],
  afgoerelse: AFSLAG,
  notater: [
    {
      id: 'opringning',
      navn: 'opringning fra lægen',
      art: 'oplysning',
      den: den('2025-09-05'),
      betydning: skoen('ja'),
      fremgaarAfSagen: opl(false),
      noteret: den('2025-09-05'),
    },
  ],
  dokumenter: [
    {
      id: 'brev',
      navn: 'brev fra borgeren',
      art: 'modtaget',
      den: den('2025-09-06'),
      betydning: opl(true),
      journaliseret: den('2025-09-07'),
    },
  ],
  indhentning: [
    {
      id: 'journal',
      navn: 'journal fra sygehuset',
      art: 'helbred-og-andet',
      noedvendig: skoen('ja'),
      samtykke: opl('givet'),
      samtykkeForsoegt: den('2025-08-01'),
    },
  ],
  henvendelser: [
    {
      id: 'spoergsmaal',
      modtaget: den('2025-09-10'),
      skriftlig: opl(true),
      vedroererMyndigheden: opl(true),
      vejledningNoedvendig: skoen('ja'),
      besvaret: den('2025-09-12'),
      videresendt: den('2025-09-12'),
    },
  ],
  hjaelpFra: den('2025-07-01'),
  skriftligBesked: {
    1: den('2025-07-02'),
    2: den('2025-07-02'),
    3: den('2025-07-02'),
    4: den('2025-07-02'),
    5: den('2025-07-02'),
  },
  medvirken: skoen('ja'),
  medvirkerIkke: opl(true),
  repraesentant: { modstaaendeHensyn: skoen('nej'), personligMedvirkenPaakraevet: skoen('nej') },
  laesningsvalg: {},
}

const KLAGE: Klagefakta = {
  modtaget: den('2025-10-20'),
  fraPersonenSelv: opl(true),
  dispensation: skoen('nej'),
  hastende: skoen('nej'),
  manglerOplysninger: opl(false),
  genvurderet: opl({ den: dato('2025-11-10'), medhold: 'intet' }),
  sendtTilAnkestyrelsen: den('2025-11-17'),
  klagerUnderrettet: den('2025-11-17'),
}
const medKlage = (klage: Klagefakta, rest: Partial<Procesfakta> = {}): Procesfakta => ({
  afgoerelse: AFSLAG,
  klage,
  laesningsvalg: {},
  ...rest,
})

/** Hver dag fra `fra` i `antal` dage, hvor en pligt er et andet sted end dagen før. */
function dageneHvorPligterneSkifter(navn: string, fakta: Procesfakta, fra: string, antal: number) {
  let foer = ''
  return Array.from({ length: antal }, (_, i) => iso(plusDage(dato(fra), i))).flatMap(
    (dag): readonly ForklaretSag[] => {
      const nu = vurderProcedure(fakta, dato(dag))
        .pligter.map(
          ({ id, tilstand, fristDen }) => `${id} ${tilstand}${fristDen === undefined ? '' : ` ${iso(fristDen)}`}`,
        )
        .join(', ')
      if (nu === foer) return []
      foer = nu
      return [[navn, dag, { pligter: nu }]]
    },
  )
}

describe('Sagsbehandlingen, forklaret ord for ord', () => {
  it('er som i procedure-huller.txt, når én ting mangler eller er anderledes', async () => {
    const sager = [
      forklar('alt er gjort', '2025-10-15', SAGEN),
      ...medEtHul(SAGEN, ...ALTID_MED).map(([hvad, fakta]) => forklar(hvad, '2025-10-15', fakta)),
      ...([1, 2, 3, 4, 5, 6] as const).map((nr) =>
        forklar(`undtagelse ${nr} fra høring`, '2025-10-15', {
          ...SAGEN,
          hoering: SAGEN.hoering?.map((h) => ({ ...h, undtagelser: { [nr]: skoen('ja') } })) ?? [],
        }),
      ),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('procedure-huller.txt')
  })

  it('er på andre dage og i ældre udgaver som i procedure-tid.txt', async () => {
    const dage = ['2012-06-30', '2014-06-24', '2014-06-25', '2018-06-25', '2018-06-26', '2020-06-29', '2020-06-30', '2025-06-17', '2025-06-18', '2025-06-30', '2025-07-01'] // prettier-ignore
    const paa = (dag: string): Procesfakta => ({
      ansoegning: { modtaget: den(dag) },
      hoering: [{ id: 'attest', navn: 'lægeattesten', kommetDen: den(dag) }],
      afgoerelse: { truffetDen: den(dag), meddelt: meddelt('brev', dag) },
      klage: { modtaget: den(dag) },
      notater: [{ id: 'n', navn: 'opringning', art: 'sagsskridt', den: den(dag) }],
      dokumenter: [{ id: 'd', navn: 'notat', art: 'internt-endeligt', den: den(dag) }],
      indhentning: [{ id: 'i', navn: 'skat', art: 'oekonomi-eller-ferie' }],
      henvendelser: [{ id: 'h', modtaget: den(dag) }],
      hjaelpFra: den(dag),
      laesningsvalg: {},
    })
    const ART = ['modtaget', 'afsendt', 'internt-endeligt', 'internt-udkast'] as const
    const SAGSTYPER = ['foertidspension-uden-henvendelse', 'frakendelse-af-pension', 'tilbagebetaling'] as const
    const sager = [
      ...dage.map((dag) => forklar('Anne: intet er gjort', dag, paa(dag))),
      ...ART.map((art) =>
        forklar(`Bo: dokument ${art}`, '2025-10-15', {
          dokumenter: [{ id: 'd', navn: 'papir', art, den: den('2025-10-01'), betydning: opl(true) }],
          laesningsvalg: {},
        }),
      ),
      ...SAGSTYPER.flatMap((type) =>
        (['givet', 'naegtet'] as const).map((samtykke) =>
          forklar(`Carla: samtykke ${samtykke}, ${type}`, '2025-10-15', {
            indhentning: [
              {
                id: 'i',
                navn: 'journal',
                art: 'helbred-og-andet',
                noedvendig: skoen('ja'),
                samtykke: opl(samtykke),
                sagstypeUdenSamtykke: opl(type),
                samtykkeForsoegt: den('2025-10-01'),
              },
            ],
            laesningsvalg: {},
          }),
        ),
      ),
      ...dageneHvorPligterneSkifter('Dan: intet er gjort', paa('2025-10-01'), '2025-09-30', 60),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('procedure-tid.txt')
  })

  it('og klagens gang som i procedure-klage.txt', async () => {
    const BEGAERET: Afgoerelsesfakta = { ...AFSLAG, form: opl('mundtlig'), begrundelseBegaeret: den('2025-10-06') }
    const fuldt = (rest: Partial<Afgoerelsesfakta>): Procesfakta => ({
      afgoerelse: { ...AFSLAG, ...rest },
      laesningsvalg: {},
    })
    const klager: readonly (readonly [string, Klagefakta])[] = [
      ['i tide, intet gjort', { modtaget: den('2025-10-20') }],
      ['for sent', { modtaget: den('2025-11-03') }],
      ['for sent, sendt videre', { modtaget: den('2025-11-03'), sendtTilAnkestyrelsen: den('2025-11-05') }],
      ['for sent, set bort fra', { modtaget: den('2025-11-03'), dispensation: skoen('ja') }],
      ['på sidste dag', { modtaget: den('2025-10-30') }],
      ['dagen efter', { modtaget: den('2025-10-31') }],
      ['hastende', { ...KLAGE, hastende: skoen('ja') }],
      ['hastende uden begrundelse', { ...KLAGE, hastende: skoen('ja', ' ') }],
      ['fra en anden', { ...KLAGE, fraPersonenSelv: opl(false) }],
      [
        'mangler oplysninger',
        {
          modtaget: den('2025-10-20'),
          manglerOplysninger: opl(true),
          beskedOmForsinkelse: den('2025-11-10'),
          ventesAfsluttet: den('2025-12-01'),
        },
      ],
      [
        'helt medhold',
        {
          ...KLAGE,
          genvurderet: opl({ den: dato('2025-11-10'), medhold: 'helt' }),
          nyAfgoerelse: meddelt('digital-post', '2025-11-12'),
        },
      ],
      [
        'delvist medhold',
        {
          modtaget: den('2025-10-20'),
          genvurderet: opl({ den: dato('2025-11-10'), medhold: 'delvist' }),
          nyAfgoerelse: meddelt('brev', '2025-11-12'),
        },
      ],
      [
        'delvist medhold, fastholdt',
        {
          modtaget: den('2025-10-20'),
          genvurderet: opl({ den: dato('2025-11-10'), medhold: 'delvist' }),
          nyAfgoerelse: meddelt('brev', '2025-11-12'),
          fastholdt: den('2025-11-24'),
        },
      ],
      [
        'delvist medhold, ingen ny afgørelse',
        { modtaget: den('2025-10-20'), genvurderet: opl({ den: dato('2025-11-10'), medhold: 'delvist' }) },
      ],
    ]
    const FORMER: readonly Afgoerelsesfakta['form'][] = [opl('skriftlig'), opl('mundtlig'), undefined]
    const ALT = opl(true)
    const sager = [
      ...klager.flatMap(([hvad, klage]) => [
        forklar(`Else: klage ${hvad}`, '2025-11-20', medKlage(klage)),
        ...dageneHvorPligterneSkifter(`Else: klage ${hvad}, pligterne`, medKlage(klage), '2025-10-01', 150),
      ]),
      ...medEtHul(medKlage(KLAGE), ...ALTID_MED, 'afgoerelse')
        .filter(([hvad]) => hvad.includes('klage '))
        .map(([hvad, f]) => forklar(`Finn: ${hvad}`, '2025-11-20', f)),
      ...medEtHul(
        fuldt({ ...BEGAERET, begrundelseGivet: den('2025-10-20'), begrundelseForsinketBesked: den('2025-10-20') }),
        ...ALTID_MED,
      )
        .filter(([hvad]) => hvad.includes('egrundelse') && !hvad.includes('afgoerelse begrundelse '))
        .flatMap(([hvad, f]) => [
          forklar(`Gry: mundtlig, ${hvad}`, '2025-10-25', f),
          ...dageneHvorPligterneSkifter(`Gry: mundtlig, ${hvad}, pligterne`, f, '2025-10-01', 40),
        ]),
      ...FORMER.flatMap((form) =>
        [true, false].flatMap((ud) =>
          [{ svar: 'ja' as const }, { svar: 'nej' as const }, {}, undefined].map((oensket, i) => {
            const { form: _f, oensket: _o, ...resten } = AFSLAG
            const afgoerelse = {
              ...resten,
              givetFuldtUd: { ...ALT, vaerdi: ud },
              ...(form && { form }),
              ...(oensket && { oensket }),
            }
            return forklar(
              `Hans: ${form?.vaerdi ?? 'uoplyst'}, fuldt ud ${String(ud)}, ønsket ${i + 1}`,
              '2025-10-15',
              { afgoerelse, laesningsvalg: {} },
            )
          }),
        ),
      ),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('procedure-klage.txt')
  })

  it('og hvornår brevet er fremme, og fristen ude, som i procedure-frist.txt', async () => {
    const MAADER = ['digital-post', 'brev', 'quickbrev', 'udleveret'] as const
    const dage = ['2012-06-30', '2012-07-01', '2018-06-25', '2018-06-26', '2023-03-31', '2024-04-19', '2025-04-11', '2025-11-27', '2025-12-04', '2025-12-19', '2025-12-24'] // prettier-ignore
    const med = (m: Afgoerelsesfakta['meddelt'], valg: Procesfakta['laesningsvalg'] = {}): Procesfakta => ({
      afgoerelse: { truffetDen: den('2025-10-01'), ...(m && { meddelt: m }) },
      klage: { modtaget: den('2026-01-23') },
      laesningsvalg: valg,
    })
    const laest = (id: string, laesning: 'A' | 'B') => ({
      [id]: { laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' },
    })
    const fristen = (navn: string, dag: string, fakta: Procesfakta): ForklaretSag => {
      const { klagefrist, svar } = vurderProcedure(fakta, dato(dag))
      return [navn, dag, { klagefrist, svar: svar.filter(({ led }) => led.id.startsWith('RSL-67')) }]
    }
    const sager = [
      ...MAADER.flatMap((maade) => dage.map((dag) => fristen(`Ida: ${maade} sendt`, dag, med(meddelt(maade, dag))))),
      fristen('Ida: brev med kvittering', '2025-12-30', med(meddelt('brev', '2025-12-19', '2025-12-22'))),
      fristen('Ida: ikke meddelt', '2025-12-30', med(undefined)),
      ...['TVIVL-HVERDAG-LOERDAG', 'TVIVL-FRIST-LUKKEDAGE'].flatMap((id) =>
        (['A', 'B'] as const).flatMap((laesning) =>
          ['2025-11-27', '2025-12-04', '2025-12-19'].map((dag) =>
            fristen(`Jens: ${id} læst som ${laesning}`, dag, med(meddelt('brev', dag), laest(id, laesning))),
          ),
        ),
      ),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('procedure-frist.txt')
  })
})
