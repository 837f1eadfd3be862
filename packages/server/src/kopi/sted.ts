import type { Noeglested } from '../store/noeglering.ts'

/** Hvor en installation er: datamappen altid, og databasen, når den ikke ligger i den. */
export interface Installationssted extends Noeglested {
  readonly databaseUrl?: string
  /** Sat, når dokumenterne ligger på nettet og ikke i datamappen. */
  readonly bucket?: unknown
  /** Rollen, der ejer tabellerne. */
  readonly ejerUrl?: string
  /** Rollen, der må læse alle rækker til en sikkerhedskopi. */
  readonly kopiUrl?: string
}

/** Den, der ejer tabellerne. */
export const ejerAf = ({ ejerUrl, databaseUrl }: Installationssted): string | undefined => ejerUrl ?? databaseUrl
