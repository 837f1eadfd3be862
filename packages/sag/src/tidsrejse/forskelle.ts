import type { Dato } from '@fodfaeste/grund'
import { foldVidere } from '../fold.ts'
import type { RegistreretHaendelse } from '../haendelser.ts'
import { ProgramFejl } from '../program-fejl.ts'
import type { Sag } from '../sag.ts'
import type { KommunensFrister } from '../sagsfakta/kommunens-frister.ts'
import { BILLEDARTER, type Billedart, type Billedlinje } from './billedlinje.ts'
import { lovensSyn } from './lovens-syn.ts'
import { registreret } from './registreret.ts'

/** Et øjeblik i sagen: hvad der var registreret, og hvilken dags lov der svarer. */
export interface Oejeblik {
  /** Til og med denne version. */
  readonly version: number
  /** Dagen, loven spørges på. */
  readonly paa: Dato
  /** Kommunens egne frister, som de var registreret i øjeblikket. */
  readonly frister: KommunensFrister
}

/** Én ting, der er anderledes i det ene øjeblik end i det andet. */
export interface Sagsforskel {
  readonly art: Billedart
  readonly id: string
  readonly navn: string
  /** Mangler: det var der ikke. */
  readonly foer?: string
  /** Mangler: det er der ikke mere. */
  readonly efter?: string
  /** Versionerne af de hændelser, der flyttede den, i orden. */
  readonly haendelser: readonly number[]
  /** Flyttede den sig også (eller kun), fordi loven spørges på en anden dag? */
  readonly dagen: boolean
  /** Flyttede den sig også (eller kun), fordi kommunen satte en anden frist? */
  readonly kommunensFrist: boolean
}

/** Det, loven spørges med ud over sagen. */
type Omkring = Pick<Oejeblik, 'paa' | 'frister'>

/** Alt om sagen i et øjeblik: det registrerede, og det, loven svarer. */
export function billede(sag: Sag, { paa, frister }: Omkring): readonly Billedlinje[] {
  return [...registreret(sag), ...lovensSyn(sag, paa, frister)]
}

type Billede = ReadonlyMap<string, Billedlinje>

/**
 * Hvad der er anderledes i det senere øjeblik, og de hændelser, der gjorde det.
 * Sagen foldes hændelse for hændelse med loven på den senere dag; den hændelse, hvor en linje skifter, er dens grund.
 * Skifter en linje uden en hændelse, er det dagen, der gør det (loven, alderen eller en frist), eller kommunens egen frist.
 */
export function forskelle(
  haendelser: readonly RegistreretHaendelse[],
  foer: Oejeblik,
  efter: Oejeblik,
): readonly Sagsforskel[] {
  const foerste = foldet(undefined, haendelser.slice(0, foer.version))
  const start = somBillede(foerste, foer)
  const paaDagen = foer.paa === efter.paa ? start : somBillede(foerste, { paa: efter.paa, frister: foer.frister })
  const udgangspunkt = foer.frister.length === efter.frister.length ? paaDagen : somBillede(foerste, efter)
  const grunde = new Map<string, number[]>()
  let [sag, nu]: [Sag, Billede] = [foerste, udgangspunkt]
  for (const haendelse of haendelser.slice(foer.version, efter.version)) {
    sag = foldet(sag, [haendelse])
    const naeste = somBillede(sag, efter)
    for (const noegle of skiftede(nu, naeste)) {
      const hidtil = grunde.get(noegle)
      if (hidtil === undefined) grunde.set(noegle, [sag.version])
      else hidtil.push(sag.version)
    }
    nu = naeste
  }
  return skiftede(start, nu)
    .map((noegle): Sagsforskel => {
      const [a, b] = [start.get(noegle), nu.get(noegle)]
      const { art, id, navn } = (b ?? a) as Billedlinje
      return {
        art,
        id,
        navn,
        ...(a && { foer: a.tekst }),
        ...(b && { efter: b.tekst }),
        haendelser: grunde.get(noegle) ?? [],
        dagen: a?.tekst !== paaDagen.get(noegle)?.tekst,
        kommunensFrist: paaDagen.get(noegle)?.tekst !== udgangspunkt.get(noegle)?.tekst,
      }
    })
    .filter((forskel) => !erPasseret(forskel))
    .toSorted((a, b) => BILLEDARTER.indexOf(a.art) - BILLEDARTER.indexOf(b.art))
}

/** En dag fremme, der er gået, er ikke en forskel i sagen. */
function erPasseret({ art, efter, haendelser }: Sagsforskel): boolean {
  return art === 'dag' && efter === undefined && haendelser.length === 0
}

function foldet(sag: Sag | undefined, haendelser: readonly RegistreretHaendelse[]): Sag {
  const efter = foldVidere(sag, haendelser)
  if (efter === undefined) throw new ProgramFejl('Case compared before it was opened', {})
  return efter
}

function somBillede(sag: Sag, omkring: Omkring): Billede {
  return new Map(billede(sag, omkring).map((linje) => [`${linje.art} ${linje.id}`, linje]))
}

/** Linjerne, der ikke siger det samme; først dem i det senere billede, i dets orden. */
function skiftede(foer: Billede, efter: Billede): readonly string[] {
  const noegler = new Set([...efter.keys(), ...foer.keys()])
  return [...noegler].filter((noegle) => foer.get(noegle)?.tekst !== efter.get(noegle)?.tekst)
}
