import { registerIconLibrary } from "@awesome.me/webawesome/dist/components/icon/library.js";
import "@awesome.me/webawesome/dist/translations/de.js";
import drawings from "./icons.svg?url&no-inline";

const sheet = new URL(drawings, import.meta.url).href;

// Web Awesome would fetch its drawings from elsewhere, or from data: addresses that a page's policy may forbid.
for (const name of ["default", "system"]) {
  registerIconLibrary(name, { resolver: (icon) => `${sheet}#${icon}`, spriteSheet: true });
}
