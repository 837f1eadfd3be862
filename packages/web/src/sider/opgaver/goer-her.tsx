import { Suspense, lazy } from 'react'
import { Beslutningsformular } from '../../formular/beslutningsformular.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import type { Her } from './opgavens-beslutninger.ts'

// Formularerne hentes, når den første åbnes: overblikket skal ikke vente på dem.
const RegistrerHer = lazy(async () => ({ default: (await import('../registrer/registrer-her.tsx')).RegistrerHer }))

/** Formularen til det, der gøres ved opgaven. */
export function GoerHer({ her: { kommando, formular }, luk }: { her: Her; luk: () => void }) {
  const { sag } = useSagKontekst()
  if (formular !== undefined) {
    return (
      <Beslutningsformular
        sagId={sag.id}
        version={sag.nyesteVersion}
        formular={formular}
        kommando={kommando}
        luk={luk}
      />
    )
  }
  return (
    <Suspense fallback={<p className="daempet">Henter …</p>}>
      <RegistrerHer kommando={kommando} luk={luk} />
    </Suspense>
  )
}
