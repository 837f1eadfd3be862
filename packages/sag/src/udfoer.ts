import { type BesvarOenske, besvarOenske } from './besvar-oenske.ts'
import type { Beslutning, Omstaendigheder } from './beslutning.ts'
import { type RegistrerDokument, registrerDokument } from './dokument/registrer-dokument.ts'
import { type ForetagVurdering, foretagVurdering } from './foretag-vurdering.ts'
import { type OpretSag, opretSag } from './opret-sag.ts'
import { ProgramFejl } from './program-fejl.ts'
import { type RegistrerOplysning, registrerOplysning } from './registrer-oplysning.ts'
import type { Sag } from './sag.ts'
import { type SpoergOmOenske, spoergOmOenske } from './spoerg-om-oenske.ts'
import { type TraefSkoen, traefSkoen } from './traef-skoen.ts'
import { type VaelgLaesning, vaelgLaesning } from './vaelg-laesning.ts'

/** En beslutning som data: hvilken, og med hvad. */
export type Kommando =
  | ({ readonly beslutning: 'opret-sag' } & OpretSag)
  | ({ readonly beslutning: 'registrer-oplysning' } & RegistrerOplysning)
  | ({ readonly beslutning: 'spoerg-om-oenske' } & SpoergOmOenske)
  | ({ readonly beslutning: 'besvar-oenske' } & BesvarOenske)
  | ({ readonly beslutning: 'traef-skoen' } & TraefSkoen)
  | ({ readonly beslutning: 'vaelg-laesning' } & VaelgLaesning)
  | ({ readonly beslutning: 'foretag-vurdering' } & ForetagVurdering)
  | ({ readonly beslutning: 'registrer-dokument' } & RegistrerDokument)

/** Sender kommandoen til sin beslutning. */
export function udfoer(sag: Sag | undefined, kommando: Kommando, omstaendigheder: Omstaendigheder): Beslutning {
  switch (kommando.beslutning) {
    case 'opret-sag':
      return opretSag(sag, kommando, omstaendigheder)
    case 'registrer-oplysning':
      return registrerOplysning(sag, kommando, omstaendigheder)
    case 'spoerg-om-oenske':
      return spoergOmOenske(sag, kommando, omstaendigheder)
    case 'besvar-oenske':
      return besvarOenske(sag, kommando, omstaendigheder)
    case 'traef-skoen':
      return traefSkoen(sag, kommando, omstaendigheder)
    case 'vaelg-laesning':
      return vaelgLaesning(sag, kommando, omstaendigheder)
    case 'foretag-vurdering':
      return foretagVurdering(sag, kommando, omstaendigheder)
    case 'registrer-dokument':
      return registrerDokument(sag, kommando, omstaendigheder)
    default:
      return ukendt(kommando)
  }
}

function ukendt(kommando: never): never {
  const { beslutning } = kommando as { beslutning: string }
  throw new ProgramFejl('Command has no decision', { beslutning })
}
