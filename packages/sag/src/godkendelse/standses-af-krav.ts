import { dato, iso } from '@fodfaeste/grund'
import type { Afvist } from '../afvist.ts'
import type { Omstaendigheder } from '../beslutning.ts'
import { ens } from '../ens.ts'
import type { Haendelse } from '../haendelser.ts'
import { svarDerVentes } from '../hoering/svarventetid.ts'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { sagstjekAfUdkast, udkastetsArt } from '../sagstjek/sagstjek-af-udkast.ts'
import { aendringensArt, standser } from '../sagstjek/sagstjek.ts'
import type { Aendringsudkast } from '../sagstjek/tjek.ts'
import { aabenForelaeggelse } from './aaben-forelaeggelse.ts'
import type { Afgoerelseskrav, Godkendes } from './afgoerelseskrav.ts'
import { UDKAST_TIL, type Udkast } from './haendelser.ts'

const erUdkast = (beslutning: string): beslutning is Udkast['beslutning'] =>
  (UDKAST_TIL as readonly string[]).includes(beslutning)

/**
 * Det, kommunens krav har imod, at der afgøres nu: et punkt i Sagstjek, der stopper, eller en godkendelse, der mangler.
 * En afgørelse fra før, sagen kom hertil, skrives af; den kan ingen her bringe i orden bagefter.
 */
export function standsesAfKrav(
  sag: Sag,
  beslutning: string,
  [haendelse]: readonly Haendelse[],
  { idag, krav, frister = INGEN_FRISTER }: Omstaendigheder,
): Afvist | undefined {
  if (krav === undefined || haendelse === undefined || !erUdkast(beslutning)) return undefined
  const { den = iso(idag), ...felter } = haendelse.data as { readonly den?: string }
  if (den < komHertil(sag)) return undefined
  const [ventes] = svarDerVentes(sag, dato(den))
  if (ventes?.svarfrist !== undefined)
    return { kode: 'HOERINGSSVAR_VENTES', navn: ventes.navn, svarfrist: dato(ventes.svarfrist) }
  const udkast: Udkast = { beslutning, felter }
  const aabne = sagstjekAfUdkast(sag, udkast, den, frister)?.punkter.filter(standser) ?? []
  if (aabne.length > 0) return { kode: 'SAGSTJEK_STOPPER', punkter: aabne.map(({ tjek }) => tjek.spoergsmaal) }
  return skalGodkendes(sag, udkast, krav) ? manglerGodkendelse(sag, udkast) : undefined
}

/** Dagen, sagen blev oprettet her. */
const komHertil = ({ haendelser: [foerste] }: Sag): string =>
  foerste?.registreretTidspunkt.slice(0, 'åååå-mm-dd'.length) ?? ''

/** Skal en anden have sagt god for det, som sagen er nu? */
export function skalGodkendes(sag: Sag, udkast: Udkast, { godkendes }: Afgoerelseskrav): boolean {
  const slags: readonly Godkendes[] = [
    udkastetsArt(udkast) ?? 'andet',
    ...(udkast.beslutning === 'aendr-efter-klage' ? [aendringensArt(udkast.felter as unknown as Aendringsudkast)] : []),
    ...(erHjemvist(sag) ? (['hjemvist'] as const) : []),
  ]
  return slags.some((en) => godkendes.includes(en))
}

/** Ankestyrelsen har sendt sagen tilbage, og der er ikke afgjort siden. */
function erHjemvist({ klager, afgoerelser }: Sag): boolean {
  const hjemvist = klager.findLast(({ afgjort }) => afgjort?.udfald === 'hjemvisning')?.afgjort
  return hjemvist !== undefined && !afgoerelser.some(({ den }) => den >= hjemvist.den)
}

/** Det, der mangler, når en anden skal have sagt god for netop dette udkast. */
export function manglerGodkendelse(sag: Sag, udkast: Udkast): Afvist | undefined {
  const liggende = aabenForelaeggelse(sag)
  const mangler = (stand: Extract<Afvist, { readonly kode: 'SKAL_GODKENDES' }>['stand']): Afvist => ({
    kode: 'SKAL_GODKENDES',
    stand,
  })
  if (liggende === undefined) return mangler('ikke-forelagt')
  if (!ens(liggende.udkast, udkast)) return mangler('aendret')
  if (liggende.returneret !== undefined) return mangler('returneret')
  return liggende.godkendt === undefined && liggende.undladt === undefined ? mangler('venter') : undefined
}
