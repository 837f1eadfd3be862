import { afvist, iso, lykkes } from '@fodfaeste/grund'
import type { Afvist } from '../afvist.ts'
import { type Beslutning, type Omstaendigheder, kraevSag } from '../beslutning.ts'
import { fold } from '../fold.ts'
import type { RegistreretHaendelse } from '../haendelser.ts'
import { proevDagTilIdag, proevTekst } from '../proev-felt.ts'
import { TING } from '../registrering/ting.ts'
import type { Sag } from '../sag.ts'
import { gaeldendeRettelser } from './gaeldende-rettelser.ts'

export interface RetHaendelse<K = unknown> {
  /** Versionen af den hændelse, der er forkert. */
  readonly version: number
  readonly begrundelse: string
  readonly den: string
  /** Beslutningen, som den skulle have været. Udeladt: hændelsen skulle ikke have været der. */
  readonly erstatning?: K
}

type Udfoer<K> = (sag: Sag | undefined, kommando: K, omstaendigheder: Omstaendigheder) => Beslutning

/**
 * Retter en tidligere hændelse uden at røre den. En erstatning skal være den samme slags beslutning, og den prøves på
 * sagen, som den var dengang.
 */
export function retHaendelse<K>(
  findes: Sag | undefined,
  kommando: RetHaendelse<K>,
  omstaendigheder: Omstaendigheder,
  udfoer: Udfoer<K>,
): Beslutning {
  const sag = kraevSag(findes, omstaendigheder, 'rette')
  if (!sag.ok) return sag
  const begrundelse = proevTekst(
    'begrundelse',
    kommando.begrundelse,
    'Skriv, hvad der var forkert, og hvor du ved det fra.',
  )
  if (!begrundelse.ok) return begrundelse
  const den = proevDagTilIdag('den', kommando.den, omstaendigheder.idag)
  if (!den.ok) return den
  const { haendelser } = sag.vaerdi
  const { version, erstatning } = kommando
  const rettes = haendelser[version - 1]
  const umulig = kanIkkeRettes(haendelser, version, rettes, erstatning !== undefined)
  if (umulig !== undefined || rettes === undefined) return afvist(umulig ?? UKENDT_VERSION)
  const dag = iso(den.vaerdi)
  const data = { version, begrundelse: begrundelse.vaerdi, den: dag }
  if (erstatning === undefined) return lykkes([{ type: 'HaendelseRettet', skema: 1, data, virkerFra: dag }])
  const nyt = udfoer(foerVersionen(haendelser, version), erstatning, omstaendigheder)
  if (!nyt.ok) return iErstatningen(nyt.afvist)
  const [ny] = nyt.vaerdi
  if (ny === undefined || nyt.vaerdi.length > 1 || ny.type !== rettes.type) return afvist(ANDEN_SLAGS)
  const medErstatning = { ...data, erstatning: { data: ny.data, virkerFra: ny.virkerFra } }
  return lykkes([{ type: 'HaendelseRettet', skema: 1, data: medErstatning, virkerFra: dag }])
}

const UKENDT_VERSION: Afvist = {
  kode: 'KAN_IKKE_RETTES',
  felt: 'version',
  grund: 'Sagen har ingen hændelse med den version. Vælg en linje i journalen.',
}
const ANDEN_SLAGS: Afvist = {
  kode: 'KAN_IKKE_RETTES',
  felt: 'version',
  grund: 'Erstatningen er en anden slags beslutning. Tag hændelsen ud, og registrér det rigtige bagefter.',
}

const ER_GAAET_UD: ReadonlySet<RegistreretHaendelse['type']> = new Set([
  'BrevAfsendt',
  'BrevKvitteret',
  'BrevkopiSendt',
  'BrevkopiKvitteret',
])

function kanIkkeRettes(
  haendelser: readonly RegistreretHaendelse[],
  version: number,
  rettes: RegistreretHaendelse | undefined,
  erstattes: boolean,
): Afvist | undefined {
  if (rettes === undefined) return UKENDT_VERSION
  const nej = (grund: string): Afvist => ({ kode: 'KAN_IKKE_RETTES', felt: 'version', grund })
  if (rettes.type === 'SagOprettet')
    return nej('Sagens oprettelse kan ikke tages ud. Opret en ny sag, hvis borgeren er forkert.')
  if (ER_GAAET_UD.has(rettes.type))
    return nej('Det er sket uden for systemet og kan ikke tages tilbage her. Skriv i et notat, hvad der er forkert.')
  if (rettes.type === 'HaendelseRettet' && erstattes)
    return nej('En rettelse kan tages ud, men ikke erstattes. Ret den oprindelige hændelse på ny.')
  const rettelser = gaeldendeRettelser(haendelser)
  const foer = rettelser.get(version)
  if (foer !== undefined && foer.data.erstatning === undefined)
    return nej('Hændelsen er allerede taget ud. Tag rettelsen ud, hvis den skal gælde igen.')
  if (erstattes) return undefined
  const versioner = haendelser.flatMap((h, nr) =>
    rettelser.get(nr + 1)?.data.erstatning === undefined && rettelser.has(nr + 1)
      ? []
      : pegerPaa(h, version)
        ? [nr + 1]
        : [],
  )
  return versioner.length === 0 ? undefined : { kode: 'ANDET_BYGGER_PAA', felt: 'version', versioner }
}

/** De felter, hvormed en hændelse peger på en tidligere. */
export const PEGER: readonly string[] = [...Object.keys(TING), 'vedroerer', 'handlerOm', 'aendrer']

/** Feltet, hvormed en hændelse peger på flere på én gang. */
const PEGELISTE = 'dokumenter'

/**
 * Det, der er sket over for borgeren og andre om et møde. Tages sagen af mødet, er hun stadig indkaldt til det, og tolken
 * stadig bestilt; det hindrer ikke rettelsen, og det falder ikke væk med den.
 */
const STAAR_FOR_SIG: ReadonlySet<string> = new Set([
  'BorgerIndkaldtTilTeam',
  'TeamindkaldelseBesvaret',
  'TolkBestilt',
  'MoededeltagerTilfoejet',
])

function pegerPaa({ type, data }: RegistreretHaendelse, version: number): boolean {
  if (type === 'HaendelseRettet' || STAAR_FOR_SIG.has(type)) return false
  return Object.entries(data as object).some(([felt, vaerdi]) =>
    felt === PEGELISTE ? Array.isArray(vaerdi) && vaerdi.includes(version) : PEGER.includes(felt) && vaerdi === version,
  )
}

/** Sagen lige før versionen, med de rettelser, der siden er kommet til det, der ligger før. */
function foerVersionen(haendelser: readonly RegistreretHaendelse[], version: number): Sag | undefined {
  const rettelser = [...gaeldendeRettelser(haendelser).values()].filter(({ data }) => data.version < version)
  return fold([...haendelser.slice(0, version - 1), ...rettelser])
}

function iErstatningen(grund: Afvist): { readonly ok: false; readonly afvist: Afvist } {
  return afvist('felt' in grund ? ({ ...grund, felt: `erstatning.${grund.felt}` } as Afvist) : grund)
}
