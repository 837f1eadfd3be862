import { useMutation } from '@tanstack/react-query'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'

interface Egenskaber {
  /** Henter brevet; `faerdigt` uden mærket «udkast». */
  readonly hent: (faerdigt: boolean) => Promise<Blob>
  /** Filens navn uden endelse. */
  readonly navn: string
  /** Intet mangler, så vidt arket ved; serveren ser selv efter. */
  readonly klar: boolean
}

/** Henter brevet som PDF med de ord, der står i felterne nu: som udkast, eller til at sende, når intet mangler. */
export function AabnPdf({ hent: hentPdf, navn, klar }: Egenskaber) {
  const hent = useMutation({
    mutationFn: hentPdf,
    onSuccess: (pdf, faerdigt) => gem(pdf, `${navn}${faerdigt ? '' : '-udkast'}.pdf`),
  })
  return (
    <div>
      <div className="knapper">
        <Knap optaget={hent.isPending} onClick={() => hent.mutate(false)}>
          Hent udkast som PDF
        </Knap>
        {klar && (
          <Knap primaer optaget={hent.isPending} onClick={() => hent.mutate(true)}>
            Hent det færdige brev
          </Knap>
        )}
      </div>
      {hent.isError && (
        <p className="felt-fejl" role="alert">
          {somProblem(hent.error).detail}
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
