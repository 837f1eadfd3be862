import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Mig } from '@fodfaeste/kontrakt'
import { noegler } from '../api/noegler.ts'

type MigInde = Mig & { readonly person: NonNullable<Mig['person']> }

/**
 * Den, der er inde. Udløber sessionen, er hun det stadig for siden, så en åben formular beholder sit indhold;
 * `udloebet` siger det. Kommer en anden ind, glemmes alt, den forrige havde hentet eller skrevet.
 */
export function useInde(mig: Mig | undefined): { readonly inde: MigInde | undefined; readonly udloebet: boolean } {
  const klient = useQueryClient()
  const [inde, saetInde] = useState<MigInde>()
  const nu = mig !== undefined && erInde(mig) ? mig : undefined
  if (nu !== undefined && nu !== inde) {
    if (inde !== undefined && inde.person.id !== nu.person.id) {
      sessionStorage.clear()
      klient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== noegler.mig[0] })
    }
    saetInde(nu)
  }
  return { inde: nu ?? inde, udloebet: nu === undefined && inde !== undefined }
}

const erInde = (mig: Mig): mig is MigInde => mig.person !== undefined
