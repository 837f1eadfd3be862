import { dato, skrivDato } from '@fodfaeste/grund'
import { ikkeHentede } from '../indhentning/indhentninger.ts'
import { oplystSiden } from '../plan/nyt-siden.ts'
import type { Sag } from '../sag.ts'
import { afMaalgruppen, afPligter, afRegler } from './af-loven.ts'
import { AFGOERELSESARTER, EFTER_TEAMET, type Fund, IKKE_RELEVANT, type Tjek, type Tjekgrundlag, fund } from './tjek.ts'

/** Er sagen oplyst, og er det gjort rigtigt? */
export const TJEK_GRUNDLAGET: readonly Tjek[] = [
  {
    id: 'kendt-ikke-hentet',
    spoergsmaal: 'Er de oplysninger hentet, som kommunen ved findes?',
    kilder: ['RSL § 10', 'Praksisnotat 2022'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: true,
    hvisDetMangler: 'Helbredsoplysninger, kommunen kendte og ikke hentede, er en hyppig grund til hjemvisning.',
    gaelder: AFGOERELSESARTER,
    goer: 'afslut-indhentning',
    se: ({ sag }) => ventendeOplysninger(sag),
  },
  {
    id: 'oplysninger',
    spoergsmaal: 'Er det oplyst, som loven spørger om for at kunne svare?',
    kilder: ['RSL § 10'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Det, der mangler, kan ændre svaret. Ellers stod det her ikke.',
    gaelder: ['bevilling', 'afslag', 'pensionssag'],
    goer: 'registrer-oplysning',
    se: ({ vurdering }) => ellerMangler('uoplyst', afMaalgruppen(vurdering, 'faktum')),
  },
  {
    id: 'laegeattest',
    spoergsmaal: 'Er der en lægeattest (LÆ 265), som teamet kunne bygge på, eller er det begrundet, at den undlades?',
    kilder: ['BEK 1708/2024 § 4', '24-20'],
    hvem: 'laege',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler:
      'Afgørelsen er ugyldig, medmindre det konkret ikke har haft betydning. Svar på de to spørgsmål om det.',
    gaelder: EFTER_TEAMET,
    goer: 'anmod-om-laegeattest',
    se: ({ vurdering }) => medAlder(afRegler(vurdering, ['BEK-1708-4']), vurdering.plan?.attestensAlder),
  },
  {
    id: 'attest-aktuel',
    spoergsmaal: 'Er lægeattesten stadig aktuel?',
    kilder: ['24-20'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: false,
    kanFraviges: true,
    hvisDetMangler: 'Loven har ingen grænse i dage. Et menneske ser på, om helbredet har ændret sig siden.',
    gaelder: EFTER_TEAMET,
    goer: 'traef-sagsskoen',
    se: ({ sag, vurdering }) => attestAktuel(sag, vurdering.plan?.attestensAlder),
  },
  {
    id: 'forberedende-del',
    spoergsmaal: 'Er den forberedende del lavet med borgeren, og har den alt, den skal have?',
    kilder: ['LAB § 44', 'BEK 1708/2024 § 3', '24-20'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler:
      'Afgørelsen er ugyldig, medmindre det konkret ikke har haft betydning. Svar på de to spørgsmål om det.',
    gaelder: EFTER_TEAMET,
    goer: 'skriv-forberedende-del',
    se: ({ vurdering }) =>
      afRegler(vurdering, ['BEK-1708-2-2', 'LAB-44-1-1', 'BEK-1708-3-1', 'BEK-1708-3-2', 'BEK-1708-3-4']),
  },
  {
    id: 'forberedende-beskriver',
    spoergsmaal: 'Beskriver den forberedende del kun, uden at vurdere eller indstille?',
    kilder: ['BEK 1708/2024 § 3, stk. 3'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: false,
    kanFraviges: true,
    hvisDetMangler: 'Er svaret givet på forhånd, har teamet ikke haft et frit grundlag.',
    gaelder: EFTER_TEAMET,
    goer: 'traef-sagsskoen',
    se: ({ vurdering }) => afRegler(vurdering, ['BEK-1708-3-3']),
  },
  {
    id: 'forberedende-opdateret',
    spoergsmaal: 'Er der kommet oplysninger, siden den forberedende del blev gjort færdig?',
    kilder: ['24-20'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: true,
    hvisDetMangler:
      'En forældet forberedende del er samme mangel som ingen. Skriv en ny udgave, eller begrund, at det nye ikke betyder noget.',
    gaelder: EFTER_TEAMET,
    goer: 'skriv-forberedende-del',
    se: ({ sag }) => nytSidenPlanen(sag),
  },
  {
    id: 'vaesentlighed',
    spoergsmaal: 'Har manglen i lægeattest eller forberedende del haft betydning: samme oplysninger, samme konklusion?',
    kilder: ['24-20'],
    hvem: 'leder',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Kan ingen svare ja til begge, er afgørelsen ugyldig.',
    gaelder: EFTER_TEAMET,
    goer: 'traef-forholdsskoen',
    se: vaesentlighed,
  },
  {
    id: 'samtykke',
    spoergsmaal: 'Er oplysningerne hentet med borgerens samtykke, eller er det lovligt at undvære det?',
    kilder: ['RSL §§ 11 a-11 c'],
    hvem: 'borger',
    blokerer: false,
    kanFraviges: true,
    hvisDetMangler: 'Uden samtykke afgøres sagen på det, der foreligger.',
    gaelder: AFGOERELSESARTER,
    goer: 'oplys-forhold',
    se: ({ vurdering }) => afRegler(vurdering, ['RSL-11-a', 'RSL-11-c-5']),
  },
  {
    id: 'notatpligt',
    spoergsmaal: 'Er der notat om det, der er sagt mundtligt, og om sagens væsentlige skridt?',
    kilder: ['Offentlighedsloven § 13'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: false,
    kanFraviges: true,
    hvisDetMangler: 'Det, der ikke er noteret, kan ikke lægges til grund.',
    gaelder: AFGOERELSESARTER,
    goer: 'skriv-notat',
    se: ({ vurdering }) => afPligter(vurdering, ['OFFL-13-1', 'OFFL-13-2']),
  },
]

export const ellerMangler = (tilstand: Fund['tilstand'], mangler: readonly string[]): Fund =>
  mangler.length === 0 ? fund('i-orden') : fund(tilstand, mangler)

/** Attester og udtalelser, der er bedt om, og andre oplysninger, kommunen vil hente, og som ikke er kommet. */
function ventendeOplysninger(sag: Sag): Fund {
  const { sundhed } = sag
  const { attester, udeladt } = sag.laegeattester
  const venter = [
    ...(udeladt === undefined ? attester.filter(({ modtagetDen }) => modtagetDen === undefined) : []).map(
      ({ den }) => `Lægeattesten, der blev bestilt ${skrivDato(dato(den))}, er ikke kommet.`,
    ),
    ...sundhed.udtalelser
      .filter(({ modtagetDen }) => modtagetDen === undefined)
      .map(({ den }) => `Sundhedskoordinatorens udtalelse fra ${skrivDato(dato(den))} er ikke kommet.`),
    // Om et dokument er svaret, kan kun et menneske se.
    ...ikkeHentede(sag).map(({ navn }) => `«${navn}» er ikke hentet.`),
  ]
  return ellerMangler('ikke-i-orden', venter)
}

function medAlder(svar: Fund, alder: number | undefined): Fund {
  if (alder === undefined || svar.tilstand === 'ikke-relevant') return svar
  return { ...svar, fandt: [...svar.fandt, `Attesten er ${alder} dage gammel. Loven har ingen grænse i dage.`] }
}

function attestAktuel({ sagsskoen }: Sag, alder: number | undefined): Fund {
  if (alder === undefined) return IKKE_RELEVANT
  const skoen = sagsskoen['attest-aktuel']
  const fandt = [`Attesten er ${alder} dage gammel.`]
  if (skoen === undefined) return fund('kraever-skoen', fandt)
  return fund(skoen.svar === 'ja' ? 'i-orden' : 'ikke-i-orden', [...fandt, skoen.begrundelse])
}

function nytSidenPlanen({ plan, haendelser }: Sag): Fund {
  const frosset = haendelser.findLastIndex(({ type }) => type === 'ForberedendeDelFrosset')
  if (frosset === -1) return plan.forberedende.length === 0 ? IKKE_RELEVANT : fund('ikke-endnu')
  const nye = oplystSiden(haendelser, frosset + 1).length
  if (nye === 0) return fund('i-orden')
  return fund('ikke-i-orden', [nye === 1 ? 'Én oplysning er kommet siden.' : `${nye} oplysninger er kommet siden.`])
}

/** De to spørgsmål stilles kun, når attest eller forberedende del har en mangel. */
function vaesentlighed({ sag, vurdering }: Tjekgrundlag): Fund {
  const mangler = afRegler(vurdering, ['BEK-1708-4', 'BEK-1708-3-1', 'BEK-1708-3-2', 'BEK-1708-2-2', 'LAB-44-1-1'])
  if (mangler.tilstand === 'i-orden' || mangler.tilstand === 'ikke-relevant') return IKKE_RELEVANT
  const svar = (id: string) => sag.forholdene.skoennede.findLast((et) => et.id === id)
  const to = [svar('nabo.vaesentlighed.sammeOplysninger'), svar('nabo.vaesentlighed.sammeKonklusion')]
  const ubesvaret = [
    ...(to[0] === undefined ? ['Var de samme oplysninger med, også uden manglen?'] : []),
    ...(to[1] === undefined ? ['Var konklusionen den samme, også uden manglen?'] : []),
  ]
  if (ubesvaret.length > 0) return fund('kraever-skoen', ubesvaret)
  const fandt = to.flatMap((et) => (et === undefined ? [] : [et.begrundelse]))
  return fund(to.every((et) => et?.svar === 'ja') ? 'i-orden' : 'ikke-i-orden', fandt)
}
