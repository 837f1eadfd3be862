import type { Ind } from '@fodfaeste/kontrakt'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { useBrowserkladde } from '../../kladde/use-browserkladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { feltfejl } from './felt-fejl.ts'

type Felter = Readonly<Record<string, string>> & { readonly gaelderFra: string }

interface Fristformular<F extends Felter> {
  readonly sted: string
  readonly tom: F
  /** Felternes id på siden. */
  readonly id: { readonly [K in keyof F]: string }
  /** Det, der sendes, når dagen kan læses. */
  readonly krop: (felter: F, gaelderFra: string) => Ind<'saetFrist'>['krop']
  readonly sagt: string
}

/** En frist, kommunen sætter sig fra en dag: kladden, fejlene ved felterne og det at sætte den. */
export function useFristform<F extends Felter>({ sted, tom, id, krop, sagt }: Fristformular<F>) {
  const klient = useQueryClient()
  const kladde = useBrowserkladde(sted, tom)
  const [egne, saetEgne] = useState<readonly Feltfejl[]>([])
  const gem = useMutation({
    mutationFn: (gaelderFra: string) => hent('saetFrist', { krop: krop(kladde.felter, gaelderFra) }),
    onSuccess: (liste) => {
      klient.setQueryData(noegler.frister, liste)
      kladde.ryd()
      laesOp(sagt)
    },
  })
  const dag = laesDag(kladde.felter.gaelderFra)
  const fejl = [...egne, ...feltfejl(gem.error, id)]
  return {
    kladde,
    fejl,
    optaget: gem.isPending,
    /** Dagen skrevet ud, når den kan læses. */
    laestDag: dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined,
    felt: (navn: keyof F & string) => ({
      id: id[navn],
      vaerdi: kladde.felter[navn] ?? '',
      vedAendring: (vaerdi: string) => kladde.skriv({ [navn]: vaerdi } as Partial<F>),
      fejl: fejlVed(fejl, id[navn]),
    }),
    send: (h: FormEvent): void => {
      h.preventDefault()
      if (gem.isPending) return
      gem.reset()
      saetEgne(dag.ok ? [] : [{ felt: id.gaelderFra, besked: dag.afvist }])
      if (dag.ok) gem.mutate(dag.vaerdi)
    },
  }
}
