import { dato } from '@fodfaeste/grund'
import type { Sagsfakta } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import { oplyst, skoen } from '../sagsfakta/fra-sagen.ts'
import { FORHOLD } from './forhold-katalog.ts'
import type { Forholdene } from './forholdene.ts'
import { stiTil } from './plads.ts'

type Sti = readonly (string | number)[]
type Traek = Readonly<Record<string | number, unknown>>

/** Det, der kan stå alene: oplyses noget i det, er det der. Resten skal være i sagen først. */
const STAAR_ALENE: readonly string[] = [
  'nabo.grundlag',
  'nabo.vaesentlighed',
  'procedure.skriftligBesked',
  'procedure.repraesentant',
  'procedure.afgoerelse.oensket',
  'procedure.afgoerelse.begrundelse',
  'procedure.afgoerelse.klagevejledning',
  'procedure.hoering.undtagelser',
  'procedure.udsaettelse.undtagelser',
  'team.pension',
  'team.region',
  'team.region.aftalt',
  'kontakt.foranstaltninger.inddraget',
]

/** Noget, der findes, fra det ene spørgsmål om det er besvaret. */
const BEGYNDER_MED: Readonly<Record<string, { readonly felt: string; readonly tomt: Traek }>> = {
  'plan.jobformidler': { felt: 'findes', tomt: { iMinPlan: {} } },
  'plan.helhedsorienteret': { felt: 'bruges', tomt: {} },
  'plan.samletBeskrivelse': { felt: 'kraevet', tomt: {} },
}

/** Sagens fakta med de forhold, der er oplyst og skønnet. Det, hvis plads ikke er der længere, er ikke med. */
export function medForhold(sag: Sag, fakta: Sagsfakta): Sagsfakta {
  const { oplyste, skoennede } = sag.forholdene
  const svar = [
    // Svar om samtykke kan også gives for sig selv; det seneste gælder og står i indhentningen.
    ...oplyste.filter(({ id }) => id !== 'procedure.indhentning.samtykke').map((et) => ({ et, vaerdi: vaerdiAf(et) })),
    ...skoennede.map((et) => ({ et, vaerdi: skoen(et) })),
  ]
  return svar.reduce((foer, { et, vaerdi }) => {
    const sti = stiTil(sag, et)
    return sti === undefined || !harPlads(foer, sti) ? foer : (saet(medAfsnit(foer, sti), sti, vaerdi) as Sagsfakta)
  }, fakta)
}

function vaerdiAf(et: Forholdene['oplyste'][number]): unknown {
  const { id, vaerdi, kilde, den } = et
  // Et ønske er ikke en oplysning med kilde: det er borgerens svar.
  if (id === 'procedure.afgoerelse.oensket.svar') return vaerdi
  const laest = FORHOLD[id].art === 'dag' ? dato(String(vaerdi)) : vaerdi
  return { ...oplyst(laest, et), kilde, den: dato(den) }
}

/** Er det, forholdet hører til, i sagen, eller kan det stå alene? */
export function harPlads(fakta: Sagsfakta, sti: Sti): boolean {
  // Afsnittet selv begynder med det første, der oplyses; kontakt og sundhedssamtale hører til et forløb.
  const [afsnit = '', ...videre] = sti
  if (!(afsnit in fakta) && !AFSNIT.includes(String(afsnit))) return false
  let sted: unknown = (fakta as unknown as Traek)[afsnit]
  for (const [nr, led] of videre.slice(0, -1).entries()) {
    sted = (sted as Traek | undefined)?.[led]
    if (sted !== undefined) continue
    const navn = sti
      .slice(0, nr + 2)
      .filter((del) => typeof del === 'string')
      .join('.')
    const begynder = BEGYNDER_MED[navn]
    if (!STAAR_ALENE.includes(navn) && begynder?.felt !== sti.at(-1)) return false
  }
  return true
}

const AFSNIT: readonly string[] = ['procedure', 'plan', 'team', 'nabo']

/** Det afsnit, forholdet står i, når det er det første i det. */
function medAfsnit(fakta: Sagsfakta, [afsnit]: Sti): Sagsfakta {
  const { maalgruppe } = fakta
  const { laesningsvalg } = maalgruppe
  switch (afsnit) {
    case 'procedure':
      return fakta.procedure === undefined ? { ...fakta, procedure: { laesningsvalg } } : fakta
    case 'plan':
      return fakta.plan === undefined ? { ...fakta, plan: { laesningsvalg } } : fakta
    case 'team':
      return fakta.team === undefined ? { ...fakta, team: { behandlinger: [], laesningsvalg } } : fakta
    case 'nabo':
      return fakta.nabo === undefined ? { ...fakta, nabo: { sag: maalgruppe } } : fakta
    default:
      return fakta
  }
}

/** En kopi med værdien på stien. */
function saet(sted: unknown, [foerste, ...resten]: Sti, vaerdi: unknown, over = ''): unknown {
  if (foerste === undefined) return vaerdi
  if (typeof foerste === 'number')
    return (sted as readonly unknown[]).map((et, nr) => (nr === foerste ? saet(et, resten, vaerdi, over) : et))
  const navn = over === '' ? foerste : `${over}.${foerste}`
  const foer = (sted as Traek | undefined) ?? {}
  const under = foer[foerste] ?? (resten.length > 0 ? BEGYNDER_MED[navn]?.tomt : undefined)
  return { ...foer, [foerste]: saet(under, resten, vaerdi, navn) }
}
