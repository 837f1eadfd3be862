import { dato, skrivDato } from '@fodfaeste/grund'
import { afMaalgruppen, afRegler } from './af-loven.ts'
import { AFGOERELSESARTER, type Fund, IKKE_RELEVANT, type Tjek, type Tjekgrundlag, fund } from './tjek.ts'
import { ellerMangler } from './tjek-grundlaget.ts'

/** Bærer loven det, der er på vej til at blive afgjort? */
export const TJEK_LOVEN: readonly Tjek[] = [
  {
    id: 'lovens-dag',
    spoergsmaal: 'Er det besluttet, hvordan sagen ser på det, loven lader være uafklaret?',
    kilder: ['lov 1750/2025 § 21', 'BEK 58/2026'],
    hvem: 'leder',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Svaret afgør, om brevet kan blive et ja. Systemet vælger ikke.',
    gaelder: AFGOERELSESARTER,
    goer: 'vaelg-laesning',
    se: ({ vurdering }) =>
      ellerMangler(
        'tvivl',
        vurdering.tvivl.filter(({ valgt }) => valgt === undefined).map(({ titel }) => titel),
      ),
  },
  {
    id: 'skoen',
    spoergsmaal: 'Er skønnene truffet og begrundet af et menneske?',
    kilder: ['tidl. LAB § 112, stk. 2', '58-18'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Uden skønnet er der ingen hovedbegrundelse. At en udvikling ikke kan udelukkes, er ikke nok.',
    gaelder: ['bevilling', 'afslag', 'pensionssag'],
    goer: 'traef-skoen',
    se: ({ vurdering }) => ellerMangler('kraever-skoen', afMaalgruppen(vurdering, 'skoen')),
  },
  {
    id: 'oensket',
    spoergsmaal: 'Er borgeren spurgt om det, hvor loven lader ønsket afgøre?',
    kilder: ['tidl. LAB §§ 114 og 115'],
    hvem: 'borger',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Et forløb, loven kun giver efter ønske, kan ikke bevilges uden et svar.',
    gaelder: ['bevilling', 'afslag'],
    goer: 'spoerg-om-oenske',
    se: ({ vurdering }) => ellerMangler('uoplyst', afMaalgruppen(vurdering, 'oenske')),
  },
  {
    id: 'maalgruppen',
    spoergsmaal: 'Bærer loven udfaldet?',
    kilder: ['tidl. LAB § 112', 'lov 1750/2025 § 21, stk. 8'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Afgørelsen siger et andet end loven på de oplysninger, sagen har.',
    gaelder: ['bevilling', 'afslag'],
    goer: 'foretag-vurdering',
    se: baererLovenUdfaldet,
  },
  {
    id: 'varighed-praecis',
    spoergsmaal: 'Er forløbets første og sidste dag fastsat præcist?',
    kilder: ['tidl. LAB § 114, stk. 1', '82-16'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'En bevilling uden en præcis varighed hjemvises.',
    gaelder: ['bevilling'],
    goer: 'registrer-oplysning',
    se: praecisVarighed,
  },
  {
    id: 'varighed-lovlig',
    spoergsmaal: 'Ligger længden inden for loven, også sammen med tidligere forløb og pensionsalderen?',
    kilder: ['tidl. LAB § 114'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Den del, der ligger uden for, kan ikke bevilges.',
    gaelder: ['bevilling'],
    goer: 'registrer-oplysning',
    se: ({ vurdering }) => spoergsmaalet(vurdering.maalgruppe.spoergsmaal.varighed),
  },
  {
    id: 'andre-muligheder',
    spoergsmaal: 'Er alle andre muligheder for hjælp overvejet?',
    kilder: ['RSL § 5'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: false,
    kanFraviges: true,
    hvisDetMangler: 'Et nej til ét er ikke et nej til al hjælp. Skriv, hvad der er set på.',
    gaelder: ['afslag', 'ophoer'],
    goer: 'skriv-notat',
    se: andreMuligheder,
  },
  {
    id: 'et-forloeb-foerst',
    spoergsmaal: 'Er mindst ét forløb gennemført, eller er det dokumenteret, at arbejdsevnen ikke kan udvikles?',
    kilder: ['LSP §§ 16-20', 'Praksisnotat 2022'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Sagen kan som udgangspunkt ikke overgå til pension endnu.',
    gaelder: ['pensionssag'],
    goer: 'oplys-forhold',
    se: ({ vurdering }) => afRegler(vurdering, ['PRAKSIS-ET-FORLOEB', 'LSP-18-2', 'LSP-19-1']),
  },
  {
    id: 'inden-afslutning',
    spoergsmaal: 'Er det besluttet, hvad der følger, før forløbet slutter?',
    kilder: ['tidl. LAB § 113, stk. 4', '82-16'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Beslutter ingen, løber forløb og ydelse videre. En forlængelse er et nyt forløb.',
    gaelder: ['efter-forloebet', 'ophoer'],
    goer: 'traef-slutbeslutning',
    se: ({ vurdering }) => afRegler(vurdering, ['LAB-113-4', 'LAB-113-4-besluttet', 'LAB-113-4-nyt-forloeb']),
  },
]

function spoergsmaalet(svar: Tjekgrundlag['vurdering']['maalgruppe']['spoergsmaal']['varighed']): Fund {
  switch (svar.svar) {
    case 'opfyldt':
      return fund('i-orden', [], [svar])
    case 'ikke-opfyldt':
      return fund('ikke-i-orden', [svar.led.spoergsmaal], [svar])
    default:
      return fund('uoplyst', [svar.led.spoergsmaal], [svar])
  }
}

/** Bevilling: et ja til at henvise eller tilbyde. Afslag: et nej til begge. Ingen af delene er systemets afgørelse. */
function baererLovenUdfaldet({ art, vurdering: { maalgruppe } }: Tjekgrundlag): Fund {
  const { henvises, tilbydes } = maalgruppe.spoergsmaal
  const forklaringer = [henvises, tilbydes]
  const svar = forklaringer.map((f) => f.svar)
  if (svar.every((et) => et !== 'opfyldt') && svar.some((et) => et !== 'ikke-opfyldt'))
    return fund('uoplyst', ['Loven kan ikke svare endnu; se, hvad der mangler.'], forklaringer)
  const kan = svar.includes('opfyldt')
  if (kan === (art === 'bevilling')) return fund('i-orden', [], forklaringer)
  const fandt = kan
    ? 'På sagens oplysninger kan kommunen henvise eller tilbyde et forløb.'
    : 'På sagens oplysninger kan kommunen hverken henvise eller tilbyde et forløb.'
  return fund('ikke-i-orden', [fandt], forklaringer)
}

function praecisVarighed({ sag: { oplysninger } }: Tjekgrundlag): Fund {
  const { starter, 'planlagt-slut': slutter } = oplysninger
  if (starter === undefined || slutter === undefined) {
    const mangler = [...(starter === undefined ? ['første dag'] : []), ...(slutter === undefined ? ['sidste dag'] : [])]
    return fund('ikke-i-orden', [`Forløbets ${mangler.join(' og ')} er ikke fastsat.`])
  }
  return fund('i-orden', [`${skrivDato(dato(starter.vaerdi))} – ${skrivDato(dato(slutter.vaerdi))}`])
}

/** Loven peger på det, der er at overveje; om det er overvejet, siger et notat om et sagsskridt. */
function andreMuligheder({ sag: { notater }, vurdering: { nabo } }: Tjekgrundlag): Fund {
  const muligheder = nabo?.andenHjaelp ?? []
  if (muligheder.length === 0) return IKKE_RELEVANT
  const fandt = muligheder.map(({ navn }) => navn)
  return notater.some(({ art }) => art === 'sagsskridt') ? fund('kraever-skoen', fandt) : fund('ikke-i-orden', fandt)
}
