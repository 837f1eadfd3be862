// knip siger, hvad der er ubrugt, men ikke, hvor meget den så. Linjen her læses af check.
import type { Reporter } from 'knip'

const optaelling: Reporter = ({ counters }) => {
  console.log(`${counters.total} filer efterset`)
}

export default optaelling
