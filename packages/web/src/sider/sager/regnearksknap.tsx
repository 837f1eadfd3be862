import { useState } from 'react'
import type { Ind, SagRaekke } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { useMig } from '../../api/mig.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'
import { gemFil, tilRegneark } from './regneark.ts'

type Krop = Ind<'soegSager'>['krop']

/** Hele listen, som den er valgt, også de sider der ikke er vist endnu. */
export function Regnearksknap({ krop, ingen }: { readonly krop: Krop; readonly ingen: boolean }) {
  const idag = useMig().data?.idag ?? ''
  const [hentet, saetHentet] = useState<number>()
  const [fejl, saetFejl] = useState<string>()
  const hentAlt = async (): Promise<void> => {
    saetFejl(undefined)
    try {
      const raekker: SagRaekke[] = []
      let efter: string | undefined
      do {
        saetHentet(raekker.length)
        // Hver side fortsætter, hvor den forrige slap.
        const side = await hent('soegSager', { krop: { ...krop, antal: 500, ...(efter !== undefined && { efter }) } })
        raekker.push(...side.sager)
        efter = side.naeste
      } while (efter !== undefined)
      gemFil(`sager-${idag}.xlsx`, await tilRegneark(raekker))
    } catch (kastet) {
      saetFejl(somProblem(kastet).detail)
    } finally {
      saetHentet(undefined)
    }
  }
  return (
    <>
      <Knap disabled={ingen} optaget={hentet !== undefined} onClick={() => void hentAlt()}>
        {hentet === undefined ? 'Til regneark' : `Henter … ${hentet}`}
      </Knap>
      {fejl !== undefined && (
        <span role="alert" className="felt-fejl">
          Arket blev ikke lavet. {fejl}
        </span>
      )}
    </>
  )
}
