// The page's beginning: its language, who is there, then the view that the address names.

import { onConnection, onDenied } from "./api.js";
import { onLanguage, start as startLanguage } from "./i18n.js";
import * as router from "./router.js";
import { askForToken, presentToken } from "./shell/access.js";
import { showConnection } from "./shell/connection.js";
import { drawShell, watchDock } from "./shell/navigation.js";
import { tint } from "./shell/theme.js";

const AGAIN_MS = 3000;

/** Without words nothing can be said, not even that they are missing: it is tried until they come. */
async function speak() {
  try {
    await startLanguage();
  } catch {
    await new Promise((wait) => setTimeout(wait, AGAIN_MS));
    await speak();
  }
}

let isAsking = false;

function letIn() {
  if (isAsking) return;
  isAsking = true;
  document.body.dataset.access = "asked";
  askForToken(() => location.reload());
}

await speak();
tint();
watchDock();
drawShell();
onLanguage(() => {
  drawShell();
  router.title();
});
onConnection(showConnection);
onDenied(letIn);
await presentToken();
if (!isAsking) await router.start();
