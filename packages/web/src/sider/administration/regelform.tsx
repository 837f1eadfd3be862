import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { Tekstfelt, Tekstomraade, Valg } from '../../fds/felt.tsx'
import { Fejlopsummering, type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Browserkladdelinje } from '../../kladde/browserkladdelinje.tsx'
import { type Browserkladde, useBrowserkladde } from '../../kladde/use-browserkladde.ts'
import { feltfejl } from './felt-fejl.ts'

const ID = { aar: 'regel-aar', begrundelse: 'regel-begrundelse' } as const
const MULIGHEDER = [
  { vaerdi: 'intet', tekst: 'Intet slettes' },
  { vaerdi: 'aar', tekst: 'Slettes efter nogle år' },
] as const
const TOM = { art: 'intet', aar: '', begrundelse: '' }
const artI = ({ art }: typeof TOM) => (art === 'aar' ? 'aar' : 'intet')
const INGEN_AAR: Feltfejl = { felt: ID.aar, besked: 'Skriv antallet af hele år, fra 1 til 100.' }

/** En ny regel afløser den forrige, som bliver stående. */
export function Regelform() {
  const klient = useQueryClient()
  const kladde = useBrowserkladde('opbevaring', TOM)
  const { aar, begrundelse } = kladde.felter
  const art = artI(kladde.felter)
  const [mangler, saetMangler] = useState(false)
  const gem = useMutation({
    mutationFn: () =>
      hent('saetOpbevaring', { krop: art === 'aar' ? { begrundelse, aar: Number(aar) } : { begrundelse } }),
    onSuccess: (opbevaring) => {
      klient.setQueryData(noegler.opbevaring, opbevaring)
      void klient.invalidateQueries({ queryKey: noegler.sletteproeve })
      kladde.ryd()
      laesOp('Reglen er sat.')
    },
  })
  const fejl = [...(mangler ? [INGEN_AAR] : []), ...feltfejl(gem.error, ID)]
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (gem.isPending) return
    gem.reset()
    const udenAar = art === 'aar' && !/^\d+$/.test(aar.trim())
    saetMangler(udenAar)
    if (!udenAar) gem.mutate()
  }
  return (
    <form className="administration-form" noValidate onSubmit={send}>
      <Fejlopsummering overskrift="Reglen er ikke sat" fejl={fejl} />
      <Felter kladde={kladde} fejl={fejl} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={gem.isPending}>
          Sæt reglen
        </Knap>
      </div>
      <Browserkladdelinje kladde={kladde} />
    </form>
  )
}

interface Egenskaber {
  readonly kladde: Browserkladde<typeof TOM>
  readonly fejl: readonly Feltfejl[]
}

function Felter({ kladde: { felter, skriv }, fejl }: Egenskaber) {
  const art = artI(felter)
  return (
    <>
      <Valg
        id="regel-art"
        navn="Hvad skal ske?"
        muligheder={MULIGHEDER}
        vaerdi={art}
        vedAendring={(valgt) => skriv({ art: valgt })}
      />
      {art === 'aar' && (
        <Tekstfelt
          id={ID.aar}
          navn="Hele år efter, at sagen sluttede"
          hjaelp="Tælles fra forløbets sidste dag, afgørelsen eller den dag, der sidst blev skrevet i sagen: den seneste af dem."
          inputMode="numeric"
          vaerdi={felter.aar}
          vedAendring={(skrevet) => skriv({ aar: skrevet })}
          fejl={fejlVed(fejl, ID.aar)}
        />
      )}
      <Tekstomraade
        id={ID.begrundelse}
        navn="Begrundelse"
        hjaelp="Hvad der er besluttet, af hvem og hvornår, og at arkivet er spurgt."
        vaerdi={felter.begrundelse}
        vedAendring={(skrevet) => skriv({ begrundelse: skrevet })}
        fejl={fejlVed(fejl, ID.begrundelse)}
      />
    </>
  )
}
