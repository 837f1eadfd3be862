import { z } from 'zod'
import { ATTEST, FORBEREDENDE, INDSATSDEL, SAGSTYPER } from '../sagsfil/plan-afsnit.ts'
import { afsnit, beslutning, dag, flere, jaNej, nummer, tekst, valg } from './felter.ts'

const attest = nummer('Anmodningen om lægeattest')

const kort = (hvad: string) => tekst(hvad).max(200, 'Skriv højst 200 tegn.')

export const OPLYSNINGSBESLUTNINGER = [
  beslutning('registrer-adresse', 'Registrér borgerens adresse', {
    co: kort('Den, borgeren bor hos, når navnet ikke står på døren.').optional(),
    vej: kort('Skriv vej og husnummer, og etage og dør, når der er det.'),
    postnummer: kort('Skriv postnummeret. I Danmark fire cifre; udelades kun i udlandet.').optional(),
    by: kort('Skriv byen.'),
    land: kort('Landet, når adressen er i udlandet.').optional(),
    fra: dag('Første dag, borgeren bor der. Den kan ligge forude.'),
    kilde: tekst('Skriv, hvor oplysningen kommer fra.'),
  }),
  beslutning('registrer-dokument', 'Journalisér et dokument', {
    navn: tekst('Skriv, hvad dokumentet hedder.'),
    art: valg(['modtaget', 'afsendt', 'internt-endeligt', 'internt-udkast'], 'Dokumentets art.'),
    kilde: tekst('Skriv, hvem dokumentet kommer fra.'),
    dateret: dag('Dagen, dokumentet er modtaget, afsendt eller færdigt.'),
    kvittering: z
      .string()
      .min(1, 'Send filen først.')
      .max(4000)
      .meta({ description: 'Kvitteringen for indholdet, fra den rute, det blev sendt til. Udeladt: kun på papir.' })
      .optional(),
    aftryk: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Aftrykket er 64 hex-cifre (SHA-256).')
      .meta({
        description:
          'Indholdets aftryk, SHA-256 i hex. Kun et indhold, sagen allerede har; et nyt kommer med kvittering.',
      })
      .optional(),
    stoerrelse: z.int().min(0).meta({ description: 'Størrelsen i byte.' }).optional(),
    indholdstype: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+$/, 'Skriv typen som «application/pdf».')
      .meta({ description: 'Indholdets type, fx «application/pdf».' })
      .optional(),
    erstatter: nummer('Dokumentet, dette er en ny udgave af').optional(),
  }),
  beslutning('anmod-om-laegeattest', 'Bestil lægeattest (LÆ 265)', {
    laege: tekst('Skriv, hvilken læge attesten er bestilt hos.'),
    svarfrist: dag('Dagen, attesten ventes senest.').optional(),
  }),
  beslutning('ryk-for-laegeattest', 'Ryk for lægeattest', { attest }),
  beslutning('modtag-laegeattest', 'Lægeattest modtaget', {
    attest: attest.optional(),
    dateret: dag('Attestens egen dag.'),
    indhold: flere(ATTEST, 'De punkter, attesten svarer på.'),
    dokument: nummer('Dokumentet').optional(),
  }),
  beslutning('laes-laegeattest', 'Lægeattest læst', { attest }),
  beslutning('udelad-laegeattest', 'Undlad lægeattest', {
    begrundelse: tekst('Skriv, hvorfor de helbredsoplysninger, sagen har, er nok.'),
  }),
  beslutning('skriv-forberedende-del', 'Skriv den forberedende del', {
    afsnit: afsnit(FORBEREDENDE, 'Teksten til hvert afsnit. Det, der ikke er skrevet, udelades.'),
    medBorgeren: jaNej('Er den lavet sammen med borgeren?'),
    sagstype: valg(SAGSTYPER, 'Den slags sag, teamet får.'),
  }),
  beslutning('skriv-forberedende-udgave', 'Skriv den forberedende del med borgerens egne ord', {
    afsnit: afsnit(FORBEREDENDE, 'Kommunens beskrivelse, afsnit for afsnit. Det, der ikke er skrevet, udelades.'),
    ord: afsnit(FORBEREDENDE, 'Borgerens egne ord til hvert afsnit.').optional(),
    medBorgeren: jaNej('Er den lavet sammen med borgeren?'),
    sagstype: valg(SAGSTYPER, 'Den slags sag, teamet får.'),
    fastholdteOrd: z
      .array(
        z.strictObject({
          afsnit: valg(FORBEREDENDE, 'Afsnittet, ordet står i.'),
          ord: tekst('Skriv ordet, der bliver stående.'),
          hvorfor: tekst('Skriv, hvorfor ordet bliver stående.'),
        }),
      )
      .min(1)
      .max(200)
      .meta({ description: 'Ord, der kan læses som en vurdering, og hvorfor hvert bliver stående.' })
      .optional(),
    dokumenter: z
      .array(nummer('Dokumentet'))
      .min(1)
      .max(200)
      .meta({ description: 'De dokumenter, den bygger på.' })
      .optional(),
  }),
  beslutning('del-forberedende-del', 'Borgeren har fået den forberedende del', {
    udgave: nummer('Udgaven af den forberedende del'),
    maade: valg(['samtale', 'digital-post', 'brev', 'paa-papir'], 'Hvordan borgeren fik den.'),
  }),
  beslutning('kommenter-forberedende-del', 'Borgerens bemærkning til den forberedende del', {
    udgave: nummer('Udgaven af den forberedende del'),
    afsnit: valg(FORBEREDENDE, 'Afsnittet, bemærkningen handler om. Udeladt: det hele.').optional(),
    ord: tekst('Skriv, hvad borgeren siger om den, med borgerens egne ord.'),
  }),
  beslutning('frys-forberedende-del', 'Gør den forberedende del færdig til teamet', {
    udgave: nummer('Udgaven af den forberedende del'),
  }),
  beslutning('fastlaeg-indsatsdel', 'Fastlæg indsatsdelen', {
    fra: dag('Første dag, den gælder.'),
    til: dag('Sidste dag, den gælder.'),
    afsnit: afsnit(INDSATSDEL, 'Teksten til hvert afsnit.'),
    mentor: jaNej('Tilbydes borgeren en mentor?'),
    iMinPlan: jaNej('Står den i Min Plan?'),
  }),
  beslutning('traef-sagsskoen', 'Træf et skøn om andet end målgruppen', {
    id: valg(
      [
        'attest-aktuel',
        'forberedende-kun-beskrivende',
        'forberedende-fuldt-oplyst',
        'indstilling-fyldestgoerende',
        'saerlige-grunde-mod-genforelaeggelse',
        'booking-frataget',
        'klage-dispensation',
        'klage-hastende',
        'mulighed-for-at-medvirke',
      ],
      'Det, der skønnes over.',
    ),
    svar: valg(['ja', 'nej'], 'Svaret.'),
    begrundelse: tekst('Skriv din begrundelse. Et skøn uden begrundelse gælder ikke.'),
  }),
] as const
