import { TUNGT_FRA, lixAf, skrivLix } from './laesbart.ts'

/** Hvor tung teksten er at læse, mens den skrives. */
export function Lix({ tekst }: { tekst: string }) {
  const lix = lixAf(tekst)
  if (lix === undefined) return null
  return (
    <p className={`lille ${lix >= TUNGT_FRA ? 'brev-tungt' : 'daempet'}`}>
      {skrivLix(lix)}
      {lix >= TUNGT_FRA && '. Del sætningerne, og brug kortere ord.'}
    </p>
  )
}
