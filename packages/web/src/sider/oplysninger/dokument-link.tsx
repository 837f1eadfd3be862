import { Link } from '@tanstack/react-router'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

/** Vejen til dokumentet, en oplysning står i. */
export function DokumentLink({ dokument }: { dokument: { readonly version: number; readonly navn: string } }) {
  const { sag } = useSagKontekst()
  return (
    <Link to="/sager/$sagId/dokumenter" params={{ sagId: sag.id }} search={{}}>
      {dokument.navn}, dokument {dokument.version}
    </Link>
  )
}
