import { type Kommando, type Sag, hoeringspapirer } from '@fodfaeste/sag'
import { type Afslag, afslag } from './afslag.ts'

interface Om {
  readonly papir: number
  readonly svarfrist: string
}

/** Høringen om papiret, og at det er det, den handler om. Hvad papiret er for borgeren, skal et menneske have svaret på. */
export function hoeringskommandoer(sag: Sag, { papir, svarfrist }: Om, den: string): readonly Kommando[] | Afslag {
  const fundet = hoeringspapirer(sag).find(({ version }) => version === papir)
  if (fundet === undefined)
    return nej('papir', 'Sagen har ikke den oplysning, der høres om. Hent siden igen, og vælg på listen.')
  const { omGrundlaget, tilUgunst } = sag.hoeringsbehov.find((et) => et.papir === papir) ?? {}
  if (omGrundlaget === undefined || tilUgunst === undefined)
    return nej(
      'papir',
      'Svar først på, om oplysningen handler om sagens grundlag, og om den er til ugunst for borgeren.',
    )
  const { navn, kommet } = fundet
  return [
    {
      beslutning: 'send-partshoering',
      navn,
      kommet,
      omGrundlaget: omGrundlaget.svar,
      tilUgunst: tilUgunst.svar,
      svarfrist,
      den,
    },
    { beslutning: 'vurder-hoeringsbehov', papir, hoering: sag.version + 1, den },
  ]
}

const nej = (felt: string, besked: string): Afslag =>
  afslag('AFVIST', besked, { kode: 'HOERING_MANGLER', fejl: [{ felt, besked }] })
