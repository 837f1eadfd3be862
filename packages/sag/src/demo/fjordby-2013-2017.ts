import { type DemoSag, demoSag, den, oplyser, skoenner, spoerger, svarer, vurderer } from './demo-sag.ts'
import { bevilget, foersteForloeb, forloeb, maalgruppe } from './maalgruppe.ts'
import { SOLVEJ } from './personer.ts'

/** Ordningens første år: spørgsmålet var, om udvikling var åbenbart formålsløs. Alle forløb er afsluttet. */
export const FRA_2013_TIL_2017: readonly DemoSag[] = [
  demoSag(
    {
      nr: 1,
      navn: 'Edvard Stenkyst',
      foedt: '1978-04-12',
      sagsnummer: '2013-0004',
      henvistFra: 'kontanthjælp',
      henvistDen: '2013-06-03',
      oprettet: '2013-06-05',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2013-08-22', SOLVEJ, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: kontanthjælp siden 1. februar 2008',
          indsatsHidtil: 'jobplaner 2009–2012: to praktikker og et vejledningsforløb',
          problemer:
            'Angst, ordblindhed og en usikker bolig hænger sammen. Edvard er stoppet i tilbud, når ét af de tre blev for meget.',
          helhed:
            'Praktik alene er prøvet to gange. Der er brug for bostøtte og behandling samtidig med en gradvis vej mod arbejde.',
          oplyst:
            'Forberedende del, lægeattest af 1. juli 2013 og samtaler med Edvard og hans bostøtte ligger i sagen.',
        }),
        skoenner(
          'aabenbart-formaalsloest',
          'nej',
          'Lægen venter bedring med behandling, og Edvard har klaret opgaver i værkstedet, når tempoet var lavt. Det er ikke formålsløst.',
        ),
        ...forloeb('2013-10-01', '2018-09-30'),
        vurderer(),
      ]),
      den('2013-09-16', SOLVEJ, [bevilget()]),
    ],
  ),
  demoSag(
    {
      nr: 2,
      navn: 'Farida Solbugt',
      foedt: '1984-11-23',
      sagsnummer: '2016-0011',
      henvistFra: 'kontanthjælp',
      henvistDen: '2015-12-14',
      oprettet: '2015-12-15',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2016-03-07', SOLVEJ, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: kontanthjælp siden 1. september 2011',
          indsatsHidtil: 'min plan 2012–2015: sprogpraktik, nytteindsats og mentor',
          problemer:
            'Traumer fra flugten, smerter og ansvar for tre små børn alene. Søvn og smerter forværrer hinanden.',
          helhed: 'Behandling for traumer, familiestøtte og dansk på arbejdspladsen skal gå hånd i hånd for at virke.',
          oplyst: 'Speciallægens udtalelse af 2. februar 2016 og samtaler med tolk 12. januar og 9. februar 2016.',
        }),
        skoenner(
          'aabenbart-formaalsloest',
          'nej',
          'Farida er under behandling, og speciallægen forventer fremgang. Hun var glad for køkkenet i sprogpraktikken.',
        ),
        ...forloeb('2016-04-01', '2019-03-31'),
        vurderer(),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 3,
      navn: 'Mogens Tjørnehave',
      foedt: '1957-08-30',
      sagsnummer: '2016-0027',
      henvistFra: 'ressourceforløb, som udløber',
      henvistDen: '2016-05-09',
      oprettet: '2016-05-10',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2016-06-14', SOLVEJ, [
        oplyser(
          'tidligere-forloeb',
          [{ fra: '2014-07-01', til: '2016-06-30' }],
          'kommunens egne sager: forløb 2014–2016',
        ),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: ressourceforløbsydelse siden 1. juli 2014, før det kontanthjælp fra 2010',
          indsatsHidtil: 'rehabiliteringsplan 2014–2016: praktik på genbrugspladsen og alkoholbehandling',
          problemer: 'Slidgigt, tidligere alkoholmisbrug og ensomhed efter hustruens død. Misbruget er under kontrol.',
          helhed:
            'Det, der virkede i første forløb, var behandling og praktik på samme tid. Det ville et nyt forløb også skulle være.',
          oplyst: 'Opfølgning på første forløb og ny lægeattest af 20. maj 2016. Mogens har læst beskrivelsen igennem.',
        }),
        skoenner(
          'aabenbart-formaalsloest',
          'nej',
          'Mogens arbejdede tolv timer om ugen i foråret. Der er noget at bygge på.',
        ),
        spoerger(
          'endnu-et-forloeb',
          'Du er over 40 år og har haft ét ressourceforløb. Ønsker du selv et forløb mere? Du kan sige nej, uden at det får følger for din hjælp.',
        ),
      ]),
      den('2016-06-20', SOLVEJ, [
        svarer('endnu-et-forloeb', 'nej', 'Tak, men nej. Jeg vil hellere søge de timer på pladsen, som jeg kender.'),
        vurderer('Uden Mogens’ ønske iværksættes ikke et forløb mere. Vi hjælper ham med timerne på genbrugspladsen.'),
        oplyser('afgoeres', '2016-06-27', 'kommunens brev til Mogens'),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 4,
      navn: 'Aksel Nordmole',
      foedt: '1954-03-10',
      sagsnummer: '2014-0009',
      henvistFra: 'sygedagpenge',
      henvistDen: '2013-12-02',
      oprettet: '2013-12-03',
      sagsbehandler: SOLVEJ,
    },
    [
      den('2014-03-03', SOLVEJ, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'ydelsessystemet: sygedagpenge fra 2011, kontanthjælp fra 1. juni 2013',
          indsatsHidtil: 'opfølgning på sygedagpenge: gradvis tilbagevenden prøvet to gange',
          problemer:
            'Hjertesygdom, depression og tab af det fag, Aksel har haft siden han var 16. De tre ting kan ikke løses hver for sig.',
          helhed: 'Hjerterehabilitering, samtaler og et nyt fagligt spor skal planlægges sammen.',
          oplyst: 'Hospitalets epikrise, lægeattest af 15. januar 2014 og Aksels egen beskrivelse ligger i sagen.',
        }),
        skoenner(
          'aabenbart-formaalsloest',
          'nej',
          'Kardiologen ser plads til mere aktivitet, og Aksel vil gerne lære fra sig.',
        ),
        ...forloeb('2014-04-01', '2017-03-31'),
        vurderer(),
        bevilget(),
      ]),
    ],
  ),
]
