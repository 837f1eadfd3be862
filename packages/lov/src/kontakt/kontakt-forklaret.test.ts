import { describe, expect, it } from 'vitest'
import { medEtHul } from '../proeve-huller.ts'
import { type ForklaretSag, sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import type { Foranstaltning, Jobsamtale, KontaktFakta, Samtaleform } from './fakta.ts'
import { TOM, den, fra, holdt, laest, opl, paa, skoen } from './proeve-kontakt.ts'

const ALTID_MED = ['laesningsvalg', 'ydelse', 'samtaler', 'standby', 'anmodninger', 'foranstaltninger', 'den', 'fra', 'begyndt', 'besluttet'] // prettier-ignore

const forklar = (navn: string, dag: string, fakta: KontaktFakta): ForklaretSag => [navn, dag, paa(fakta, dag)]

const FIRE = ['2022-04-05', '2022-05-05', '2022-06-05', '2022-09-30'] as const

const KURSUS: Foranstaltning = {
  id: 'kursus',
  navn: 'Kursus i regneark',
  begyndt: den('2023-01-01'),
  slutter: den('2023-03-31'),
  stillingTaget: den('2023-03-31'),
  inddraget: { borgeren: opl(true), egenLaege: opl(true), andre: opl(true) },
  naeste: { besluttet: opl(true), iTilknytning: opl(true) },
}

/** Seks måneder på ydelsen fra 1. april 2022; fire samtaler, standby i maj og et kursus. */
const ANNE: KontaktFakta = {
  ydelse: [{ fra: den('2022-04-01'), til: den('2023-12-31') }],
  samtaler: holdt(...FIRE),
  standby: [{ fra: den('2022-05-10'), til: den('2022-05-20'), alvorlig: skoen('ja') }],
  aftaltEfter: opl(true),
  anmodninger: [den('2022-12-01')],
  bookingFrataget: skoen('ja'),
  foranstaltninger: [KURSUS],
  laesningsvalg: {},
}

const samtale = (dag: string, form: Samtaleform | undefined, rest: Partial<Jobsamtale> = {}): Jobsamtale => ({
  den: den(dag),
  ...(form === undefined ? {} : { form: opl(form) }),
  ...rest,
})

describe('Kontakten, forklaret ord for ord', () => {
  it('er som i kontakt-tid.txt dag for dag', async () => {
    const dage = ['2019-12-31', '2020-01-01', '2022-03-31', '2022-04-01', '2022-09-29', '2022-09-30', '2022-10-01', '2022-10-02', '2023-04-01', '2025-01-01', '2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01', '2027-01-01'] // prettier-ignore
    const sager = [
      ...dage.map((dag) => forklar('Anne: fire samtaler', dag, fra('2022-04-01', { samtaler: holdt(...FIRE) }))),
      ...dage.map((dag) =>
        forklar('Bo: tre samtaler', dag, fra('2022-04-01', { samtaler: holdt(...FIRE.slice(0, 3)) })),
      ),
      ...['2018-12-31', '2019-06-30', '2019-12-31', '2020-01-01', '2020-06-30', '2020-07-01'].flatMap((dag) => [
        forklar(
          'Carla: på ydelse siden 2018',
          dag,
          fra('2018-07-01', {
            samtaler: holdt('2018-08-01', '2018-10-01', '2018-12-01', '2019-02-01', '2019-04-01', '2019-06-30'),
          }),
        ),
        forklar('Carla: på ydelse siden 2018, uden samtaler', dag, fra('2018-07-01')),
        ...(['A', 'B'] as const).flatMap((laesning) => [
          forklar(
            `Carla: vinduet læst som ${laesning}`,
            dag,
            fra('2018-07-01', {
              samtaler: holdt('2018-08-01', '2019-06-30'),
              laesningsvalg: laest('TVIVL-SEKS-SAMTALER-VINDUE', laesning),
            }),
          ),
          forklar(
            `Carla: overgangen læst som ${laesning}`,
            dag,
            fra('2019-10-01', {
              samtaler: holdt('2019-11-01', '2020-02-01'),
              laesningsvalg: laest('TVIVL-SAMTALER-OVERGANG-2020', laesning),
            }),
          ),
        ]),
        forklar('Carla: kom til i oktober 2019', dag, fra('2019-10-01', { samtaler: holdt('2019-11-01') })),
      ]),
      ...(['A', 'B', undefined] as const).flatMap((laesning) =>
        ['2022-09-30', '2022-10-01', '2022-11-01'].map((dag) =>
          forklar(
            `Dan: standby læst som ${laesning ?? 'uafklaret'}`,
            dag,
            fra('2022-04-01', {
              standby: [{ fra: den('2022-06-01'), til: den('2022-06-30'), alvorlig: skoen('ja') }],
              laesningsvalg: laest('TVIVL-STANDBY-OG-SAMTALER', laesning),
            }),
          ),
        ),
      ),
      ...(['A', 'B', undefined] as const).flatMap((laesning) =>
        ['2026-06-30', '2026-07-01', '2026-08-01'].map((dag) =>
          forklar(
            `Dan: efter juli 2026 læst som ${laesning ?? 'uafklaret'}`,
            dag,
            fra('2026-02-01', { laesningsvalg: laest('TVIVL-SAMTALER-EFTER-JULI-2026', laesning) }),
          ),
        ),
      ),
      forklar('Else: skift af ydelse', '2023-07-01', {
        ...TOM,
        ydelse: [{ fra: den('2022-01-01'), til: den('2022-12-31') }, { fra: den('2023-06-01') }],
        samtaler: holdt('2022-01-05', '2022-02-05', '2022-03-05', '2022-04-05'),
      }),
      forklar('Else: ydelsen endte inden', '2022-09-01', {
        ...TOM,
        ydelse: [{ fra: den('2022-01-01'), til: den('2022-03-31') }],
      }),
      forklar('Else: ingen ydelse', '2022-09-01', TOM),
      forklar(
        'Finn: samtaler på første og sidste dag, skrevet i uorden',
        '2022-10-01',
        fra('2022-04-01', { samtaler: holdt('2022-09-30', '2022-04-01', '2022-06-01', '2022-05-01') }),
      ),
      forklar(
        'Finn: samtaler dagen før og dagen efter',
        '2022-10-02',
        fra('2022-04-01', { samtaler: holdt('2022-10-01', '2022-03-31', '2022-06-01', '2022-05-01') }),
      ),
      forklar('Finn: to perioder skrevet i uorden', '2023-07-01', {
        ...TOM,
        ydelse: [{ fra: den('2023-06-01') }, { fra: den('2022-01-01'), til: den('2022-12-31') }],
        samtaler: holdt('2023-06-01', '2022-12-31', '2023-01-01'),
      }),
      ...['2022-09-29', '2022-09-30', '2022-10-01'].map((til) =>
        forklar(`Finn: ydelsen endte ${til}`, '2022-11-01', {
          ...TOM,
          ydelse: [{ fra: den('2022-04-01'), til: den(til) }],
        }),
      ),
      ...[
        ['2022-09-30', undefined],
        ['2022-10-01', undefined],
        ['2022-03-01', '2022-04-01'],
        ['2022-03-01', '2022-03-31'],
      ].map(([f = '', til]) =>
        forklar(
          `Finn: standby ${f}–${til ?? ''}`,
          '2022-11-01',
          fra('2022-04-01', {
            standby: [{ fra: den(f), ...(til === undefined ? {} : { til: den(til) }), alvorlig: skoen('ja') }],
          }),
        ),
      ),
      ...['2019-06-30', '2019-12-30', '2019-12-31', '2020-01-01'].flatMap((til) =>
        ['2019-12-31', '2020-01-01', '2020-07-01'].map((dag) =>
          forklar(`Finn: gammel ydelse endte ${til}`, dag, {
            ...TOM,
            ydelse: [{ fra: den('2018-07-01'), til: den(til) }],
            samtaler: holdt('2019-12-31'),
          }),
        ),
      ),
      ...['2019-12-31', '2020-01-01', '2020-01-02'].map((f) =>
        forklar(`Finn: ydelse fra ${f}, ingen har valgt læsning`, '2020-08-01', fra(f)),
      ),
      ...['2022-10-01', '2022-09-30'].map((dag) =>
        forklar(
          `Finn: bedt om samtaler før og efter, ${dag}`,
          '2022-12-20',
          fra('2022-04-01', {
            anmodninger: [den('2022-12-01'), den(dag), den('2022-03-31'), den('2022-04-01')],
            samtaler: holdt('2022-12-05', '2022-10-02'),
          }),
        ),
      ),
    ]
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('kontakt-tid.txt')
  })

  it('er som i kontakt-huller.txt, når én ting mangler eller er anderledes', async () => {
    const sager = ['2022-10-01', '2023-04-01'].flatMap((dag) => [
      forklar('alt er med', dag, ANNE),
      ...medEtHul(ANNE, ...ALTID_MED).map(([hvad, fakta]) => forklar(hvad, dag, fakta)),
    ])
    await expect(sagerSomTekst(sager)).toMatchFileSnapshot('kontakt-huller.txt')
  })

  it('er for hver form og hver anmodning som i kontakt-form.txt', async () => {
    const FORMER: readonly (Samtaleform | undefined)[] = ['fremmoede', 'telefon', 'video', 'andet', undefined]
    const VALG: readonly Partial<Jobsamtale>[] = [
      {},
      { borgerensValg: opl(true) },
      { borgerensValg: opl(false) },
      { iTilbud: opl(true) },
      { iTilbud: opl(false) },
      { behovForFremmoede: skoen('ja') },
      { behovForFremmoede: skoen('nej'), borgerensValg: opl(true) },
    ]
    const sager = ['2019-06-01', '2021-12-31', '2025-06-01'].flatMap((dag) =>
      FORMER.flatMap((form) =>
        VALG.map((valg, i) =>
          forklar(
            `Finn: ${form ?? 'form ikke oplyst'}, ${i + 1}`,
            dag,
            fra(`${Number(dag.slice(0, 4)) - 1}-06-01`, { samtaler: [samtale(dag, form, valg)] }),
          ),
        ),
      ),
    )
    const anmodet = ['2022-11-30', '2022-12-01', '2022-12-10', '2022-12-15', '2022-12-16', '2023-01-15'].flatMap(
      (dag) => [
        forklar(
          'Gry: bedt om en samtale',
          dag,
          fra('2022-04-01', { anmodninger: [den('2022-12-01')], aftaltEfter: opl(true) }),
        ),
        forklar(
          'Gry: bedt om en samtale og fået den',
          dag,
          fra('2022-04-01', { anmodninger: [den('2022-12-01')], samtaler: holdt('2022-12-10') }),
        ),
        forklar('Gry: kontakten er ikke aftalt', dag, fra('2022-04-01', { aftaltEfter: opl(false) })),
      ],
    )
    const kurser = ['2022-12-31', '2023-01-01', '2023-03-30', '2023-03-31', '2023-04-01'].flatMap((dag) => [
      forklar(
        'Hans: kursus uden stillingtagen',
        dag,
        fra('2022-04-01', {
          foranstaltninger: [{ id: 'k', navn: 'Kursus', begyndt: den('2023-01-01'), slutter: den('2023-03-31') }],
        }),
      ),
      forklar(
        'Hans: kursus uden sidste dag',
        dag,
        fra('2022-04-01', { foranstaltninger: [{ id: 'k', navn: 'Kursus', begyndt: den('2023-01-01') }] }),
      ),
    ])
    await expect(sagerSomTekst([...sager, ...anmodet, ...kurser])).toMatchFileSnapshot('kontakt-form.txt')
  })
})
