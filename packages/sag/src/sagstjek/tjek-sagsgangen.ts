import { dato, iso, skrivDato } from '@fodfaeste/grund'
import { repraesentanterPaa } from '../repraesentant/repraesentanter.ts'
import { afPligter, afRegler } from './af-loven.ts'
import { AFGOERELSESARTER, EFTER_TEAMET, type Fund, IKKE_RELEVANT, type Tjek, type Tjekgrundlag, fund } from './tjek.ts'
import { partshoering } from './tjek-hoeringen.ts'

/** Er teamet og borgeren hørt, som de skal, og siger brevet det, det skal? */
export const TJEK_SAGSGANGEN: readonly Tjek[] = [
  {
    id: 'team-hoert',
    spoergsmaal: 'Har rehabiliteringsteamet behandlet sagen, før der afgøres?',
    kilder: ['LOB § 9', 'LOB § 11'],
    hvem: 'rehabiliteringsteam',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'En afgørelse uden teamets indstilling, hvor loven kræver den, kan ikke holde.',
    gaelder: EFTER_TEAMET,
    goer: 'planlaeg-teambehandling',
    se: ({ vurdering }) => afPligter(vurdering, ['LOB-9-1']),
  },
  {
    id: 'team-sammensat',
    spoergsmaal: 'Var de rigtige med på mødet, og deltog borgeren?',
    kilder: ['LOB § 10'],
    hvem: 'rehabiliteringsteam',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Indstillingen kommer ikke fra det team, loven kræver.',
    gaelder: EFTER_TEAMET,
    goer: 'hold-teambehandling',
    se: ({ vurdering }) => afRegler(vurdering, ['LOB-10-1', 'LOB-10-2']),
  },
  {
    id: 'indstilling',
    spoergsmaal: 'Er indstillingen fyldestgørende, og siger den det, den skal, for sit udfald?',
    kilder: ['BEK 1708/2024 §§ 7-11'],
    hvem: 'rehabiliteringsteam',
    blokerer: true,
    kanFraviges: true,
    hvisDetMangler: 'Sagen skal kunne afgøres og planen laves på indstillingen.',
    gaelder: EFTER_TEAMET,
    goer: 'afgiv-indstilling',
    se: ({ vurdering }) =>
      afRegler(vurdering, [
        'BEK-1708-7',
        'BEK-1708-8',
        'BEK-1708-9',
        'BEK-1708-10',
        'BEK-1708-11',
        'BEK-1708-16',
        'BEK-1708-8-jobafklaring',
        'BEK-1708-8-nyt',
        'BEK-1708-19',
      ]),
  },
  {
    id: 'indstilling-foelges',
    spoergsmaal: 'Følges indstillingen, eller har teamet haft sagen igen?',
    kilder: ['LOB § 11, stk. 2'],
    hvem: 'leder',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Den, der fraviger uden at spørge teamet igen, får sagen hjemvist.',
    gaelder: EFTER_TEAMET,
    goer: 'planlaeg-teambehandling',
    se: foelgesIndstillingen,
  },
  {
    id: 'partshoering',
    spoergsmaal: 'Er borgeren hørt om det, der er til ugunst, og er svaret afventet?',
    kilder: ['FVL §§ 19 og 21'],
    hvem: 'borger',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Manglende høring er en væsentlig fejl, medmindre den konkret ikke har haft betydning.',
    gaelder: AFGOERELSESARTER,
    goer: 'send-partshoering',
    se: partshoering,
  },
  {
    id: 'medvirken',
    spoergsmaal: 'Har borgeren haft mulighed for at medvirke?',
    kilder: ['RSL § 4'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: false,
    kanFraviges: true,
    hvisDetMangler: 'Borgerens egen forklaring skal kunne ses i sagen.',
    gaelder: AFGOERELSESARTER,
    goer: 'traef-sagsskoen',
    se: ({ vurdering }) => afRegler(vurdering, ['RSL-4']),
  },
  {
    id: 'egne-ord',
    spoergsmaal: 'Er borgerens egne ord med i sagen, så brevet kan svare på dem?',
    kilder: ['FVL § 24', 'RSL § 4'],
    hvem: 'borger',
    blokerer: false,
    kanFraviges: true,
    hvisDetMangler: 'Et argument, afgørelsen ikke svarer på, kan flytte vægten i skønnet.',
    gaelder: AFGOERELSESARTER,
    goer: 'besvar-partshoering',
    se: egneOrd,
  },
  {
    id: 'repraesentant',
    spoergsmaal: 'Går brevet til den, der repræsenterer borgeren?',
    kilder: ['FVL § 8'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: false,
    kanFraviges: false,
    hvisDetMangler: 'Et brev til den forkerte er ikke en meddelelse.',
    gaelder: AFGOERELSESARTER,
    goer: 'oplys-forhold',
    se: gaarTilRepraesentanten,
  },
  {
    id: 'begrundelse',
    spoergsmaal: 'Nævner begrundelsen retsreglerne, hovedhensynene og de væsentlige oplysninger?',
    kilder: ['FVL §§ 22 og 24'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Borgeren kan ikke se hvorfor, og Ankestyrelsen kan ikke prøve det.',
    gaelder: AFGOERELSESARTER,
    goer: 'oplys-forhold',
    se: naarTruffet(['FVL-22']),
  },
  {
    id: 'klagevejledning',
    spoergsmaal: 'Står det, hvem der klages til, hvordan, og inden hvornår?',
    kilder: ['FVL § 25', 'RSL § 67'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Klagefristen løber ikke fra et brev uden. Også et ja, borgeren ikke helt ønskede, skal have den.',
    gaelder: AFGOERELSESARTER,
    goer: 'oplys-forhold',
    se: naarTruffet(['FVL-25']),
  },
]

/** Det, brevet siger, kan først ses, når der er en afgørelse. */
function naarTruffet(regler: readonly string[]): Tjek['se'] {
  return ({ vurdering, truffet }) => (truffet ? afRegler(vurdering, regler) : fund('ikke-endnu'))
}

/** Før afgørelsen er der ingen fravigelse; den standses, når den træffes. */
function foelgesIndstillingen({ vurdering, truffet, sag }: Tjekgrundlag): Fund {
  if (truffet) return afRegler(vurdering, ['LOB-9-og-11'])
  const seneste = sag.teambehandlinger.findLast(({ indstilling }) => indstilling !== undefined)?.indstilling
  return seneste === undefined
    ? IKKE_RELEVANT
    : fund('ikke-endnu', [`Indstillingen er fra ${skrivDato(dato(seneste.den))}.`])
}

/** Er en partsrepræsentant registreret, følger brevet fuldmagten; at loven lader hende have en, er ikke nok til at vide det. */
function gaarTilRepraesentanten({ vurdering, sag, paa }: Tjekgrundlag): Fund {
  const loven = afRegler(vurdering, ['FVL-8', 'FVL-8-1-pkt-2'])
  const registrerede = repraesentanterPaa(sag.repraesentanter, iso(paa))
  if (registrerede.length === 0 || loven.tilstand !== 'i-orden') return loven
  return fund(
    'i-orden',
    registrerede.map(({ navn, relation, breve }) => `${navn} (${relation}) ${BREVENE[breve]}`),
    loven.forklaringer,
  )
}

const BREVENE = {
  kopi: 'får en kopi.',
  'i-stedet': 'får brevet i stedet for borgeren.',
  'gennem-borgeren': 'får brevet af borgeren selv.',
} as const

/** Borgerens ord står i ønsker, svar på høringer, den forberedende del og klager. */
function egneOrd({ sag: { oensker, partshoeringer, plan, klager } }: Tjekgrundlag): Fund {
  const { afsnit, ord: egne = {}, kommentarer = [] } = plan.forberedende.at(-1) ?? {}
  const fundet = [
    ...oensker.map(({ ord }) => ord),
    ...partshoeringer.map(({ svar }) => svar?.ord),
    afsnit?.oensker,
    afsnit?.['borgerens-erfaringer'],
    ...Object.values(egne),
    ...kommentarer.map(({ ord }) => ord),
    ...klager.map(({ ord }) => ord),
  ].filter((ord) => ord !== undefined)
  return fundet.length > 0 ? fund('i-orden') : fund('ikke-i-orden', ['Borgeren er ikke citeret noget sted i sagen.'])
}
