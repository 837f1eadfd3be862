import { dato, skrivDato } from '@fodfaeste/grund'
import { haendelseTekst } from '../haendelse-tekst.ts'
import { klagestand } from '../klage/klagestand.ts'
import type { Klage } from '../klage/klager.ts'
import { oplystSiden } from '../plan/nyt-siden.ts'
import type { Sag } from '../sag.ts'
import { afPligter, afRegler } from './af-loven.ts'
import { type Aendringsudkast, type Fund, IKKE_RELEVANT, type Tjek, type Tjekgrundlag, fund } from './tjek.ts'

/** Er klagen behandlet, som den skal, før kommunen selv ændrer afgørelsen? */
export const TJEK_KLAGEN: readonly Tjek[] = [
  {
    id: 'klagerens-ret',
    spoergsmaal: 'Klager den, afgørelsen er om, eller en, der handler for hende?',
    kilder: ['RSL § 60, stk. 2'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: true,
    hvisDetMangler: 'En andens klage er ikke borgerens. Kommunen kan se på sagen igen, men så er grunden en anden.',
    gaelder: ['efter-klage'],
    se: naarKlage(({ vurdering }) => afRegler(vurdering, ['RSL-60-2'])),
  },
  {
    id: 'klagen-i-tide',
    spoergsmaal: 'Er klagen kommet i tide, så det er kommunen, der skal genvurdere?',
    kilder: ['RSL § 67', 'BEK 861/2025 § 13'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: true,
    hvisDetMangler:
      'En for sen klage skal straks til Ankestyrelsen. Vil kommunen se på sagen igen af sig selv, skal det begrundes.',
    gaelder: ['efter-klage'],
    goer: 'meddel-afgoerelse',
    se: naarKlage(({ vurdering }) => afPligter(vurdering, ['BEK-861-13-1'])),
  },
  {
    id: 'genvurderet',
    spoergsmaal: 'Er sagen genvurderet, og er genvurderingen begrundet med noget andet end før?',
    kilder: ['RSL § 66', 'BEK 861/2025 § 11, stk. 1'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Uden en genvurdering er det ikke klagen, der er svaret på.',
    gaelder: ['efter-klage'],
    se: naarKlage(({ sag, aendring }) => genvurderet(sag, aendring)),
  },
  {
    id: 'argumenterne',
    spoergsmaal: 'Er der svaret på hvert af klagerens argumenter?',
    kilder: ['FVL § 24', 'RSL § 4'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: true,
    hvisDetMangler: 'Et argument uden svar er grunden til, at klagen fastholdes.',
    gaelder: ['efter-klage'],
    se: naarKlage(({ aendring }, { ord }) =>
      aendring?.svarPaaKlagen === undefined ? fund('ikke-i-orden', [`Klageren skrev: «${ord}»`]) : fund('i-orden'),
    ),
  },
  {
    id: 'nyt-siden',
    spoergsmaal: 'Er det, der er kommet siden afgørelsen, taget med i genvurderingen?',
    kilder: ['RSL § 10', 'FVL § 19'],
    hvem: 'koordinerende-sagsbehandler',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler:
      'Genvurderingen sker på sagen, som den er nu. Om klageren skal høres om det nye, står ved partshøring.',
    gaelder: ['efter-klage'],
    se: naarKlage(nytSiden),
  },
  {
    id: 'ikke-til-skade',
    spoergsmaal: 'Er ændringen uden skade for klageren, og er ingen anden part i sagen?',
    kilder: ['RSL § 66', 'FVL § 19'],
    hvem: 'leder',
    blokerer: true,
    kanFraviges: false,
    hvisDetMangler: 'Medhold stiller ikke klageren dårligere. Er hun det, er det en ny sag, hun skal høres om.',
    gaelder: ['efter-klage'],
    se: naarKlage(ikkeTilSkade),
  },
  {
    id: 'fuldt-medhold',
    spoergsmaal: 'Er det, klageren får, også det, hun ville have?',
    kilder: ['FVL §§ 22 og 25'],
    hvem: 'borger',
    blokerer: true,
    kanFraviges: true,
    hvisDetMangler:
      'Et forløb, klageren ikke ønskede, er ikke fuldt medhold: brevet skal begrundes og have klagevejledning, og klagen kan fastholdes.',
    gaelder: ['efter-klage'],
    se: naarKlage(({ aendring }) => fuldtMedhold(aendring)),
  },
]

/** Klagen, udkastet svarer på; er intet skrevet, den seneste, der er at svare på. Uden klage er der intet at tjekke. */
function naarKlage(se: (grundlag: Tjekgrundlag, klage: Klage) => Fund): Tjek['se'] {
  return (grundlag) => {
    const { sag, aendring, paa } = grundlag
    const klage =
      aendring === undefined
        ? sag.klager.findLast((en) => AABEN.has(klagestand(sag, en, paa)))
        : sag.klager.find(({ version }) => version === aendring.klage)
    return klage === undefined ? IKKE_RELEVANT : se(grundlag, klage)
  }
}

const AABEN: ReadonlySet<string> = new Set(['genvurderes', 'ny-afgoerelse-mangler'])

function genvurderet(sag: Sag, aendring: Aendringsudkast | undefined): Fund {
  if (aendring === undefined) return fund('ikke-i-orden', ['Genvurderingen er ikke skrevet.'])
  const foer = sag.afgoerelser.find(({ version }) => version === aendring.afgoerelse)?.begrundelse
  return foer !== undefined && ensOrd(foer, aendring.genvurdering)
    ? fund('ikke-i-orden', ['Genvurderingen er ord for ord den begrundelse, der er klaget over.'])
    : fund('i-orden')
}

const ensOrd = (en: string, anden: string): boolean => kun(en) === kun(anden)
const kun = (tekst: string): string =>
  tekst
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function nytSiden({ sag, aendring }: Tjekgrundlag, klage: Klage): Fund {
  const fra = aendring?.afgoerelse ?? klage.afgoerelse ?? klage.version
  const nye = oplystSiden(sag.haendelser, fra).flatMap((version) => {
    const sket = sag.haendelser[version - 1]
    return sket === undefined ? [] : [`${skrivDato(dato(sket.virkerFra))}: ${haendelseTekst(sket)}`]
  })
  if (nye.length === 0) return fund('i-orden', ['Der er ikke kommet noget siden afgørelsen.'])
  return aendring?.nytSiden === undefined ? fund('kraever-skoen', nye) : fund('i-orden', [aendring.nytSiden])
}

/** Er det givet, at klageren står bedre, spørges der ikke. Ellers svarer et menneske; systemet vejer ikke en længde. */
function ikkeTilSkade({ sag, aendring }: Tjekgrundlag, { klager }: Klage): Fund {
  if (aendring === undefined) return fund('kraever-skoen')
  if (aendring.ikkeTilSkade !== undefined) return fund('i-orden', [aendring.ikkeTilSkade])
  const foer = sag.afgoerelser.find(({ version }) => version === aendring.afgoerelse)
  const nejBlevJa = foer?.resultat === 'afslag' && aendring.aendring === 'bevilling'
  const nejFaldtBort = aendring.aendring === 'forloebet-fortsaetter' || foer?.resultat === 'afslag'
  if (klager !== 'anden' && (nejBlevJa || (nejFaldtBort && aendring.aendring !== 'pensionssag'))) return fund('i-orden')
  return fund('kraever-skoen', [
    klager === 'anden'
      ? 'Det er ikke borgeren, der klager. Skriv, om ændringen er til skade for hende.'
      : 'Afgørelsen gav klageren noget. Skriv, hvorfor det nye ikke er til skade for hende.',
  ])
}

function fuldtMedhold(aendring: Aendringsudkast | undefined): Fund {
  if (aendring === undefined) return fund('ikke-endnu')
  if (aendring.medhold === 'delvist') return IKKE_RELEVANT
  if (aendring.oensket === undefined) return fund('uoplyst', ['Svar på, om det er det, klageren ville have.'])
  return aendring.oensket
    ? fund('i-orden')
    : fund('ikke-i-orden', ['Klageren får et andet end det, hun ville have. Vælg delvist medhold.'])
}
