import { afvist, iso, lykkes } from '@fodfaeste/grund'
import { type Beslutning, type Omstaendigheder, kraevSag } from '../beslutning.ts'
import { proevDagTilIdag, proevTekst, proevValg } from '../proev-felt.ts'
import type { Sag } from '../sag.ts'
import { DOKUMENTARTER } from './haendelser.ts'

export interface RegistrerDokument {
  readonly navn: string
  readonly art: string
  readonly kilde: string
  /** Dagen, dokumentet er modtaget, afsendt eller færdigt (ISO). I dag eller før. */
  readonly dateret: string
  /** SHA-256 i hex af indholdet, som lageret har det. */
  readonly aftryk?: string
  readonly stoerrelse?: number
  readonly indholdstype?: string
  /** Versionen af det dokument, dette er en ny udgave af. */
  readonly erstatter?: number
}

/** Journaliserer et dokument. Indholdet er gemt forinden; her står, hvad det er, og hvor det kommer fra. */
export function registrerDokument(
  findes: Sag | undefined,
  kommando: RegistrerDokument,
  omstaendigheder: Omstaendigheder,
): Beslutning {
  const sag = kraevSag(findes, omstaendigheder, 'journalisere')
  if (!sag.ok) return sag
  const navn = proevTekst('navn', kommando.navn, 'Skriv, hvad dokumentet hedder.')
  if (!navn.ok) return navn
  const art = proevValg('art', kommando.art, DOKUMENTARTER)
  if (!art.ok) return art
  const kilde = proevTekst('kilde', kommando.kilde, 'Skriv, hvem dokumentet kommer fra.')
  if (!kilde.ok) return kilde
  const dateret = proevDagTilIdag('dateret', kommando.dateret, omstaendigheder.idag)
  if (!dateret.ok) return dateret
  const { aftryk, stoerrelse, indholdstype, erstatter } = kommando
  const kendte = sag.vaerdi.dokumenter.map(({ version }) => version)
  if (erstatter !== undefined && !kendte.includes(erstatter)) {
    return afvist({ kode: 'VALG_UKENDT', felt: 'erstatter', muligheder: kendte.map(String) })
  }
  const data = {
    navn: navn.vaerdi,
    art: art.vaerdi,
    kilde: kilde.vaerdi,
    dateret: iso(dateret.vaerdi),
    ...(aftryk !== undefined && { aftryk }),
    ...(stoerrelse !== undefined && { stoerrelse }),
    ...(indholdstype !== undefined && { indholdstype }),
    ...(erstatter !== undefined && { erstatter }),
    den: iso(omstaendigheder.idag),
  }
  return lykkes([{ type: 'DokumentRegistreret', skema: 1, data, virkerFra: data.den }])
}
