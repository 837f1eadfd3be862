import type { MangelVisning } from '@fodfaeste/kontrakt'
import { Maerke } from '../../forklaring/maerke.tsx'
import type { Tilstand } from '../../forklaring/tilstand.ts'

const TILSTAND: { readonly [A in MangelVisning['art']]: Tilstand } = {
  faktum: 'uoplyst',
  oenske: 'uoplyst',
  skoen: 'kraever-skoen',
  tvivl: 'tvivl',
}

export function MangelTegn({ art }: { art: MangelVisning['art'] }) {
  return <Maerke tilstand={TILSTAND[art]} medOrd />
}
