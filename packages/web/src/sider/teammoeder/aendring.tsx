import { useState } from 'react'
import { skrivAntal } from '@fodfaeste/grund'
import type { TeammoedeVisning } from '@fodfaeste/kontrakt'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { useBrowserkladde } from '../../kladde/use-browserkladde.ts'
import { felterAf, hovedAf } from './moedefelter.ts'
import { Moedeform, moedeId } from './moedeform.tsx'
import { tidsrum } from './moedeord.ts'
import { useMoedeskriv } from './use-moedeskriv.ts'

const ROD = 'ret-moede'

/** Skift tid, sted, mødeleder, medlemmer og deres svar. Har en anden ændret mødet imens, står begges der. */
export function Aendring({ moede }: { moede: TeammoedeVisning }) {
  const kladde = useBrowserkladde(`teammoede:${moede.id}`, felterAf(moede), String(moede.udgave))
  const [aaben, saetAaben] = useState(kladde.findes)
  const [set, saetSet] = useState<number>()
  const udgave = set ?? Number(kladde.paa)
  const luk = (): void => {
    kladde.ryd()
    saetSet(undefined)
    saetAaben(false)
  }
  const ret = useMoedeskriv('aendrTeammoede', moedeId(ROD, kladde.felter), () => {
    laesOp('Mødet er gemt.')
    luk()
  })
  if (!aaben)
    return (
      <div className="knapper moede-handlinger">
        <Knap onClick={() => saetAaben(true)}>Ret mødet og medlemmerne</Knap>
      </div>
    )
  return (
    <section aria-labelledby="ret-moedet">
      <h2 id="ret-moedet">Ret mødet</h2>
      <Moedeform
        rod={ROD}
        navn="Ret mødet"
        knap="Gem mødet"
        kladde={kladde}
        personer={moede.personer}
        fejl={ret.fejl}
        optaget={ret.optaget}
        send={() => ret.send({ sti: { moedeId: moede.id }, krop: { ...hovedAf(kladde.felter), udgave } })}
        fortryd={luk}
      >
        {kladde.findes && udgave !== moede.udgave && (
          <div className="besked moede-begges">
            <p>
              <b>{moede.aendretAf} har ændret mødet, siden du begyndte.</b> Nu står der: kl. {tidsrum(moede)},{' '}
              {moede.sted}. Mødeleder: {moede.moedeleder.navn}.{' '}
              {skrivAntal(moede.medlemmer.length, 'medlem', 'medlemmer')}
              {moede.medlemmer.length > 0 && `: ${moede.medlemmer.map(({ navn }) => navn).join(', ')}`}. Dit står
              nedenfor.
            </p>
            <div className="knapper">
              <Tekstknap onClick={() => saetSet(moede.udgave)}>Behold mit, og gem det oven på</Tekstknap>
              <Tekstknap onClick={luk}>Tag det, der er gemt</Tekstknap>
            </div>
          </div>
        )}
      </Moedeform>
    </section>
  )
}
