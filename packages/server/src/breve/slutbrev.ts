import { dato, skrivDato } from '@fodfaeste/grund'
import type { RegistreretHaendelse } from '@fodfaeste/sag'
import type { Brevvilkaar } from './blok.ts'
import { BORGERENS_ORD } from './blokke/borgerens-ord.ts'
import { EFTER_FORLOEBET } from './blokke/efter-forloebet.ts'
import { FORLOEBETS_DAGE, FORLOEBETS_SLUT } from './blokke/forloebets-slut.ts'
import { HOVEDHENSYNENE } from './blokke/hovedhensynene.ts'
import { KLAGEVEJLEDNINGEN } from './blokke/klagevejledningen.ts'
import { KONTAKTEN } from './blokke/kontakten.ts'
import { OPLYSNINGERNE } from './blokke/oplysningerne.ts'
import { SLUTTENS_REGLER } from './blokke/sluttens-regler.ts'
import { type Brevudkast, bygBrev } from './byg-brev.ts'
import { klagefrister } from './klagefrister.ts'
import { type Slutgrundlag, slutgrundlag } from './slutgrundlag.ts'

export const SLUTNINGENS_BLOKKE = [
  FORLOEBETS_SLUT,
  FORLOEBETS_DAGE,
  OPLYSNINGERNE,
  HOVEDHENSYNENE,
  BORGERENS_ORD,
  SLUTTENS_REGLER,
  EFTER_FORLOEBET,
  KLAGEVEJLEDNINGEN,
  KONTAKTEN,
]

/** Brevet om, hvad der skal følge efter forløbet, eller om at forløbet ophører, som det er registreret i sagen. */
export const slutbrev =
  (type: Slutgrundlag['slut']['type']) =>
  (haendelser: readonly RegistreretHaendelse[], version: number, vilkaar: Brevvilkaar): Brevudkast | undefined => {
    const grundlag = slutgrundlag(haendelser, { version, type }, vilkaar)
    if (grundlag === undefined) return undefined
    const { sag, afgoerelse, idag } = grundlag
    const udkast = bygBrev({ titel: titel(grundlag), sag, blokke: SLUTNINGENS_BLOKKE }, grundlag)
    return { ...udkast, klagefrister: klagefrister(sag, afgoerelse, idag) }
  }

/** Brevets overskrift siger udfaldet. */
function titel({ slut, afgoerelse: { den } }: Slutgrundlag): string {
  if (slut.type === 'SlutbeslutningTruffet') return 'Det skal der ske efter dit ressourceforløb'
  const { sidsteDag } = slut.data
  return `Dit ressourceforløb ${sidsteDag < den ? 'sluttede' : 'slutter'} den ${skrivDato(dato(sidsteDag))}`
}
