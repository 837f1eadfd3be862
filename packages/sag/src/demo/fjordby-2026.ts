import { type DemoSag, demoSag, den, oplyser, skoenner, vaelger, vurderer } from './demo-sag.ts'
import { bevilget, foersteForloeb, forloeb, maalgruppe } from './maalgruppe.ts'
import { HOLGER, NANNA, SOLVEJ } from './personer.ts'

/** Omkring lukningen 1. februar 2026 og tiden efter: de sidste bevillinger, hjemviste afslag og spørgsmål, der kom for sent. */
export const FRA_2026: readonly DemoSag[] = [
  demoSag(
    {
      nr: 24,
      navn: 'Oda Brohoved',
      foedt: '1983-07-21',
      sagsnummer: '2025-0034',
      henvistFra: 'sygedagpenge',
      henvistDen: '2025-11-24',
      oprettet: '2025-11-25',
      sagsbehandler: NANNA,
    },
    [
      den('2026-01-26', NANNA, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: sygedagpenge og jobafklaring siden 8. august 2022',
          indsatsHidtil: 'jobafklaringsforløb 2023–2025: praktik i køkken, afbrudt af indlæggelser',
          problemer: 'Tarmsygdom, udmattelse og to små børn, hun har alene hver anden uge.',
          helhed: 'Specialistbehandling, familiestøtte og et køkken med siddeplads skal gå op i hinanden.',
          oplyst: 'Hospitalets status af 5. januar 2026, teamets indstilling af 15. januar og Odas bemærkninger.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Operationen i november lykkedes. Oda har været uden indlæggelser siden og tager selv vagter i foreningens køkken.',
        ),
        ...forloeb('2026-02-16', '2029-02-15'),
        vurderer(),
      ]),
      // En lørdag: den sidste dag, der kunne bevilges.
      den('2026-01-31', HOLGER, [bevilget()]),
    ],
  ),
  demoSag(
    {
      nr: 25,
      navn: 'Amira Rimfrost',
      foedt: '1979-03-03',
      sagsnummer: '2025-0031',
      henvistFra: 'kontanthjælp',
      henvistDen: '2025-10-20',
      oprettet: '2025-10-21',
      sagsbehandler: NANNA,
    },
    [
      den('2026-11-09', NANNA, [
        oplyser('paaklaget-afgoerelse', '2026-01-09', 'Ankestyrelsens hjemvisning', '2026-11-05'),
        foersteForloeb(),
        oplyser('langvarig-offentlig-forsoergelse', true, 'indkomstregister: kontanthjælp siden 1. august 2021'),
      ]),
      den('2026-11-12', NANNA, [
        oplyser(
          'ikke-loest-gennem-anden-indsats',
          true,
          'kommunens oversigt: praktik, opkvalificering og praktik 2022–2025',
        ),
        oplyser('tilbud-uden-oeget-tilknytning', false, 'indkomstregister: seks ordinære timer om ugen i 2024'),
      ]),
      den('2026-11-17', NANNA, [
        skoenner(
          'komplekse-problemer',
          'ja',
          'Kroniske smerter, dårlig søvn og gæld i samspil. Amira beskriver selv, hvordan det ene trækker det andet med sig.',
        ),
        skoenner(
          'helhedsorienteret-indsats',
          'ja',
          'Praktik med hvil midt på dagen, kommunal mestring og økonomisk rådgivning skal gå sammen.',
        ),
        skoenner(
          'tilstraekkeligt-oplyst',
          'ja',
          'Attest af 4. september, Amiras svar af 16. november og klinikkens tilbud ligger i sagen.',
        ),
        vurderer('Udviklingsperspektivet skal vurderes på ny. Læsningen af loven ligger hos Holger.'),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 26,
      navn: 'Emine Bølgevang',
      foedt: '1988-10-11',
      sagsnummer: '2025-0033',
      henvistFra: 'kontanthjælp',
      henvistDen: '2025-11-03',
      oprettet: '2025-11-04',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2026-10-26', SOLVEJ, [
        oplyser('paaklaget-afgoerelse', '2026-01-20', 'Ankestyrelsens hjemvisning', '2026-10-22'),
        foersteForloeb(),
        oplyser('langvarig-offentlig-forsoergelse', true, 'indkomstregister: kontanthjælp siden 1. marts 2020'),
        oplyser('tilbud-uden-oeget-tilknytning', true, 'min plan 2020–2025: ingen timer efter bageriet'),
      ]),
      den('2026-11-02', SOLVEJ, [
        skoenner(
          'tilstraekkeligt-oplyst',
          'ja',
          'Ankestyrelsen bad om en ny lægeattest. Den kom 30. oktober 2026, og Emine har læst den.',
        ),
        skoenner(
          'komplekse-problemer',
          'ja',
          'Angst, gigt og en uafklaret bolig. Emine har flyttet fire gange på to år og begyndt forfra med behandling hver gang.',
        ),
        skoenner(
          'helhedsorienteret-indsats',
          'ja',
          'Boligrådgivning, behandling ét sted og få timer i et bageri skal begynde på samme tid.',
        ),
        vurderer('Vi mangler listen over tidligere tilbud, skønnet om udvikling og valget af læsning.'),
      ]),
      den('2026-11-04', HOLGER, [
        vaelger(
          'TVIVL-HJEMVIST-EFTER-LUKNING',
          'A',
          'Afslaget blev givet, mens ordningen var åben, og Ankestyrelsen har sendt det tilbage. Emine skal ikke stilles ringere af vores fejl. Valget er drøftet med juristen.',
        ),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 27,
      navn: 'Hamza Lysholm',
      foedt: '1991-12-30',
      sagsnummer: '2026-0002',
      henvistFra: 'kontanthjælp',
      henvistDen: '2026-03-09',
      oprettet: '2026-03-10',
      sagsbehandler: NANNA,
    },
    [
      den('2026-03-24', NANNA, [
        foersteForloeb(),
        oplyser('langvarig-offentlig-forsoergelse', true, 'indkomstregister: kontanthjælp siden 1. september 2021'),
        vurderer(
          'Hamza spurgte efter et ressourceforløb. Ordningen er lukket for nye forløb, og vi har talt om, hvad vi så kan gøre.',
        ),
        oplyser('afgoeres', '2026-03-24', 'kommunens brev til Hamza'),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 28,
      navn: 'Linnea Vågsø',
      foedt: '1995-05-16',
      sagsnummer: '2026-0005',
      henvistFra: 'kontanthjælp',
      henvistDen: '2026-11-16',
      oprettet: '2026-11-20',
      sagsbehandler: NANNA,
    },
    [],
  ),
  demoSag(
    {
      nr: 29,
      navn: 'Tue Marksten',
      foedt: '1986-01-08',
      sagsnummer: '2025-0036',
      henvistFra: 'sygedagpenge',
      henvistDen: '2025-12-08',
      oprettet: '2025-12-09',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2026-01-19', SOLVEJ, [
        foersteForloeb(),
        oplyser('langvarig-offentlig-forsoergelse', true, 'indkomstregister: sygedagpenge siden 2. maj 2022'),
        oplyser('ikke-loest-gennem-anden-indsats', true, 'opfølgning på sygedagpenge 2022–2025'),
        skoenner(
          'tilstraekkeligt-oplyst',
          'nej',
          'Psykiatriens udredning er først færdig i februar. Uden den ved vi ikke, hvad Tue kan klare.',
        ),
        vurderer('Sagen er ikke tilstrækkeligt oplyst til at tage stilling.'),
      ]),
      // Oplysningen viste sig at høre til en anden periode, og den blev gjort uoplyst igen.
      den('2026-01-22', SOLVEJ, [
        oplyser(
          'ikke-loest-gennem-anden-indsats',
          null,
          'opfølgningen dækker kun 2022; resten hentes hos den tidligere kommune',
        ),
      ]),
    ],
  ),
]
