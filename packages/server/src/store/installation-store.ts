import type { Db } from './forbindelse.ts'
import { LagerFejl } from './lager-fejl.ts'

/** Det, der gælder hele installationen. */
export interface InstallationStore {
  /** Kendetegnet på nøglen, CPR-numrene er låst med; `undefined`, til den første server har åbnet databasen. */
  noegleKendetegn(): Promise<string | undefined>
  /**
   * Første gang huskes kendetegnet; derefter skal det være det samme, eller det huskede skal være en af de `gamle` i et
   * nøgleskift: så huskes det nye. Ellers ville nye numre blive låst med en anden nøgle
   * end de gamle, og ingen kunne finde dem.
   * @throws {LagerFejl} NOEGLE_FORKERT
   */
  kraevNoegle(kendetegn: string, gamle?: readonly string[]): Promise<void>
}

export function kyselyInstallationStore(db: Db): InstallationStore {
  const noegleKendetegn = async () => {
    const raekke = await db.selectFrom('installation').select('noegle_kendetegn').executeTakeFirst()
    return raekke?.noegle_kendetegn
  }
  return {
    noegleKendetegn,
    kraevNoegle: async (kendetegn, gamle = []) => {
      await db
        .insertInto('installation')
        .values({ noegle_kendetegn: kendetegn })
        .onConflict((c) => c.doNothing())
        .execute()
      if (gamle.length > 0) {
        await db
          .updateTable('installation')
          .set({ noegle_kendetegn: kendetegn })
          .where('noegle_kendetegn', 'in', [...gamle])
          .execute()
      }
      const husket = await noegleKendetegn()
      if (husket !== kendetegn) throw forkertNoegle(kendetegn, husket ?? '')
    },
  }
}

export function forkertNoegle(har: string, skalHave: string): LagerFejl {
  return new LagerFejl(
    'NOEGLE_FORKERT',
    `Nøglen er ikke den, CPR-numrene i databasen er låst med: den har kendetegnet ${har}, databasens er ${skalHave}. ` +
      'Læg den rigtige nøgle i filen «noegle» i datamappen eller i FODFAESTE_NOEGLE. Flere servere om den samme database skal have den samme nøgle.',
  )
}

export function manglendeNoegle(fil: string, kendetegn: string): LagerFejl {
  return new LagerFejl(
    'NOEGLE_MANGLER',
    `Databasen har CPR-numre låst med nøglen med kendetegnet ${kendetegn}, men der er ingen nøgle i ${fil}. ` +
      'Læg kopien af nøglen dér, eller sæt FODFAESTE_NOEGLE. En ny nøgle kan ikke læse dem.',
  )
}
