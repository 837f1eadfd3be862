import { type Afslag, FOER_SAGEN, foer, forkertTrin, igen, mangler, omvendt } from './afslagsformer.ts'
import { BREVENES_AFSLAG } from './brevenes-afslag-i-praksis.ts'
import { AFSLAG_I_TEAMET } from './teamets-afslag-i-praksis.ts'

/** Hver beslutning og det, sagen kan have imod den. Felterne selv prøves i beslutninger.test.ts. */
export const AFSLAG_I_PRAKSIS: Readonly<Record<string, readonly Afslag[]>> = {
  'registrer-adresse': [
    ['den samme adresse igen', 'igen', {}, 'UAENDRET'],
    ['en dansk adresse uden postnummer', 'før', { postnummer: undefined }, 'VAERDI_PASSER_IKKE', 'postnummer'],
    ['en udenlandsk adresse uden land', 'før', { postnummer: '211 19' }, 'VAERDI_PASSER_IKKE', 'postnummer'],
    ['landet er Danmark', 'før', { land: 'Danmark' }, 'VAERDI_PASSER_IKKE', 'land'],
  ],
  'registrer-dokument': [
    ['en ny udgave af et dokument, der ikke er der', 'før', { erstatter: 999 }, 'FINDES_IKKE_I_SAGEN', 'erstatter'],
  ],
  'anmod-om-laegeattest': [foer('svarfristen er gået, da der anmodes', 'svarfrist', { svarfrist: '2024-02-01' })],
  'ryk-for-laegeattest': [
    ['attesten er ikke bestilt', 'i begyndelsen', {}, 'FINDES_IKKE_I_SAGEN', 'attest'],
    foer('der rykkes, før den er bestilt'),
  ],
  'modtag-laegeattest': [igen('attesten er kommet én gang'), foer('den kom, før den blev bestilt')],
  'skriv-forberedende-udgave': [
    ['et dokument lægges ved, der ikke er i sagen', 'før', { dokumenter: [999] }, 'FINDES_IKKE_I_SAGEN', 'dokumenter'],
  ],
  'del-forberedende-del': [foer('den er delt, før den er skrevet')],
  'kommenter-forberedende-del': [foer('borgeren har kommenteret den, før den er skrevet')],
  'laes-laegeattest': [
    ['attesten er ikke bestilt', 'i begyndelsen', {}, 'FINDES_IKKE_I_SAGEN', 'attest'],
    igen('attesten er læst'),
    foer('den er læst, før den kom'),
  ],
  'beskriv-forhold': [
    ['det står i et dokument, der ikke er der', 'før', { dokument: 999 }, 'FINDES_IKKE_I_SAGEN', 'dokument'],
    omvendt('indsatsen sluttede, før den begyndte', { til: '2022-01-31' }),
  ],
  'forklar-tidligere-indsats': [
    ['indsatsen er ikke i sagen', 'i begyndelsen', {}, 'FINDES_IKKE_I_SAGEN', 'beskrivelse'],
  ],
  'spoerg-om-samtykke': [
    ['oplysningen er ikke nævnt', 'i begyndelsen', {}, 'FINDES_IKKE_I_SAGEN', 'indhentning'],
    foer('der spørges, før kommunen vidste det'),
  ],
  'besvar-samtykke': [
    ['borgeren giver det samme samtykke igen', 'igen', {}, 'UAENDRET'],
    ['et samtykke, der ikke er givet, trækkes tilbage', 'før', { svar: 'trukket-tilbage' }, 'NOGET_MANGLER_FOERST'],
  ],
  'afslut-indhentning': [
    igen('oplysningen er hentet'),
    ['den kom i et dokument, der ikke er der', 'før', { dokument: 999 }, 'FINDES_IKKE_I_SAGEN', 'dokument'],
  ],
  'oensk-betaenkningstid': [
    mangler('borgeren er ikke spurgt'),
    foer('der spørges igen, før borgeren bad om tid', 'spoergesIgen', { spoergesIgen: '2026-05-20' }),
  ],
  'frys-forberedende-del': [igen('udgaven er gjort færdig'), foer('den er færdig, før den er skrevet')],
  'modtag-sundhedsudtalelse': [igen('udtalelsen er kommet'), foer('den kom, før der blev bedt om den')],
  ...AFSLAG_I_TEAMET,
  'send-partshoering': [
    foer('høringen er sendt, før oplysningen kom'),
    foer('svarfristen er før høringen', 'svarfrist', { svarfrist: '2024-05-01' }),
  ],
  'vurder-hoeringsbehov': [
    ['oplysningen er ikke i sagen', 'før', { papir: 999 }, 'FINDES_IKKE_I_SAGEN', 'papir'],
    ['høringen er ikke i sagen', 'før', { hoering: 999 }, 'FINDES_IKKE_I_SAGEN', 'hoering'],
    ['skønnet er ikke begrundet', 'før', { begrundelse: undefined }, 'BEGRUNDELSE_MANGLER', 'begrundelse'],
    foer('der er svaret, før oplysningen kom'),
  ],
  'besvar-partshoering': [igen('borgeren har svaret'), foer('svaret kom før høringen')],
  'traef-afgoerelse': [
    ['et forløb gives uden slutdag', 'før', { forloeb: undefined }, 'FELT_MANGLER', 'forloeb'],
    [
      'et forløb følger med, men der gives fleksjob',
      'før',
      { om: 'fleksjob', udfald: 'fleksjob' },
      'VAERDI_PASSER_IKKE',
      'forloeb',
    ],
    [
      'forløbet slutter, før det begynder',
      'før',
      { forloeb: { efter: '112', starter: '2024-07-01', slutter: '2024-06-30' } },
      'PERIODE_OMVENDT',
      'forloeb.slutter',
    ],
    ['ordningen er lukket', 'før', { den: '2026-02-01' }, 'LUKKET_FOR_NYE_FORLOEB', 'forloeb'],
    [
      'teamet indstillede et forløb, og kommunen vil give fleksjob',
      'før',
      { udfald: 'fleksjob', forloeb: undefined },
      'INDSTILLING_FRAVIGES',
      'udfald',
    ],
  ],
  ...BREVENES_AFSLAG,
  'meddel-afgoerelse': [igen('afgørelsen er meddelt'), foer('den er meddelt, før den er truffet')],
  'udpeg-koordinerende': [
    ['den samme udpeges igen', 'igen', {}, 'UAENDRET'],
    ['en ny er det fra før den forrige', 'igen', { ...FOER_SAGEN, person: { id: 'x', navn: 'X' } }, 'DAG_FOER', 'den'],
  ],
  'begynd-ydelse': [igen('ydelsen løber')],
  'ophoer-ydelse': [igen('ydelsen er ophørt'), omvendt('ydelsen ophører, før den begyndte', { til: '2024-06-30' })],
  'begynd-forloeb': [
    mangler('forløbet er ikke bevilget'),
    igen('forløbet er begyndt'),
    foer('det begynder før bevillingen'),
  ],
  'aftal-samtale': [foer('samtalen aftales til en dag, der er gået', 'holdes', { holdes: '2024-07-01' })],
  'hold-samtale': [igen('samtalen er holdt')],
  'aflys-samtale': [igen('samtalen er aflyst')],
  'registrer-fravaer': [omvendt('fraværet slutter, før det begynder', { til: '2024-09-01' })],
  'afslut-periode': [igen('fraværet er sluttet'), omvendt('det slutter, før det begyndte', { til: '2024-09-01' })],
  'planlaeg-indsats': [forkertTrin('indsatsen er planlagt')],
  'fastlaeg-indsatsdel': [omvendt('tidsrummet er omvendt', { til: '2024-09-30' })],
  'tab-indsats': [forkertTrin('indsatsen er tabt')],
  'aftal-indsats': [
    ['indsatsen er ikke i sagen', 'i begyndelsen', {}, 'FINDES_IKKE_I_SAGEN', 'indsats'],
    omvendt('den slutter, før den begynder', { slutter: '2024-12-08' }, 'slutter'),
  ],
  'oensk-sundhedssamtale': [
    ['samtalen er om en indsats, der ikke er der', 'i begyndelsen', {}, 'FINDES_IKKE_I_SAGEN', 'indsats'],
  ],
  'hold-sundhedssamtale': [igen('samtalen er holdt'), foer('den er holdt, før borgeren bad om den')],
  'udtal-sundhedskoordinator': [igen('sundhedskoordinatoren har udtalt sig')],
  'besvar-sundhedssamtale': [igen('der er taget stilling')],
  'begynd-indsats': [forkertTrin('indsatsen er i gang')],
  'juster-indsats': [foer('den nye slutdag er, før den begyndte', 'slutter', { slutter: '2024-12-01' })],
  'afbryd-indsats': [forkertTrin('indsatsen er allerede afbrudt'), foer('den afbrydes, før den begyndte')],
  'afslut-indsats': [forkertTrin('indsatsen er afsluttet'), foer('den afsluttes, før den begyndte')],
  'begynd-ventetid': [foer('sagen tages op, før den venter', 'tagesOp', { tagesOp: '2025-02-01' })],
  'afslut-ventetid': [igen('ventetiden er slut'), foer('den slutter, før den begyndte')],
  'begynd-standby': [igen('standby løber')],
  'ophoer-standby': [igen('standby er slut'), omvendt('den slutter, før den begyndte', { til: '2025-04-15' })],
  'registrer-orlov': [
    ['to orlover samme dag', 'igen', { fra: '2025-05-19', til: '2025-06-01' }, 'PERIODER_OVERLAPPER', 'fra'],
    omvendt('orloven slutter, før den begynder', { til: '2025-05-05' }),
  ],
  'registrer-beskaeftigelse': [omvendt('arbejdet slutter, før det begynder', { til: '2025-06-01' })],
  'beslut-sanktion': [foer('sanktionen besluttes, før den har virkning')],
  'skriv-notat': [foer('det noteres, før det skete')],
  'traef-slutbeslutning': [mangler('der er intet forløb')],
  'modtag-klage': [foer('klagen kom før afgørelsen')],
  'forsink-klage': [
    foer('genvurderingen ventes færdig før beskeden', 'ventesAfsluttet', { ventesAfsluttet: '2025-09-30' }),
    foer('beskeden er før klagen'),
  ],
  'genvurder-klage': [igen('klagen er genvurderet'), foer('den genvurderes, før den kom')],
  'fasthold-klage': [igen('klagen er fastholdt'), foer('den fastholdes, før den kom')],
  'send-klage': [igen('klagen er sendt')],
  'registrer-klageafgoerelse': [igen('Ankestyrelsen har afgjort den'), foer('den er afgjort, før den blev sendt')],
  'fravig-tjek': [['et tjek, loven kræver', 'før', { tjek: 'skoen' }, 'VAERDI_PASSER_IKKE', 'tjek']],
  'forelaeg-afgoerelse': [
    [
      'udkastet giver et forløb uden slutdag',
      'før',
      {
        udkast: {
          beslutning: 'traef-afgoerelse',
          felter: {
            om: 'ressourceforloeb',
            resultat: 'givet',
            udfald: 'ressourceforloeb',
            form: 'skriftlig',
            begrundelse: 'x',
          },
        },
      },
      'FELT_MANGLER',
      'udkast.felter.forloeb',
    ],
  ],
  'returner-afgoerelse': [igen('udkastet er sendt tilbage'), foer('det returneres, før det er forelagt')],
  'undlad-godkendelse': [igen('det er begrundet'), foer('det begrundes, før udkastet er forelagt')],
  'godkend-afgoerelse': [igen('udkastet er godkendt'), foer('det godkendes, før det er forelagt')],
  'begrund-pligt-bort': [['en pligt, sagen ikke har', 'før', { pligt: 'LAB-999' }, 'FINDES_IKKE_I_SAGEN', 'pligt']],
  'ophoer-forloeb': [
    mangler('forløbet er ikke begyndt'),
    igen('forløbet er ophørt'),
    foer('sidste dag er før den første', 'sidsteDag', { sidsteDag: '2024-06-30' }),
  ],
  'oplys-forhold': [
    ['svaret passer ikke til spørgsmålet', 'før', { vaerdi: '2026-05-01' }, 'VAERDI_PASSER_IKKE', 'vaerdi'],
    ['det siges ikke, hvilket dokument', 'før', { vedroerer: undefined }, 'FELT_MANGLER', 'vedroerer'],
  ],
  'traef-forholdsskoen': [
    ['det siges ikke, hvilken høring', 'før', { vedroerer: undefined }, 'FELT_MANGLER', 'vedroerer'],
  ],
}
