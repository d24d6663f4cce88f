import { defineConfig } from "vite";

export default defineConfig({
  base: "/ide/bundle/",
  worker: { format: "es" },
  build: {
    outDir: "../wwwroot/ide/bundle",
    emptyOutDir: true,
    // The page may load nothing but files of the host, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8000,
    rolldownOptions: { input: "graphiql.html" },
  },
});
