import { dato } from '@fodfaeste/grund'
import { visEksempel } from '../vis/regel-eksempel.ts'
import { eksemplerFor } from './eksempler-for.ts'

/** Det, regelbogen viser ved eksemplet: svaret, opslaget, eller «findes ikke», når reglen ikke findes den dag. */
export function svaret(regelId: string, sag: string): string {
  const eksempel = eksemplerFor(regelId).find((e) => e.sag === sag)
  if (eksempel === undefined) throw new Error(`${regelId} has no example «${sag}»`)
  const { svar, opslag } = visEksempel(eksempel, dato('2024-06-01'))
  return svar ?? opslag?.tekst ?? 'findes ikke'
}
