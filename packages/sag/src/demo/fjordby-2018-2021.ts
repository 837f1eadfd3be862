import { type DemoSag, demoSag, den, oplyser, skoenner, spoerger, svarer, vurderer } from './demo-sag.ts'
import { bevilget, foersteForloeb, forloeb, maalgruppe } from './maalgruppe.ts'
import { NANNA, SOLVEJ } from './personer.ts'

/** Udviklingsperspektivet (juni 2018), den nye lov (2020) og de sidste forløb på op til fem år. */
export const FRA_2018_TIL_2021: readonly DemoSag[] = [
  demoSag(
    {
      nr: 5,
      navn: 'Ragnhild Strømgård',
      foedt: '1955-02-20',
      sagsnummer: '2018-0014',
      henvistFra: 'kontanthjælp',
      henvistDen: '2018-05-07',
      oprettet: '2018-05-08',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2018-07-02', SOLVEJ, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: kontanthjælp siden 1. marts 2014',
          indsatsHidtil: 'min plan 2014–2017: løntilskud i butik og kursus i regnskab',
          problemer:
            'Leddegigt, gæld og pasning af en syg bror. Gælden holder hende vågen, og gigten bliver værre af det.',
          helhed: 'Gældsrådgivning og genoptræning må løbe sammen med få, faste timer på en arbejdsplads.',
          oplyst: 'Reumatologens notat af 11. juni 2018, gældsrådgiverens oversigt og to samtaler med Ragnhild.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Ny medicin virker, og Ragnhild kan arbejde stående igen. Det kan positivt føre til timer i regnskab.',
        ),
        // Pensionsalderen for hende er 66½ år, 20. august 2021: forløbet slutter ved pensionen.
        ...forloeb('2018-08-01', '2021-07-31'),
        vurderer(),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 6,
      navn: 'Yusuf Klitgrav',
      foedt: '1990-01-17',
      sagsnummer: '2018-0031',
      henvistFra: 'uddannelseshjælp',
      henvistDen: '2018-08-20',
      oprettet: '2018-08-21',
      sagsbehandler: NANNA,
    },
    [
      den('2018-10-08', NANNA, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: uddannelseshjælp siden 1. januar 2014',
          indsatsHidtil: 'uddannelsespålæg 2014–2018: tre påbegyndte uddannelser og to praktikker',
          problemer:
            'ADHD uden behandling, hashforbrug og brud med familien. Yusuf mister overblikket, når flere kontorer vil noget samtidig.',
          helhed: 'Behandling, støttekontaktperson og praktik skal have én plan og én, der holder den.',
          oplyst: 'Udredning af 3. september 2018 og netværksmøde 24. september, hvor Yusuf selv valgte deltagerne.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Medicinen er begyndt og virker. Yusuf har mødt fire dage om ugen i cykelværkstedet, siden den kom.',
        ),
        ...forloeb('2018-11-01', '2021-10-31'),
        vurderer(),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 7,
      navn: 'Grethe Ålekiste',
      foedt: '1969-12-05',
      sagsnummer: '2020-0008',
      henvistFra: 'kontanthjælp',
      henvistDen: '2020-02-17',
      oprettet: '2020-02-18',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2020-05-11', SOLVEJ, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: kontanthjælp siden 1. oktober 2015',
          indsatsHidtil: 'min plan 2016–2019: virksomhedspraktik i kantine og på plejehjem',
          problemer:
            'Kronisk træthed, en voksen søn med misbrug og en bolig med skimmel. Hun har ikke kunnet hvile noget sted.',
          helhed: 'Boligsagen, pårørendesamtaler og praktik med hviletid skal følges ad.',
          oplyst: 'Lægeattest af 2. april 2020, boligtilsynets rapport og Grethes dagbog over gode og dårlige dage.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'På de dage, Grethe har sovet, klarer hun fire timer. Sover hun mere, kan hun mere.',
        ),
        ...forloeb('2020-06-01', '2025-05-31'),
        vurderer('Længden er sat til fem år, fordi bolig og familie tager tid. Vi ser på den hvert halve år.'),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 8,
      navn: 'Asta Strandløber',
      foedt: '1985-03-10',
      sagsnummer: '2021-0022',
      henvistFra: 'kontanthjælp',
      henvistDen: '2021-08-16',
      oprettet: '2021-08-17',
      sagsbehandler: NANNA,
    },
    [
      den('2021-11-08', NANNA, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: kontanthjælp siden 1. april 2017',
          indsatsHidtil: 'min plan 2018–2021: praktik på lager, som stoppede, og et kursus i jobsøgning',
          problemer:
            'Angst, gæld og svag læsning på dansk. Post, hun ikke kan læse, bliver til gæld, og gælden til angst.',
          helhed: 'Gældsrådgivning, dansk og behandling for angst er nødvendige, for at en praktik kan holde.',
          oplyst: 'Psykiatriens udtalelse af 27. september 2021 og tre samtaler. Asta har rettet i beskrivelsen.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Asta blev i kantinen i otte uger, da en kollega læste sedlerne højt. Med støtte kan hun udvikle sig.',
        ),
        ...forloeb('2021-12-01', '2026-11-30'),
        vurderer(),
        bevilget(),
      ]),
      den('2023-11-27', NANNA, [
        oplyser(
          'orlov',
          [{ fra: '2023-12-04', til: '2024-09-03', art: 'barsel', retTilDagpenge: true }],
          'Udbetaling Danmark: barselsperiode',
        ),
      ]),
      den('2024-09-16', NANNA, [
        oplyser('planlagt-slut', '2027-09-01', 'genberegnet: 30. november 2026 og 275 dages barsel'),
        vurderer('Barslen tæller ikke med. Forløbet er bevilget og begyndt før 2022 og løber derfor ud.'),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 9,
      navn: 'Torben Muslinggård',
      foedt: '1980-06-24',
      sagsnummer: '2021-0029',
      henvistFra: 'sygedagpenge',
      henvistDen: '2021-09-06',
      oprettet: '2021-09-07',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2021-12-06', SOLVEJ, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: sygedagpenge og jobafklaring siden 4. november 2018',
          indsatsHidtil: 'jobafklaringsforløb 2019–2021: to praktikker med gradvis optrapning',
          problemer:
            'Hjernerystelse med vedvarende følger, skilsmisse og dårlig økonomi. Uro derhjemme koster det, han har at arbejde med.',
          helhed: 'Hjernetræning, støtte i hjemmet og meget korte arbejdsdage skal afstemmes uge for uge.',
          oplyst: 'Neuropsykologisk undersøgelse af 18. oktober 2021 og møde med Torben og hans søster.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Neuropsykologen venter langsom bedring over to til tre år. Torben er gået fra en til fem timer om ugen.',
        ),
        // Bevilget før 2022, begynder efter: længden er højst tre år, lov 1160/2021 § 7, stk. 5.
        ...forloeb('2022-01-10', '2025-01-09'),
        vurderer('Forløbet begynder først i januar 2022, så den nye grænse på tre år gælder.'),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 10,
      navn: 'Anita Vindbjerg',
      foedt: '1966-10-02',
      sagsnummer: '2021-0033',
      henvistFra: 'ressourceforløb, som udløber',
      henvistDen: '2021-10-11',
      oprettet: '2021-10-12',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2021-11-22', SOLVEJ, [
        oplyser(
          'tidligere-forloeb',
          [{ fra: '2018-12-01', til: '2021-11-30' }],
          'kommunens egne sager: forløb 2018–2021',
        ),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: ressourceforløbsydelse siden 1. december 2018',
          indsatsHidtil: 'rehabiliteringsplan 2018–2021: praktik i genbrugsbutik, fysioterapi og mentor',
          problemer: 'Fibromyalgi, bekymringer for et barnebarn i pleje og meget lidt netværk i byen.',
          helhed: 'Smertehåndtering og familiesamtaler har hjulpet, når de lå i samme uge som praktikken.',
          oplyst: 'Statusattest af 1. november 2021 og evaluering af første forløb, skrevet sammen med Anita.',
        }),
        skoenner('udviklingsperspektiv', 'ja', 'Timerne er steget fra to til otte. Der er stadig udvikling.'),
        spoerger(
          'endnu-et-forloeb',
          'Loven giver kun ét forløb til den, der er over 40, medmindre du selv ønsker flere. Ønsker du et forløb mere?',
        ),
      ]),
      den('2021-11-29', SOLVEJ, [
        svarer('endnu-et-forloeb', 'nej', 'Otte timer er mit loft. Jeg vil hellere have det afklaret nu.'),
        vurderer('Anita ønsker ikke et forløb mere. Vi går videre med fleksjob.'),
        oplyser('afgoeres', '2021-11-30', 'kommunens brev til Anita'),
      ]),
    ],
  ),
]
