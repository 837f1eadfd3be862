import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Kontrakten og grund er kun definitioner. Sagt her, så browseren ikke henter skemaer, den ikke bruger.
const KUN_DEFINITIONER = /\/packages\/(kontrakt|grund)\/src\//

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2023',
    // Serverens indholdspolitik tillader skrifter fra egen adresse og ikke skrevet ind i stilarket.
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !KUN_DEFINITIONER.test(id) } },
  },
})
