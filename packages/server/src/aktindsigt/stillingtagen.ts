import type { RegistreretHaendelse } from '@fodfaeste/sag'

const INTERNT =
  'Internt arbejdsdokument: tag stilling til, om det er undtaget, og hvad i det der skal med alligevel (FVL §§ 12-14 b).'
const NOTAT = 'Notat: tag stilling til, om det er internt, og om det rummer andres forhold (FVL §§ 12-14 b og § 15 b).'
const FRA_ANDRE = 'Fra andre end borgeren: tag stilling til, om det rummer andres forhold (FVL § 15 b).'

/**
 * Det, et menneske skal tage stilling til, før det udleveres. Systemet undtager intet selv: det siger, hvor der skal ses
 * efter, og alt er med. Uden for listen kan der også stå noget om andre; derfor siges det også på forsiden.
 */
export function kraeverStillingtagen({ type, data }: RegistreretHaendelse): string | undefined {
  switch (type) {
    case 'DokumentRegistreret':
      if (data.art === 'internt-udkast' || data.art === 'internt-endeligt') return INTERNT
      return data.art === 'modtaget' ? FRA_ANDRE : undefined
    case 'NotatSkrevet':
      return NOTAT
    case 'MeddelelseModtaget':
      return FRA_ANDRE
    default:
      return undefined
  }
}
