import { dato } from '@fodfaeste/grund'
import { fold, medAlleDele } from '@fodfaeste/sag'
import { laest } from '../http/sag-adgang.ts'
import type { JsonObjekt } from '../store/haendelse.ts'
import { kaedefejl } from '../store/haendelseskaede.ts'
import { kanonisk } from '../store/kanonisk.ts'
import { tilSql } from '../store/oversigt-raekke.ts'
import type { LagredeOrd, SagTilEftersyn } from '../store/sager-til-eftersyn.ts'
import { tilOversigt } from '../vis/sag-raekke.ts'
import { type Brud, type BrudKode, brud } from './brud.ts'

const KODE = { HUL: 'HAENDELSE_MANGLER', FORGAENGER: 'HAENDELSE_LOESNET', INDHOLD: 'HAENDELSE_AENDRET' } as const

/** Kæden, hændelse for hændelse, og rækken på listen mod den, hændelserne giver. Tom, når alt er, som det blev skrevet. */
export function efterseSag(kommune: string, sag: SagTilEftersyn): readonly Brud[] {
  const { sagId, haendelser, raekke, sletning } = sag
  const her = (kode: BrudKode, hvor = '') => brud(kommune, `Sag ${navn(sag)}${hvor}`, kode)
  const sidste = haendelser.at(-1)
  if (sidste === undefined) return [brud(kommune, `Sag ${sagId}`, 'RAEKKE_UDEN_SAG')]
  const kaede = kaedefejl(kommune, haendelser, sletning).map(({ version, hvad }) =>
    her(KODE[hvad], `, hændelse ${version}`),
  )
  // En slettet sag har ingen række; kæden er det, der er tilbage, og den er set efter.
  if (sletning !== undefined && raekke === undefined) return kaede
  if (raekke === undefined) return [...kaede, her('RAEKKE_MANGLER')]
  if (raekke.version > sidste.version)
    return [...kaede, her('HAENDELSER_AFKORTET', `, efter hændelse ${sidste.version}`)]
  if (raekke.version < sidste.version) return [...kaede, her('RAEKKE_BAGUD')]
  const forventet = forventetRaekke(sag, raekke.felter)
  if (forventet === undefined) return [...kaede, her('KAN_IKKE_LAESES')]
  const uroert =
    kanonisk(forventet.felter) === kanonisk(medDele(raekke.felter)) && raekke.opdateret === sidste.registreret
  return [
    ...kaede,
    ...(uroert ? [] : [her('RAEKKE_ANDERLEDES')]),
    ...(passer(raekke.ord, forventet.ord) ? [] : [her('SOEGEORD_ANDERLEDES')]),
    ...(sammeOpgaver(raekke.opgaver, forventet.opgaver) ? [] : [her('OPGAVER_ANDERLEDES')]),
  ]
}

/** En række fra før en af sagens dele fandtes: i den er intet sket, og rækken er den samme. */
function medDele(felter: JsonObjekt): JsonObjekt {
  const data = felter['data'] as JsonObjekt | null
  const sag = data?.['sag']
  if (typeof sag !== 'object' || sag === null || Array.isArray(sag)) return felter
  return { ...felter, data: { ...data, sag: medAlleDele(sag as object) as unknown as JsonObjekt } }
}

/** Er det de ord, hændelserne giver, og stammerne af netop dem? */
function passer({ ord, stammer, ordenesStammer }: LagredeOrd, ventede: readonly string[]): boolean {
  return ens(ord, ventede) && ens(stammer, ordenesStammer)
}

const ens = (nogle: readonly string[], andre: readonly string[]): boolean =>
  kanonisk([...new Set(nogle)].toSorted()) === kanonisk([...new Set(andre)].toSorted())

/** Lageret har dem i en anden orden. */
const sammeOpgaver = (nogle: readonly JsonObjekt[], andre: readonly JsonObjekt[]): boolean =>
  ens(nogle.map(kanonisk), andre.map(kanonisk))

interface Forventet {
  readonly felter: JsonObjekt
  readonly opgaver: readonly JsonObjekt[]
  readonly ord: readonly string[]
}

/** Rækken, regnet igen på den dag og med de frister, den blev regnet. `undefined`, når hændelserne ikke giver en sag. */
function forventetRaekke({ haendelser, frister }: SagTilEftersyn, lagret: JsonObjekt): Forventet | undefined {
  try {
    const sag = fold(haendelser.map(laest))
    const { beregnetPaa } = lagret['data'] as { beregnetPaa: string }
    if (sag === undefined) return undefined
    const dengang = frister.slice(0, Number(lagret['frister']))
    const oversigt = tilOversigt(sag, dato(beregnetPaa), dengang)
    const { soegeord, opgaver, ...felter } = JSON.parse(tilSql(oversigt)) as JsonObjekt
    return { felter, ord: soegeord as readonly string[], opgaver: opgaver as unknown as readonly JsonObjekt[] }
  } catch {
    // Er der pillet ved dem, kan de være hvad som helst; at sige hvor er hele opgaven.
    return undefined
  }
}

/** Sagsnummeret, når det kan læses; ellers kun sagens id. Aldrig borgerens navn. */
function navn({ sagId, raekke }: SagTilEftersyn): string {
  const nummer = raekke?.felter['sagsnummer']
  return typeof nummer === 'string' ? `${nummer} (${sagId})` : sagId
}
