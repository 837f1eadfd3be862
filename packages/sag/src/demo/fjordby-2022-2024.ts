import { type DemoSag, demoSag, den, oplyser, skoenner, spoerger, svarer, vurderer } from './demo-sag.ts'
import { bevilget, foersteForloeb, forloeb, maalgruppe } from './maalgruppe.ts'
import { MAIKENS_FORLOEB, SIGNES_KLAGE } from './levede-forloeb.ts'
import { NANNA, SOLVEJ } from './personer.ts'

/** Forløb på højst tre år, fem år i alt mellem 40 og 50, og seks år til pensionen. */
export const FRA_2022_TIL_2024: readonly DemoSag[] = [
  demoSag(
    {
      nr: 11,
      navn: 'Maiken Rørskov',
      foedt: '1984-08-20',
      sagsnummer: '2023-0025',
      henvistFra: 'kontanthjælp',
      henvistDen: '2023-11-06',
      oprettet: '2023-11-07',
      sagsbehandler: NANNA,
    },
    [
      den('2024-02-12', NANNA, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: kontanthjælp siden 1. maj 2019',
          indsatsHidtil: 'min plan 2019–2023: nytteindsats, praktik i børnehave og mentor',
          problemer:
            'Spiseforstyrrelse, ensomhed og en uddannelse, hun måtte forlade. Hun isolerer sig, når tilbud skifter.',
          helhed: 'Behandling og støtte i hjemmet skal være på plads, samtidig med at hun får noget at stå op til.',
          oplyst: 'Behandlingsstedets status af 8. januar 2024 og fire samtaler hjemme hos Maiken.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Maiken har holdt vægten i et år og spørger selv efter en arbejdsplads med faste mennesker.',
        ),
        ...forloeb('2024-03-01', '2027-02-28'),
        vurderer('Maiken fylder 40 undervejs. Forløbet kan gøres færdigt.'),
        bevilget(),
      ]),
      ...MAIKENS_FORLOEB,
    ],
  ),
  demoSag(
    {
      nr: 12,
      navn: 'Ivan Sandtunge',
      foedt: '1979-01-15',
      sagsnummer: '2023-0030',
      henvistFra: 'kontanthjælp',
      henvistDen: '2023-12-04',
      oprettet: '2023-12-05',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2024-01-15', SOLVEJ, [
        oplyser(
          'tidligere-forloeb',
          [{ fra: '2019-02-01', til: '2022-01-31' }],
          'kommunens egne sager: forløb 2019–2022',
        ),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: ressourceforløbsydelse 2019–2022, kontanthjælp siden 1. februar 2022',
          indsatsHidtil: 'rehabiliteringsplan 2019–2022 og min plan 2022–2023: praktik i gartneri',
          problemer: 'Rygskade, rester af et medicinmisbrug og ingen fast bolig siden 2022.',
          helhed:
            'Bolig, misbrugsbehandling og gartneriet skal bæres af samme plan, ellers falder den ene del for den anden.',
          oplyst: 'Lægeattest af 14. december 2023, udtalelse fra misbrugscentret og samtaler med Ivan.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Ivan har været ude af misbrug i ti måneder, og gartneren vil gerne have ham tilbage.',
        ),
        // De fem år tælles dag for dag gennem begge forløb, så skuddagene flytter sidste dag til 30. januar 2026.
        ...forloeb('2024-02-01', '2026-01-30'),
        vurderer('Forløbet fylder resten af de fem år mellem 40 og 50. Længere kræver Ivans eget ønske.'),
        bevilget(),
      ]),
      den('2025-12-08', SOLVEJ, [
        spoerger(
          'mere-end-fem-aar',
          'Du har snart haft fem års forløb i alt. Ønsker du selv mere end fem år? Et nej betyder, at forløbet slutter som aftalt.',
        ),
      ]),
      den('2025-12-15', SOLVEJ, [
        svarer('mere-end-fem-aar', 'nej', 'Nej. Jeg har fået timer i gartneriet, og dem vil jeg leve af.'),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 13,
      navn: 'Palwasha Dalstrøm',
      foedt: '1977-09-28',
      sagsnummer: '2024-0013',
      henvistFra: 'kontanthjælp',
      henvistDen: '2024-05-13',
      oprettet: '2024-05-14',
      sagsbehandler: NANNA,
    },
    [
      den('2024-08-19', NANNA, [
        oplyser(
          'tidligere-forloeb',
          [{ fra: '2018-06-01', til: '2022-05-31' }],
          'kommunens egne sager: forløb 2018–2022',
        ),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: ressourceforløbsydelse 2018–2022, kontanthjælp siden 1. juni 2022',
          indsatsHidtil: 'rehabiliteringsplan 2018–2022: danskundervisning, traumebehandling og praktik i systue',
          problemer:
            'Posttraumatisk stress, nedsat syn og en mand, som hun plejer. Hun er sjældent hjemmefra mere end to timer.',
          helhed:
            'Aflastning i hjemmet, synshjælp og systuen skal planlægges sammen, ellers bliver det hjemmet, der vinder.',
          oplyst: 'Øjenlægens erklæring af 3. juni 2024, aflastningens udtalelse og samtaler med tolk.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Aflastning tre dage om ugen er bevilget. Palwasha har systuens bedste øje for farver, siger lederen.',
        ),
        spoerger(
          'mere-end-fem-aar',
          'Du har haft fire års forløb. To år mere er over fem år i alt. Ønsker du selv det? Du kan også få ét år.',
        ),
      ]),
      den('2024-08-26', NANNA, [
        svarer('mere-end-fem-aar', 'ja', 'Ja, jeg vil gerne have begge år. Jeg er først lige kommet i gang.'),
        ...forloeb('2024-09-16', '2026-09-15'),
        vurderer('Palwasha ønsker selv mere end fem år i alt.'),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 14,
      navn: 'Jørgen Pilevang',
      foedt: '1961-06-15',
      sagsnummer: '2024-0018',
      henvistFra: 'kontanthjælp',
      henvistDen: '2024-08-26',
      oprettet: '2024-08-27',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2024-10-21', SOLVEJ, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: kontanthjælp siden 1. januar 2018',
          indsatsHidtil: 'min plan 2018–2024: løntilskud som pedel og kursus i it',
          problemer: 'KOL, hørenedsættelse og sorg over en datter. Han siger, at dagene flyder sammen.',
          helhed: 'Lungetræning, høreapparat og sorggruppe ville skulle gå sammen med få timer som pedel.',
          oplyst: 'Lungeklinikkens status af 16. september 2024 og to samtaler med Jørgen.',
        }),
        skoenner('udviklingsperspektiv', 'ja', 'Med iltapparat og høreapparat klarede Jørgen ti timer i en prøveuge.'),
        spoerger(
          'forloeb-taet-paa-pension',
          'Du har under seks år til din folkepension. Et forløb sættes kun i gang, hvis du selv ønsker det. Gør du det?',
        ),
      ]),
      den('2024-10-28', SOLVEJ, [
        svarer(
          'forloeb-taet-paa-pension',
          'nej',
          'Nej, jeg vil ikke have tre års plan for de sidste fire år. Giv mig timerne, hvis I har dem.',
        ),
        vurderer('Jørgen ønsker ikke et forløb. Vi søger et job med få timer sammen.'),
        oplyser('afgoeres', '2024-10-29', 'kommunens brev til Jørgen'),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 15,
      navn: 'Signe Fyrretop',
      foedt: '1989-04-05',
      sagsnummer: '2024-0005',
      henvistFra: 'kontanthjælp',
      henvistDen: '2024-02-05',
      oprettet: '2024-02-06',
      sagsbehandler: NANNA,
    },
    [
      den('2024-04-15', NANNA, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: kontanthjælp siden 1. august 2020',
          indsatsHidtil: 'min plan 2020–2023: praktik i blomsterbutik og vejledning om uddannelse',
          problemer: 'Svær migræne, social angst og et barn med alvorlig sygdom.',
          helhed: 'Familien har brug for aflastning og rådgivning, hvis praktik og behandling skal holde.',
          oplyst: 'Neurologens journal, børneafdelingens udtalelse af 11. marts 2024 og samtaler med Signe.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Ny forebyggende medicin har halveret anfaldene. Signe vil tilbage til blomsterne.',
        ),
        ...forloeb('2024-05-01', '2027-04-30'),
        vurderer(),
        bevilget(),
      ]),
      den('2025-09-10', NANNA, [
        oplyser(
          'orlov',
          [{ fra: '2025-09-01', til: '2026-03-01', art: 'sorgorlov', retTilDagpenge: true }],
          'Udbetaling Danmark: sorgorlov',
        ),
      ]),
      den('2026-03-09', NANNA, [
        oplyser('planlagt-slut', '2027-10-29', 'genberegnet: 30. april 2027 og 182 dages sorgorlov'),
        vurderer('Signe begynder roligt igen. Sorgorloven tæller ikke med, så hun mister ingen tid.'),
      ]),
      ...SIGNES_KLAGE,
    ],
  ),
]
