import type { Svar } from '@fodfaeste/grund'
import type { BrugtVisning, ForklaringVisning, HjemmelVisning, TvivlVisning } from '@fodfaeste/lov'
import { afsnit } from './linjer.ts'
import { type Farver, ordFor, tegnFor, tilstand } from './tegn.ts'

/** Hvor bredt og med hvilke farver. */
export interface Tavle {
  readonly bredde: number
  readonly farve: Farver
  /** Også led uden betydning for svaret. */
  readonly helt: boolean
}

/** «LAB § 112, stk. 1 (LBK 701/2022)» */
export function skrivHjemmelVisning({ tekst, udgave }: HjemmelVisning): string {
  return tekst.includes(udgave) ? tekst : `${tekst} (${udgave})`
}

/** Et led vises som tvivl, når læsningerne giver hver sit svar, og ingen har valgt. */
function tilstandAf({ svar, tvivl }: ForklaringVisning): Svar | 'tvivl' {
  return tvivl !== undefined && tvivl.harBetydning && tvivl.valgt === undefined ? 'tvivl' : svar
}

/** Det, der følger med ned gennem træet. */
interface Gang {
  readonly tavle: Tavle
  /** Oplysninger, der er vist med kilde og begrundelse én gang. */
  readonly vist: Set<string>
}

/**
 * Leddet og det, det bygger på, med svar, grund og hjemmel på hvert led. Led uden betydning for svaret foldes sammen,
 * medmindre hele træet ønskes.
 */
export function visTrae(rod: ForklaringVisning, tavle: Tavle): readonly string[] {
  const gang: Gang = { tavle, vist: new Set() }
  return [...visLed(rod, '', '', gang), ...visBoern(rod, '', gang)]
}

function visBoern(led: ForklaringVisning, indryk: string, gang: Gang): readonly string[] {
  const boern = synlige(led, gang.tavle)
  return boern.flatMap((barn, nr) => {
    const sidste = nr === boern.length - 1
    const under = `${indryk}${sidste ? '   ' : '│  '}`
    return [...visLed(barn, `${indryk}${sidste ? '└─ ' : '├─ '}`, under, gang), ...visBoern(barn, under, gang)]
  })
}

function synlige({ fordi, harBetydning, tvivl }: ForklaringVisning, { helt }: Tavle): readonly ForklaringVisning[] {
  if (helt) return fordi
  if (!harBetydning) return []
  // Når begge læsninger giver samme svar, siger den ene det hele.
  return tvivl?.harBetydning === false ? fordi.slice(0, 1) : fordi
}

function visLed(led: ForklaringVisning, foran: string, under: string, { tavle, vist }: Gang): readonly string[] {
  const { bredde, farve } = tavle
  const { dim } = farve
  const rest = dim(under + (synlige(led, tavle).length > 0 ? '│ ' : '  '))
  const hvad = led.harBetydning ? led.spoergsmaal : dim(`${led.spoergsmaal} (uden betydning her)`)
  const hjemmel = led.hjemmel === undefined ? '' : dim(` ${skrivHjemmelVisning(led.hjemmel)}`)
  return [
    ...afsnit(`${dim(foran)}${tegnFor(tilstandAf(led), farve)} `, hvad, bredde, rest),
    ...afsnit(rest, `${ordFor(tilstandAf(led), farve)}: ${led.hvorfor}${hjemmel}`, bredde, rest),
    ...led.brugt.flatMap((oplysning) =>
      afsnit(`${rest}· `, visBrugt(oplysning, led.spoergsmaal, vist), bredde, `${rest}  `),
    ),
    ...(led.forbehold === undefined ? [] : afsnit(`${rest}! `, led.forbehold, bredde, `${rest}  `)),
  ]
}

function visBrugt(oplysning: BrugtVisning, spoergsmaal: string, vist: Set<string>): string {
  const { id, navn, vaerdi, kilde, af, begrundelse } = oplysning
  // Hedder oplysningen det, leddet spørger om, står spørgsmålet lige over.
  const hvad = navn === spoergsmaal ? vaerdi : `${navn}: ${vaerdi}`
  if (vist.has(`${id} ${vaerdi}`)) return hvad
  vist.add(`${id} ${vaerdi}`)
  const hvem = [af, kilde].filter((t) => t !== undefined && t !== '').join('; ')
  return [hvad, hvem && `(${hvem})`, begrundelse && `«${begrundelse}»`].filter(Boolean).join(' ')
}

/** De blade, der afgjorde svaret. */
export function afgoerende(led: ForklaringVisning): readonly ForklaringVisning[] {
  const boern = led.fordi.filter((barn) => barn.harBetydning && barn.svar === led.svar)
  return boern.length === 0 ? [led] : boern.flatMap(afgoerende)
}

/** Begge læsninger, hvem der vælger, og om det betyder noget her. */
export function visTvivl(tvivl: TvivlVisning, { bredde, farve }: Tavle): readonly string[] {
  const betydning = tvivl.harBetydning ? `Afgøres af: ${tvivl.hvemBeslutter}.` : 'Uden betydning i denne sag.'
  const { valgt } = tvivl
  return [
    ...afsnit(`  ${tegnFor('tvivl', farve)} `, tvivl.titel, bredde),
    ...tvivl.laesninger.flatMap(({ id, tekst, svar }) => [
      ...afsnit(`    ${id}: `, tekst, bredde),
      `       ${tilstand(svar, farve)}`,
    ]),
    ...afsnit('    ', betydning, bredde),
    ...(valgt === undefined
      ? []
      : afsnit('    ', `Valgt: læsning ${valgt.laesning} af ${valgt.af}. «${valgt.begrundelse}»`, bredde)),
    ...afsnit('    ', farve.dim(`Id til laesningsvalg: ${tvivl.id}`), bredde),
  ]
}
