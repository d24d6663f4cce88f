import { defineConfig } from "vite";

export default defineConfig({
  // Relative, so that any host can serve the folder where it likes.
  base: "./",
  build: {
    outDir: "wwwroot",
    emptyOutDir: true,
    target: "es2022",
    // A page may load nothing but files of the host, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: "elements.ts",
      output: {
        // Pages name these two; the rest may be cached for ever.
        entryFileNames: "elements.js",
        assetFileNames: (asset) => (asset.names.some((name) => name.endsWith(".css")) ? "elements.css" : "[name]-[hash][extname]"),
        chunkFileNames: "[name]-[hash].js",
      },
    },
  },
});
