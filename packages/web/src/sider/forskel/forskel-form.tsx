import { type FormEvent, useState } from 'react'
import { Valg } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import type { Forskelvalg } from './forskelvalg.ts'
import { OejeblikFelt, fraOejeblikTekst, tilOejeblikTekst } from './oejeblik-felt.tsx'

const LOVEN = [
  { vaerdi: 'egen', tekst: 'Hvert øjeblik efter sin egen dags lov' },
  { vaerdi: 'samme', tekst: 'Begge efter loven på det sidste' },
] as const

/** De to øjeblikke, og hvilken dags lov der spørges. */
export function ForskelForm({ valg, vis }: { valg: Forskelvalg; vis: (valg: Forskelvalg) => void }) {
  const [foer, saetFoer] = useState(() => tilOejeblikTekst(valg.foer))
  const [efter, saetEfter] = useState(() => tilOejeblikTekst(valg.efter))
  const [loven, saetLoven] = useState<'egen' | 'samme'>(valg.sammeLov === true ? 'samme' : 'egen')
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const send = (h: FormEvent): void => {
    h.preventDefault()
    const [a, b] = [fraOejeblikTekst('forskel-foer', foer), fraOejeblikTekst('forskel-efter', efter)]
    const mangler =
      a.oejeblik === undefined && a.fejl.length === 0
        ? [{ felt: 'forskel-foer', besked: 'Skriv den dag, der skal sammenlignes fra.' }]
        : []
    const omvendt =
      a.oejeblik !== undefined && b.oejeblik !== undefined && b.oejeblik.slice(0, 10) < a.oejeblik.slice(0, 10)
        ? [{ felt: 'forskel-efter', besked: 'Den sidste dag ligger før den første. Byt om på dem.' }]
        : []
    const alle = [...mangler, ...a.fejl, ...b.fejl, ...omvendt]
    saetFejl(alle)
    if (alle.length === 0) vis({ foer: a.oejeblik, efter: b.oejeblik, sammeLov: loven === 'samme' ? true : undefined })
  }
  const ved = (id: string): string | undefined => fejlVed(fejl, id)
  return (
    <form className="formular forskel-form" onSubmit={send} noValidate aria-label="Vælg to øjeblikke">
      <Fejlopsummering fejl={fejl} overskrift="Forskellen kan ikke vises" />
      <div className="forskel-oejeblikke">
        <OejeblikFelt
          id="forskel-foer"
          navn="Fra"
          hjaelp="Som alt stod, da dagen eller minuttet var omme."
          vaerdi={foer}
          vedAendring={saetFoer}
          fejlVed={ved}
        />
        <OejeblikFelt
          id="forskel-efter"
          navn="Til"
          hjaelp="Tomt er nu."
          vaerdi={efter}
          vedAendring={saetEfter}
          fejlVed={ved}
        />
      </div>
      <Valg id="forskel-loven" navn="Loven" muligheder={LOVEN} vaerdi={loven} vedAendring={saetLoven} />
      <div className="knapper">
        <Knap type="submit" primaer>
          Vis forskellen
        </Knap>
      </div>
    </form>
  )
}
