import type { Afvist } from '../afvist.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'
import { aabenForelaeggelse } from './aaben-forelaeggelse.ts'

/** Udkastet skal være det, der ligger nu, og ikke være svaret på. */
export function proevForelaeggelse(
  sag: Sag,
  { forelaeggelse, den }: { readonly forelaeggelse?: number; readonly den: string },
): Afvist | undefined {
  return proevFindes('forelaeggelse', 'forelagte afgørelse', sag.forelaeggelser, forelaeggelse, (en) =>
    foerste(
      proevIkkeGjort('Udkastet er returneret', en.returneret?.den),
      proevIkkeGjort('Udkastet er godkendt', en.godkendt?.den),
      proevIkkeGjort('Godkendelsen er undladt', en.undladt?.den),
      aabenForelaeggelse(sag)?.version === en.version
        ? undefined
        : {
            kode: 'NOGET_MANGLER_FOERST',
            mangler: 'udkastet er afløst af et nyere, eller der er afgjort efter det',
            goer: 'Se på det udkast, der ligger nu',
          },
      proevIkkeFoer('den', den, en.den, 'dagen, udkastet blev forelagt'),
    ),
  )
}
