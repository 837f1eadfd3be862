import { useMutation } from '@tanstack/react-query'
import type { Brevbestilling } from '@fodfaeste/kontrakt'
import { hentBrevPdf } from '../../api/brev-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'

/** Henter brevet som PDF med de ord, der står i felterne nu. */
export function AabnPdf({ sagId, bestilling }: { sagId: string; bestilling: Brevbestilling }) {
  const aabn = useMutation({
    mutationFn: () => hentBrevPdf(sagId, bestilling),
    onSuccess: (pdf) => gem(pdf, `${bestilling.brev}-udkast.pdf`),
  })
  return (
    <div>
      <Knap optaget={aabn.isPending} onClick={() => aabn.mutate()}>
        Hent som PDF
      </Knap>
      {aabn.isError && (
        <p className="felt-fejl" role="alert">
          {somProblem(aabn.error).detail}
        </p>
      )}
    </div>
  )
}

function gem(pdf: Blob, navn: string): void {
  const adresse = URL.createObjectURL(pdf)
  const link = document.createElement('a')
  link.href = adresse
  link.download = navn
  link.click()
  // Browseren skal nå at tage den, før adressen lukkes.
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000)
}
