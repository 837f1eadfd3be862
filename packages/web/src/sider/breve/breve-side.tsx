import { Link, useSearch } from '@tanstack/react-router'
import type { Brevliste } from '@fodfaeste/kontrakt'
import { useBreve } from '../../api/brev-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visKortDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Brevet } from './brevet.tsx'
import './breve.css'

/** De breve, sagen kan skrive, og det valgte, mens det skrives. */
export function BreveSide() {
  const { sag, laesekun } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Breve`)
  const svar = useBreve(sag.id, sag.nyesteVersion)
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <section aria-labelledby="breve-overskrift">
      <h2 id="breve-overskrift">Breve</h2>
      {laesekun ? (
        <p className="besked">Breve skrives i sagen, som den er nu. Gå tilbage til i dag for at skrive et.</p>
      ) : svar.data === undefined ? (
        <p className="daempet">Henter brevene …</p>
      ) : (
        <Liste breve={svar.data.breve} seIgen={() => void svar.refetch()} />
      )}
    </section>
  )
}

function Liste({ breve, seIgen }: { breve: Brevliste['breve']; seIgen: () => void }) {
  const { sag } = useSagKontekst()
  const { brev, om } = useSearch({ from: '/sager/$sagId/breve' })
  const valgt = breve.find((et) => et.brev === brev && et.om === om)
  if (breve.length === 0)
    return (
      <p>
        Der er intet at skrive brev om endnu. Når en afgørelse, en partshøring, en klage eller en samtale er
        registreret, står brevet her.
      </p>
    )
  return (
    <>
      <nav aria-label="Vælg brev">
        <ul className="breve-liste">
          {breve.map((et) => (
            <li key={`${et.brev} ${et.om}`}>
              <Link
                to="/sager/$sagId/breve"
                params={{ sagId: sag.id }}
                search={{ brev: et.brev, om: et.om }}
                aria-current={et === valgt ? 'true' : undefined}
              >
                {et.navn}
              </Link>{' '}
              <span className="daempet ubrudt">{visKortDag(et.den)}</span>
              {et.sendt.length > 0 && <span className="daempet"> · {hvor(et.sendt)}</span>}
            </li>
          ))}
        </ul>
      </nav>
      {valgt === undefined ? (
        brev !== undefined && <p className="besked besked-fejl">Brevet er ikke i sagen længere. Vælg et på listen.</p>
      ) : (
        <Brevet key={`${valgt.brev} ${valgt.om}`} valgt={valgt} seIgen={seIgen} />
      )}
    </>
  )
}

const HVOR = { 'i-koe': 'sendt, i kø', afsendt: 'sendt', leveret: 'leveret', afvist: 'ikke leveret' } as const

function hvor(sendt: Brevliste['breve'][number]['sendt']): string {
  const seneste = sendt.at(-1)
  return seneste === undefined ? '' : HVOR[seneste.tilstand]
}
