import type { Adresse } from './haendelser.ts'

/** På én linje: «c/o Bo Holm, Havnegade 4, 2. tv, 8000 Aarhus C». */
export function skrivAdresse(adresse: Adresse): string {
  return adressensLinjer(adresse).join(', ')
}

/** Linje for linje, som på en kuvert. */
export function adressensLinjer({ co, vej, postnummer, by, land }: Adresse): readonly string[] {
  const linjer = vej.split('\n').map((linje) => linje.trim())
  const hos = co === undefined ? undefined : `c/o ${co.replace(/^c\/o\s+/i, '')}`
  const sted = [postnummer, by].filter((del) => del !== undefined && del !== '').join(' ')
  return [hos, ...linjer, sted, land].flatMap((del) => (del === undefined || del === '' ? [] : [del]))
}
