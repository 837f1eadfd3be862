import type { LagretHaendelse, NyHaendelse } from './haendelse.ts'
import type { Kontekst, Oversigt, Tilfoej } from './sag-store.ts'

// Den sag, lagerets prøver gemmer: ingen rigtig sag, kun det, lageret ser af en.

const KARLA = { id: 'karla', navn: 'Karla Toft' }
export const FJORDBY: Kontekst = { kommune: 'fjordby', bruger: KARLA, tidspunkt: new Date('2026-03-02T08:30:00.123Z') }

export const AABNET: NyHaendelse = { type: 'SagAabnet', skema: 1, data: { navn: 'Åse Ærø' }, virkerFra: null }
export const NOTERET: NyHaendelse = {
  type: 'NoteSkrevet',
  skema: 1,
  data: { z: 1.5, a: { tekst: 'ø "citat" \n', tom: null }, stort: 1e21, liste: [1, 'to', false] },
  virkerFra: '2024-02-29',
}

/** Rækken, som en fold ville regne den: navnet fra den første hændelse, resten af hvor mange der er. */
export function fold(haendelser: readonly Pick<LagretHaendelse, 'data' | 'type'>[]): Oversigt {
  return {
    sagsnummer: `2026-${String(haendelser.length).padStart(4, '0')}`,
    borgerNavn: String(haendelser[0]?.data['navn']),
    fase: haendelser.length > 1 ? 'oplysning' : 'henvisning',
    sagsbehandler: KARLA.navn,
    tilstand: haendelser.length > 1 ? 'opfyldt' : 'uoplyst',
    beregnetPaa: '2026-03-02',
    soegetekster: haendelser.flatMap(({ data }) => (typeof data['ord'] === 'string' ? [data['ord']] : [])),
    data: { sidste: haendelser.at(-1)?.type ?? '' },
  }
}

export function aabn(sagId: string, mere: Partial<Tilfoej> = {}): Tilfoej {
  const haendelser = mere.haendelser ?? [AABNET]
  return { sagId, forventetVersion: 0, haendelser, oversigt: fold(haendelser), formaal: 'Oprettelse', ...mere }
}

export function note(sagId: string, forventetVersion: number): Tilfoej {
  const alle = [AABNET, ...Array.from({ length: forventetVersion }, () => NOTERET)]
  return { sagId, forventetVersion, haendelser: [NOTERET], oversigt: fold(alle), formaal: 'Sagsbehandling' }
}
