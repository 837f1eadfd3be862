import type { Sagsfakta } from '@fodfaeste/lov'
import type { Sag } from '../sag.ts'
import { dato } from '@fodfaeste/grund'
import { type Valg, kendte, oplyst, oplystDag, punkter, skoen } from './fra-sagen.ts'

type Planfakta = NonNullable<Sagsfakta['plan']>

/** Planen, når der er registreret noget om den; ellers `undefined`. */
export function planfakta(sag: Sag, laesningsvalg: Valg): Planfakta | undefined {
  const { teambehandlinger, laegeattester } = sag
  const behandling = teambehandlinger.findLast(({ art }) => art === 'behandling')
  const dele = kendte({
    teammoede: behandling && oplystDag(behandling.moededag, behandling),
    forberedende: forberedende(sag),
    attest: attest(sag),
    helbredsoplysningerNok: laegeattester.udeladt && skoen({ svar: 'ja', ...laegeattester.udeladt }),
    indsatsdel: indsatsdel(sag),
  })
  return Object.keys(dele).length === 0 ? undefined : { ...dele, laesningsvalg }
}

function forberedende({ plan, sagsskoen }: Sag): Planfakta['forberedende'] {
  const udgave = plan.forberedende.at(-1)
  return (
    udgave && {
      indhold: punkter(noegler(udgave.afsnit), udgave),
      sagstype: oplyst(udgave.sagstype, udgave),
      lavetMedBorgeren: oplyst(udgave.medBorgeren, udgave),
      ...kendte({
        kunBeskrivende: skoen(sagsskoen['forberedende-kun-beskrivende']),
        fuldtOplyst: skoen(sagsskoen['forberedende-fuldt-oplyst']),
      }),
    }
  )
}

function attest({ laegeattester: { attester }, sagsskoen }: Sag): Planfakta['attest'] {
  const senest = attester.findLast(({ modtagetDen }) => modtagetDen !== undefined) ?? attester.at(-1)
  return (
    senest && {
      indhentet: oplyst(senest.modtagetDen !== undefined, senest),
      indhold: punkter(senest.indhold ?? [], senest),
      ...kendte({
        dateret: senest.dateret === undefined ? undefined : oplystDag(senest.dateret, senest),
        aktuel: skoen(sagsskoen['attest-aktuel']),
      }),
    }
  )
}

function indsatsdel({ plan }: Sag): Planfakta['indsatsdel'] {
  const del = plan.indsatsdele.at(-1)
  return (
    del && {
      indhold: punkter(noegler(del.afsnit), del),
      mentor: oplyst(del.mentor, del),
      fastlagt: oplyst({ fra: dato(del.fra), til: dato(del.til) }, del),
      iMinPlan: oplyst(del.iMinPlan, del),
    }
  )
}

function noegler<I extends string>(afsnit: { readonly [K in I]?: string }): readonly I[] {
  return Object.keys(afsnit) as I[]
}
