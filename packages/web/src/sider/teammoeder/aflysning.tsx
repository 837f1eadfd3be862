import { type FormEvent, useState } from 'react'
import type { TeammoedeVisning } from '@fodfaeste/kontrakt'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { useBrowserkladde } from '../../kladde/use-browserkladde.ts'
import { useMoedeskriv } from './use-moedeskriv.ts'

const GRUND = 'aflys-grund'

/** Aflyser mødet. Sagerne tages af i samme greb, og grunden står i hver af dem. */
export function Aflysning({ moede: { id, udgave, punkter } }: { moede: TeammoedeVisning }) {
  const kladde = useBrowserkladde(`aflys-teammoede:${id}`, { grund: '' })
  const [aaben, saetAaben] = useState(kladde.findes)
  const luk = (): void => {
    kladde.ryd()
    saetAaben(false)
  }
  const aflys = useMoedeskriv('aflysTeammoede', { grund: GRUND }, () => {
    laesOp('Mødet er aflyst.')
    luk()
  })
  if (!aaben)
    return (
      <div className="knapper moede-handlinger">
        <Tekstknap onClick={() => saetAaben(true)}>Aflys mødet …</Tekstknap>
      </div>
    )
  const send = (h: FormEvent): void => {
    h.preventDefault()
    aflys.send({ sti: { moedeId: id }, krop: { grund: kladde.felter.grund, udgave } })
  }
  return (
    <form className="formular" noValidate onSubmit={send} aria-label="Aflys mødet">
      <Fejlopsummering fejl={aflys.fejl} overskrift="Mødet er ikke aflyst" />
      <Tekstomraade
        id={GRUND}
        navn="Hvorfor aflyses mødet?"
        hjaelp={
          punkter.length === 0
            ? 'Nævn ingen borger: det står på mødet, også når en sag er slettet.'
            : 'Sagerne tages af, og grunden skrives i hver af dem. Nævn ingen borger.'
        }
        vaerdi={kladde.felter.grund}
        vedAendring={(grund) => kladde.skriv({ grund })}
        fejl={fejlVed(aflys.fejl, GRUND)}
      />
      <div className="knapper">
        <Knap type="submit" optaget={aflys.optaget}>
          Aflys mødet
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
      </div>
    </form>
  )
}
