import type { HjemmelVisning } from '@fodfaeste/kontrakt'
import { OrdlydKnap } from './ordlyd-knap.tsx'

/** Stedet i loven som et lille mærke, der åbner lovens egne ord. */
export function Hjemmel({ hjemmel }: { hjemmel: HjemmelVisning | undefined }) {
  if (hjemmel === undefined) return null
  return (
    <OrdlydKnap hjemmel={hjemmel} className="hjemmel ubrudt">
      {hjemmel.tekst}
    </OrdlydKnap>
  )
}
