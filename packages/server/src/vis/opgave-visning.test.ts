import { dato } from '@fodfaeste/grund'
import type { Rolle } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import type { OpgaveRaekke } from '../store/opgave-store.ts'
import { iGrupper } from './opgave-visning.ts'

const UDTALELSE: OpgaveRaekke = {
  sagId: '00000000-0000-4000-8000-000000000001',
  sagsnummer: '2026-0001',
  borgerNavn: 'Asta Prøve',
  noegle: 'BEK-2236-22/2026-11-02',
  data: {
    noegle: 'BEK-2236-22/2026-11-02',
    art: 'lov',
    tilstand: 'aktiv',
    rolle: 'sundhedskoordinator',
    hosAndre: true,
    frist: '2026-11-24',
  },
}

/** Gruppen, opgaven står i for en med rollen. */
const gruppen = (rolle: Rolle, paa: string) =>
  iGrupper([UDTALELSE], dato(paa), { id: 'x', roller: [rolle] }).find(({ opgaver }) => opgaver.length > 0)?.id

describe('En pligt, loven lægger hos sundhedskoordinatoren', () => {
  it('venter sagsbehandleren på, til fristen er gået', () => {
    expect(gruppen('koordinerende-sagsbehandler', '2026-11-23')).toBe('venter')
    expect(gruppen('koordinerende-sagsbehandler', '2026-11-25')).toBe('overskredet')
  })

  it('er sundhedskoordinatorens egen at gøre', () => {
    expect(gruppen('sundhedskoordinator', '2026-11-23')).toBe('denne-uge')
    expect(gruppen('sundhedskoordinator', '2026-11-25')).toBe('overskredet')
  })
})
