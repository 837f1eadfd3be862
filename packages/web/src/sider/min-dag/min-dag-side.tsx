import { useNavigate, useSearch } from '@tanstack/react-router'
import { skrivAntal } from '@fodfaeste/grund'
import type { MinDag } from '@fodfaeste/kontrakt'
import { Link } from '@tanstack/react-router'
import { useMinDag } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Knap } from '../../fds/knap.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { Indstil } from './indstil.tsx'
import { MinDagFiltre } from './min-dag-filtre.tsx'
import type { MinDagValg } from './min-dag-valg.ts'
import { Opgavegruppe } from './opgavegruppe.tsx'
import { vedTast } from './taster.ts'
import { sammenfatning, udvalg } from './udvalg.ts'
import { Venter } from './venter.tsx'
import '../../forklaring/forklaring.css'
import '../opgaver/opgaver.css'
import './min-dag.css'

/** Hvad skal jeg gøre, til hvornår, og efter hvilken paragraf? */
export function MinDagSide() {
  useTitel('Min dag')
  const valg = useSearch({ from: '/min-dag' })
  const gaa = useNavigate({ from: '/min-dag' })
  const svar = useMinDag({ person: valg.person, team: valg.team })
  if (svar.data === undefined) {
    if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
    return <p className="daempet">Henter dagen …</p>
  }
  const vaelg = (nyt: MinDagValg): void => void gaa({ search: (foer) => ({ ...foer, ...nyt }), replace: true })
  return <Dag dag={svar.data} valg={valg} vaelg={vaelg} henter={svar.isPlaceholderData} />
}

interface Egenskaber {
  readonly dag: MinDag
  readonly valg: MinDagValg
  readonly vaelg: (nyt: MinDagValg) => void
  readonly henter: boolean
}

function Dag({ dag, valg, vaelg, henter }: Egenskaber) {
  const grupper = udvalg(dag, valg)
  const vist = grupper.reduce((sum, { opgaver }) => sum + opgaver.length, 0)
  const iAlt = dag.grupper.reduce((sum, { opgaver }) => sum + opgaver.length, 0)
  const venter = grupper.find(({ id }) => id === 'venter')?.opgaver ?? []
  return (
    <>
      <div className="min-dag-hoved">
        <div>
          <h1>Min dag</h1>
          <output className="daempet">
            {overskrift(dag)}
            {sammenfatning(dag, grupper)}
          </output>
        </div>
        <Indstil />
      </div>
      <Beskeder dag={dag} valg={valg} vaelg={vaelg} />
      <MinDagFiltre dag={dag} valg={valg} vaelg={vaelg} vist={vist} iAlt={iAlt} />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- tasterne hører til knapperne indeni; her samles de */}
      <div className={`min-dag ${henter ? 'henter' : ''}`} aria-busy={henter} onKeyDown={vedTast}>
        <div>
          {vist === 0 ? (
            <Tom iAlt={iAlt} vaelg={vaelg} />
          ) : (
            grupper
              .filter(({ id }) => id !== 'venter')
              .map(({ id, opgaver }) => <Opgavegruppe key={id} id={id} opgaver={opgaver} dag={dag} />)
          )}
          {vist > 0 && (
            <p className="min-dag-fod daempet">
              En prikket dato svarer på hvorfor. Taster i listen: <kbd>J</kbd> og <kbd>K</kbd> næste og forrige,{' '}
              <kbd>Enter</kbd> til opgaven, <kbd>H</kbd> hvorfor. «tidl.» er den tidligere lov, som gælder for sagen.
            </p>
          )}
        </div>
        <Venter opgaver={venter} />
      </div>
    </>
  )
}

function overskrift({ hvis: { art, navn } }: MinDag): string {
  if (art === 'mig') return ''
  return art === 'team' ? `Teamet ${navn}: ` : `For ${navn}: `
}

/** Det, der skal siges, før listen læses. */
function Beskeder({ dag, valg, vaelg }: Omit<Egenskaber, 'henter'>) {
  const andre = valg.person === undefined && valg.team === undefined ? dag.stedfortraederFor : []
  return (
    <>
      {andre.map(({ id, navn }) => (
        <p key={id} className="besked min-dag-besked">
          Du er stedfortræder for {navn}. <Knap onClick={() => vaelg({ person: id })}>Se dagen for {navn}</Knap>
        </p>
      ))}
      {dag.regnesOm !== undefined && (
        <p className="besked min-dag-besked">
          Dagens frister regnes stadig ud i {skrivAntal(dag.regnesOm, 'sag', 'sager')} i kommunen. Dine egne er regnet.
        </p>
      )}
      {dag.flere && <p className="besked min-dag-besked">Der er flere, end der kan vises. Her er de første 2000.</p>}
    </>
  )
}

/** En tom liste siger, hvorfor den er tom, og hvad man gør. */
function Tom({ iAlt, vaelg }: { iAlt: number; vaelg: (nyt: MinDagValg) => void }) {
  if (iAlt > 0) {
    return (
      <div className="min-dag-tom">
        <h2>Intet passer</h2>
        <p>Søg på en borger, en pligt, et sagsnummer eller en paragraf, eller fjern filteret.</p>
        <Knap onClick={() => vaelg({ soeg: undefined, art: undefined })}>Vis alle</Knap>
      </div>
    )
  }
  return (
    <div className="min-dag-tom">
      <h2>Der er intet at gøre nu</h2>
      <p>Når en sag er din, står dens pligter her af sig selv. Du kan se efter i listen over sager.</p>
      <Link to="/sager" className="knap">
        Gå til Sager
      </Link>
    </div>
  )
}
