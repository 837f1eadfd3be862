import { SagsFilSkema } from '@fodfaeste/kontrakt'
import { DAG_IDER, JA_NEJ_IDER, type Kommando, OENSKE_EMNER, SKOEN_IDER } from '@fodfaeste/sag'
import { bladeISkema } from './blade-i-sagsfilen.ts'

const DEN = '2026-06-01'
const STIER = bladeISkema(SagsFilSkema)

/** Punkterne under en sti i sagsfilen: afsnit i en plan, deltagere i et møde. */
const punkter = (under: string): readonly string[] =>
  STIER.filter((sti) => sti.startsWith(`${under}.`)).map((sti) => sti.slice(under.length + 1))
const tekster = (under: string): object => Object.fromEntries(punkter(under).map((id) => [id, `Om ${id}.`]))
const som = (kommando: object): Kommando => ({ den: DEN, ...kommando }) as Kommando

/** De dage, der skal ligge i orden. */
const DAGE: Readonly<Record<string, string>> = { 'planlagt-slut': '2028-06-30', 'paaklaget-afgoerelse': '2026-03-02' }

/** Et skridt, eller et, der peger på den hændelse, der lige er kommet. */
type Trin = Kommando | ((seneste: number) => Kommando)

/** Alt i en sagsfil, som et helt forløb ikke allerede har fortalt, og som har sin egen beslutning. */
export const ALT_ANDET: readonly Trin[] = [
  ...DAG_IDER.map((id) => som({ beslutning: 'registrer-oplysning', id, vaerdi: DAGE[id] ?? DEN, kilde: 'prøven' })),
  ...JA_NEJ_IDER.map((id) => som({ beslutning: 'registrer-oplysning', id, vaerdi: true, kilde: 'prøven nu' })),
  som({ beslutning: 'registrer-oplysning', id: 'varighed', vaerdi: 36, kilde: 'prøven' }),
  ...SKOEN_IDER.map((id) => som({ beslutning: 'traef-skoen', id, svar: 'ja', begrundelse: 'Prøvet igen.' })),
  ...OENSKE_EMNER.flatMap((emne) => [
    som({ beslutning: 'spoerg-om-oenske', emne, spoergsmaal: 'Vil du?' }),
    som({ beslutning: 'besvar-oenske', emne, svar: 'ja', ord: 'Ja.' }),
    som({ beslutning: 'besvar-oenske', emne, svar: 'trukket-tilbage', ord: 'Nej alligevel.' }),
  ]),
  som({
    beslutning: 'skriv-forberedende-del',
    afsnit: tekster('plan.forberedende.indhold'),
    medBorgeren: true,
    sagstype: 'jobafklaring',
  }),
  som({ beslutning: 'anmod-om-laegeattest', laege: 'Lægerne på Torvet' }),
  (attest) => som({ beslutning: 'modtag-laegeattest', attest, dateret: DEN, indhold: punkter('plan.attest.indhold') }),
  som({
    beslutning: 'fastlaeg-indsatsdel',
    fra: DEN,
    til: '2026-12-01',
    afsnit: tekster('plan.indsatsdel.indhold'),
    mentor: true,
    iMinPlan: true,
  }),
  som({
    beslutning: 'hold-teambehandling',
    moededag: DEN,
    art: 'genforelaeggelse',
    om: 'genforelaeggelse',
    deltog: punkter('team.behandlinger[].deltog'),
  }),
  (behandling) =>
    som({
      beslutning: 'afgiv-indstilling',
      behandling,
      udfald: 'indsatser-i-forloebet',
      indhold: punkter('team.behandlinger[].indstilling.indhold'),
      tekst: 'Alt er sagt.',
    }),
  ...[
    'attest-aktuel',
    'forberedende-kun-beskrivende',
    'forberedende-fuldt-oplyst',
    'indstilling-fyldestgoerende',
    'saerlige-grunde-mod-genforelaeggelse',
    'booking-frataget',
    'klage-dispensation',
    'klage-hastende',
    'mulighed-for-at-medvirke',
  ].map((id) => som({ beslutning: 'traef-sagsskoen', id, svar: 'ja', begrundelse: 'Prøvet.' })),
  som({
    beslutning: 'traef-slutbeslutning',
    art: 'nyt-forloeb',
    nyForberedendeDel: true,
    teamHoert: true,
    begrundelse: 'Prøvet.',
  }),
  som({ beslutning: 'udpeg-koordinerende', person: { id: 'nanna', navn: 'Nanna Fyrlys' } }),
  som({ beslutning: 'registrer-beskaeftigelse', art: 'stu', fra: '2026-05-01', til: DEN, kilde: 'prøven' }),
  som({ beslutning: 'hold-samtale', form: 'telefon', borgerensValg: true, iTilbud: true, referat: 'Kort.' }),
  som({ beslutning: 'skriv-notat', navn: 'Opkald', art: 'oplysning', tekst: 'Lægen ringede.', skete: DEN }),
  som({
    beslutning: 'traef-afgoerelse',
    om: 'andet',
    resultat: 'givet',
    form: 'skriftlig',
    begrundelse: 'Ny afgørelse efter genvurderingen.',
  }),
  (afgoerelse) => som({ beslutning: 'meddel-afgoerelse', afgoerelse, maade: 'digital-post' }),
]
