import { defineConfig, type Plugin } from 'vite'

/**
 * The page, in two forms: files with hashed names that `sitrep serve` gives (dist/), and with `--mode single` one HTML file with
 * everything in it, which the export fills with an account (dist/single.html).
 */
// biome-ignore lint/style/noDefaultExport: vite reads the default export
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: mode !== 'single',
    target: 'es2022',
    modulePreload: mode === 'single' ? false : { polyfill: false },
    ...(mode === 'single' ? { assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false } : {}),
    rolldownOptions: mode === 'single' ? { output: { codeSplitting: false } } : {},
  },
  plugins: mode === 'single' ? [intoOneFile()] : [],
}))

/** Puts script and style into the page itself, and names it single.html. */
function intoOneFile(): Plugin {
  return {
    name: 'into-one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('there is no index.html to put things into')
      let html = String(page.source)
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk') {
          // What the script would load beforehand is in the page already.
          const code = file.code.replaceAll('__VITE_PRELOAD__', '[]')
          const script = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--')
          html = html.replace(new RegExp(`<script[^>]*${literally(name)}[^>]*></script>`), '')
          html = html.replace('</body>', () => `<script type="module">${script}</script></body>`)
          delete bundle[name]
        } else if (name.endsWith('.css')) {
          html = html.replace(new RegExp(`<link[^>]*${literally(name)}[^>]*>`), () => `<style>${file.source}</style>`)
          delete bundle[name]
        }
      }
      delete bundle['index.html']
      this.emitFile({ type: 'asset', fileName: 'single.html', source: html })
    },
  }
}

function literally(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
