import type { FastifyInstance } from 'fastify'
import type { GemtVisning } from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import type { JsonObjekt } from '../store/haendelse.ts'
import type { LagretVisning } from '../store/visning-store.ts'
import { ugyldigtInput } from './afslag.ts'
import { rute } from './bro.ts'
import { erCpr } from './sager.ts'
import { kontekstFor } from './session.ts'

/** Den enkeltes gemte valg i listen. */
export function visningRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { visninger } = omgivelser.lager

  rute(app, omgivelser, 'hentVisninger', async ({ bruger }) => {
    return vis(await visninger.visninger(kontekstFor(bruger, omgivelser)))
  })
  rute(app, omgivelser, 'gemVisning', async ({ krop, bruger }) => {
    if (erCpr(krop.valg.soeg)) {
      return ugyldigtInput([
        { felt: 'valg.soeg', besked: 'En visning kan ikke gemmes med et CPR-nummer. Søg på noget andet.' },
      ])
    }
    const { navn, valg } = krop
    return vis(
      await visninger.gem(kontekstFor(bruger, omgivelser), {
        navn,
        valg: JSON.parse(JSON.stringify(valg)) as JsonObjekt,
      }),
    )
  })
  rute(app, omgivelser, 'sletVisning', async ({ krop, bruger }) => {
    return vis(await visninger.slet(kontekstFor(bruger, omgivelser), krop.navn))
  })
}

const vis = (visninger: readonly LagretVisning[]) => ({
  visninger: visninger as unknown as readonly GemtVisning[],
})
