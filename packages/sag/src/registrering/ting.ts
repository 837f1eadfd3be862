import { afgjort } from '../afgoerelse/afgjort.ts'
import type { ISagen } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'
import { hoeringspapirer } from '../hoeringsbehov/hoeringspapirer.ts'
import { indhentninger } from '../indhentning/indhentninger.ts'

/** Det, et felt i en beslutning kan pege på, i den orden det kom ind i sagen. Samme felt er samme slags ting i dem alle. */
export const TING = {
  afgoerelse: afgjort,
  anmodning: ({ sundhed }) => sundhed.udtalelser,
  attest: ({ laegeattester }) => laegeattester.attester,
  brevet: ({ breve }) => breve,
  beskrivelse: ({ beskrivelser }) => beskrivelser.forhold,
  behandling: ({ teambehandlinger }) => teambehandlinger,
  dokument: ({ dokumenter }) => dokumenter,
  erstatter: ({ dokumenter }) => dokumenter,
  forelaeggelse: ({ forelaeggelser }) => forelaeggelser,
  hoering: ({ partshoeringer }) => partshoeringer,
  indhentning: indhentninger,
  indsats: ({ indsatser }) => indsatser,
  klage: ({ klager }) => klager,
  papir: hoeringspapirer,
  periode: ({ forloebet }) =>
    [...forloebet.fravaer, ...forloebet.beskaeftigelse].toSorted((a, b) => a.version - b.version),
  kopi: ({ brevkopier }) => brevkopier.sendt,
  repraesentant: ({ repraesentanter }) => repraesentanter,
  samtale: ({ samtaler }) => samtaler.samtaler,
  standby: ({ standby }) => standby,
  sundhedssamtale: ({ sundhed }) => sundhed.samtaler,
  udgave: ({ plan }) => plan.forberedende,
  ventetid: ({ ventetider }) => ventetider,
  ydelse: ({ ydelse }) => ydelse.perioder,
} as const satisfies Readonly<Record<string, (sag: Sag) => readonly ISagen[]>>

export type Pegefelt = keyof typeof TING

export function erPegefelt(felt: string): felt is Pegefelt {
  return Object.hasOwn(TING, felt)
}
