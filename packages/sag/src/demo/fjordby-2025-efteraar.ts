import { type DemoSag, demoSag, den, oplyser, skoenner, spoerger, svarer, tager, vurderer } from './demo-sag.ts'
import { bevilget, foersteForloeb, forloeb, maalgruppe } from './maalgruppe.ts'
import { NANNA, SOLVEJ } from './personer.ts'

/** Efteråret 2025: de sidste, der blev bevilget med orlov og eget ønske, og to, der ikke nåede at svare. */
export const EFTERAAR_2025: readonly DemoSag[] = [
  demoSag(
    {
      nr: 20,
      navn: 'Bent Havgus',
      foedt: '1977-05-12',
      sagsnummer: '2025-0016',
      henvistFra: 'sygedagpenge',
      henvistDen: '2025-06-10',
      oprettet: '2025-06-11',
      sagsbehandler: NANNA,
    },
    [
      den('2025-09-22', NANNA, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: sygedagpenge og jobafklaring siden 3. januar 2022',
          indsatsHidtil: 'jobafklaringsforløb 2022–2025: to praktikker på lager',
          problemer: 'Skulderskade, ordblindhed, som først nu er udredt, og en gæld, der kom med sygdommen.',
          helhed:
            'Genoptræning, ordblindeundervisning og bostøtte skal gå sammen med praktik, der tager hensyn til skulderen.',
          oplyst: 'Lægeattest af 20. august 2025, ordblindetest og teamets indstilling af 18. september 2025.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Kirurgen venter fuld bevægelse inden for et år, og Bent vil gerne arbejde på lager eller bibliotek.',
        ),
        ...forloeb('2025-10-13', '2028-04-12'),
        vurderer('Teamet har indstillet til forløb. Længden sættes til to et halvt år.'),
      ]),
      den('2025-10-01', NANNA, [bevilget()]),
      den('2026-06-02', NANNA, [
        oplyser(
          'orlov',
          [{ fra: '2026-06-08', til: '2026-08-09', art: 'barsel', retTilDagpenge: true }],
          'Udbetaling Danmark: fædreorlov',
        ),
      ]),
      den('2026-08-11', NANNA, [
        oplyser('planlagt-slut', '2028-06-14', 'genberegnet: 12. april 2028 og 63 dages barsel'),
        vurderer('Slutdagen er flyttet for orloven. Bent har fået den nye dag i brev.'),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 21,
      navn: 'Samir Ankerbo',
      foedt: '1971-05-02',
      sagsnummer: '2025-0023',
      henvistFra: 'kontanthjælp',
      henvistDen: '2025-08-25',
      oprettet: '2025-08-26',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2025-10-27', SOLVEJ, [
        oplyser(
          'tidligere-forloeb',
          [{ fra: '2019-03-01', til: '2022-02-28' }],
          'kommunens egne sager: forløb 2019–2022',
        ),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: ressourceforløbsydelse 2019–2022, kontanthjælp siden 1. marts 2022',
          indsatsHidtil: 'rehabiliteringsplan 2019–2022: praktik som chauffør og rygtræning',
          problemer: 'Diskusprolaps, sukkersyge og mistet kørekort efter besvimelser.',
          helhed: 'Medicinsk udredning, kostvejledning og et nyt fagligt spor hænger sammen.',
          oplyst: 'Lægeattest af 29. september 2025, endokrinologens notat og samtaler med Samir.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Sukkersygen er reguleret, og Samir har prøvet disponentarbejde i seks uger med fremgang.',
        ),
        spoerger('endnu-et-forloeb', 'Du er over 50 år og har haft ét forløb. Ønsker du selv et til? Du kan sige nej.'),
      ]),
      den('2025-11-10', SOLVEJ, [
        svarer('endnu-et-forloeb', 'ja', 'Ja tak. Disponent er det, jeg vil, og jeg mangler det sidste stykke.'),
        ...forloeb('2025-12-01', '2028-11-30'),
        vurderer(),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 22,
      navn: 'Kaj Brændingen',
      foedt: '1972-02-02',
      sagsnummer: '2025-0026',
      henvistFra: 'kontanthjælp',
      henvistDen: '2025-09-29',
      oprettet: '2025-09-30',
      sagsbehandler: NANNA,
    },
    [
      den('2025-11-17', NANNA, [
        oplyser(
          'tidligere-forloeb',
          [{ fra: '2020-09-01', til: '2023-08-31' }],
          'kommunens egne sager: forløb 2020–2023',
        ),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: kontanthjælp siden 1. september 2023',
          indsatsHidtil: 'rehabiliteringsplan 2020–2023: praktik på havnen og misbrugsbehandling',
          problemer: 'Alkohol, nedslidte knæ og en bolig uden varme.',
          helhed: 'Misbrugscentret og boligrådgiveren skal med, hvis havnen skal kunne lade sig gøre igen.',
          oplyst: 'Ortopædens notat af 20. oktober 2025 og udtalelse fra misbrugscentret.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Kaj har været ædru i et halvt år og har fået nyt knæ. Han kan mere end i 2023.',
        ),
        // Kaj er over 50 og har haft et forløb. Ingen spurgte ham, før ordningen lukkede.
        vurderer('Vi mangler at spørge Kaj, om han selv ønsker et forløb mere.'),
      ]),
      den('2026-11-16', NANNA, [
        tager({
          beslutning: 'begynd-ventetid',
          paa: 'Kajs svar på, hvad der så skal ske',
          aarsag: 'Ordningen er lukket, og Kaj vil tale med misbrugscentret, før han vælger.',
          tagesOp: '2026-11-30',
        }),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 23,
      navn: 'Birgit Skumtop',
      foedt: '1970-09-09',
      sagsnummer: '2025-0028',
      henvistFra: 'kontanthjælp',
      henvistDen: '2025-10-06',
      oprettet: '2025-10-07',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2025-12-01', SOLVEJ, [
        oplyser(
          'tidligere-forloeb',
          [{ fra: '2017-05-01', til: '2020-04-30' }],
          'kommunens egne sager: forløb 2017–2020',
        ),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: kontanthjælp siden 1. maj 2020',
          indsatsHidtil: 'min plan 2020–2025: løntilskud på museet og to kurser',
          problemer: 'Epilepsi, angst for at være alene og en opsagt lejlighed.',
          helhed: 'Bostøtte, epilepsiklinik og museet skal have samme plan.',
          oplyst: 'Epilepsiklinikkens status af 10. november 2025 og samtaler med Birgit.',
        }),
        skoenner('udviklingsperspektiv', 'ja', 'Anfaldene er væk efter ny medicin, og museet tilbyder faste dage.'),
        spoerger(
          'endnu-et-forloeb',
          'Du er over 50 år og har haft ét forløb. Ønsker du selv et til? Tag den tid, du har brug for.',
        ),
        vurderer('Birgit vil tænke over det til over jul.'),
      ]),
    ],
  ),
]
