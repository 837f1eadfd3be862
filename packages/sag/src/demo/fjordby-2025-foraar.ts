import { type DemoSag, demoSag, den, oplyser, skoenner, spoerger, svarer, vurderer } from './demo-sag.ts'
import { bevilget, foersteForloeb, forloeb, maalgruppe } from './maalgruppe.ts'
import { HOLGER, NANNA, SOLVEJ } from './personer.ts'

/** Foråret 2025: førtidspensionist med eget ønske, tæt på pension, og et afslag, fordi arbejdsevnen ikke kan forbedres. */
export const FORAAR_2025: readonly DemoSag[] = [
  demoSag(
    {
      nr: 16,
      navn: 'Noor Lærkebakke',
      foedt: '1990-06-01',
      sagsnummer: '2024-0027',
      henvistFra: 'førtidspension',
      henvistDen: '2024-11-18',
      oprettet: '2024-11-19',
      sagsbehandler: NANNA,
    },
    [
      den('2025-01-13', NANNA, [
        oplyser('modtager-foertidspension', true, 'Udbetaling Danmark: førtidspension siden 1. juli 2016'),
        foersteForloeb(),
        skoenner(
          'tilstraekkeligt-oplyst',
          'ja',
          'Pensionssagen, Noors egen plan og lægens udtalelse af 9. december 2024 er nok til at tage stilling.',
        ),
        svarer(
          'forloeb-som-pensionist',
          'ja',
          'Jeg vil gerne prøve kræfter med noget. Kan jeg det uden at miste pensionen? Så ja.',
        ),
        ...forloeb('2025-02-01', '2027-01-31'),
        vurderer('Noor er under 40, får førtidspension og ønsker selv forløbet.'),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 17,
      navn: 'Dagny Skuddal',
      foedt: '1976-02-29',
      sagsnummer: '2024-0031',
      henvistFra: 'sygedagpenge',
      henvistDen: '2024-12-02',
      oprettet: '2024-12-03',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2025-02-10', SOLVEJ, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: sygedagpenge og jobafklaring siden 11. oktober 2021',
          indsatsHidtil: 'jobafklaringsforløb 2022–2024: gradvis tilbagevenden på skolen, opgivet to gange',
          problemer: 'Senfølger efter kræft, stress og en søn, der ikke kommer i skole.',
          helhed: 'Senfølgeklinik, familiebehandling og undervisning i små hold skal skrues sammen.',
          oplyst: 'Senfølgeklinikkens notat af 8. januar 2025, skolens udtalelse og samtaler med Dagny.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Klinikken ser bedring i udholdenhed, og Dagny underviser igen en time om dagen.',
        ),
        // Tre år fra 1. marts 2025 ender på en skuddag, og 50 år fylder hun 28. februar 2026.
        ...forloeb('2025-03-01', '2028-02-29'),
        vurderer(),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 18,
      navn: 'Lis Morgenhav',
      foedt: '1960-11-02',
      sagsnummer: '2025-0006',
      henvistFra: 'kontanthjælp',
      henvistDen: '2025-02-24',
      oprettet: '2025-02-25',
      sagsbehandler: NANNA,
    },
    [
      den('2025-05-05', NANNA, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: kontanthjælp siden 1. juni 2019',
          indsatsHidtil: 'min plan 2019–2024: praktik i biografen og mentor',
          problemer: 'Bipolar lidelse i ro, sukkersyge og gæld efter en svær periode.',
          helhed: 'Psykiatrien, gældsrådgivning og biografens aftenvagter skal passe til hinanden.',
          oplyst: 'Psykiatriens status af 1. april 2025, gældsoversigt og Lis’ egen mestringsplan.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Lis har været stabil i to år og har selv fået biografen til at sige ja til flere vagter.',
        ),
        spoerger(
          'forloeb-taet-paa-pension',
          'Du har under seks år til din folkepension. Et forløb sættes kun i gang, hvis du selv ønsker det. Gør du det?',
        ),
        svarer('forloeb-taet-paa-pension', 'ja', 'Ja! Jeg vil slutte mit arbejdsliv et sted, hvor nogen siger farvel.'),
        ...forloeb('2025-06-01', '2027-05-31'),
        vurderer('Lis ønsker selv forløbet. Det slutter, før hun når folkepensionsalderen 2. november 2027.'),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 19,
      navn: 'Verner Dybsø',
      foedt: '1975-03-19',
      sagsnummer: '2025-0009',
      henvistFra: 'kontanthjælp',
      henvistDen: '2025-03-31',
      oprettet: '2025-04-01',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2025-06-16', SOLVEJ, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: kontanthjælp siden 1. februar 2016',
          indsatsHidtil: 'min plan 2016–2024: fem praktikker, alle standset efter lægens råd',
          problemer: 'Fremskreden sclerose, tab af gangfunktion og svær træthed.',
          helhed: 'Der ydes allerede hjælp fra social, sundhed og hjælpemidler. Mere samarbejde ændrer ikke sygdommen.',
          oplyst: 'Sclerosehospitalets erklæring af 12. maj 2025 og sundhedskoordinatorens udtalelse af 2. juni 2025.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'nej',
          'Der kan ikke peges på noget, som vil øge Verners arbejdsevne. Han er enig.',
        ),
      ]),
      den('2025-06-18', HOLGER, [
        skoenner(
          'arbejdsevnen-kan-ikke-forbedres',
          'ja',
          'Hospitalet og sundhedskoordinatoren skriver samstemmende, at funktionen vil falde trods behandling. Det er dokumenteret.',
        ),
        skoenner(
          'alle-foranstaltninger-udtoemt',
          'ja',
          'Behandling, hjælpemidler og fem praktikker med skånehensyn er prøvet. Der er ikke mere at prøve.',
        ),
        vurderer(
          'Et forløb iværksættes ikke. Sag om førtidspension begyndes, og Verner har sagt ja til et møde hjemme.',
        ),
        oplyser('afgoeres', '2025-06-20', 'kommunens brev til Verner'),
      ]),
    ],
  ),
]
