import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The form and the text by themselves, with React's warnings in. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { target: 'es2022', emptyOutDir: true, minify: false, modulePreload: { polyfill: false } },
});
