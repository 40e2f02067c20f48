// Who is there: a playground that others can reach wants to see its token once.

import { send } from "../api.js";
import { make, trouble } from "../dom.js";
import { t } from "../i18n.js";

/** Shows the token of the printed address (http://host/#token=…) to the server, and takes it out of the address. */
export async function presentToken() {
  const token = location.hash.match(/^#token=(.+)$/)?.[1];
  if (!token) return;
  history.replaceState(null, "", "/");
  await send("POST", "/api/session", { token: decodeURIComponent(token) }).catch(() => {}); // the next request says why
}

/** Asks for the token in the place of the page; `entered()` is called once the server knows it. */
export function askForToken(entered) {
  const token = make("input", { id: "token", className: "field", type: "password", required: true, autocomplete: "current-password" });
  const faults = make("div", { attrs: { role: "alert" } });
  const form = make(
    "form",
    {
      className: "access",
      onsubmit: async (event) => {
        event.preventDefault();
        try {
          await send("POST", "/api/session", { token: token.value.trim() });
          entered();
        } catch (problem) {
          faults.replaceChildren(trouble(problem));
          token.select();
        }
      },
    },
    make("h2", { tabIndex: -1 }, t("page-access-title")),
    make("p", { className: "lead" }, t("page-access-lead")),
    make("label", { htmlFor: "token" }, t("page-access-token")),
    token,
    make("button", { className: "act first" }, t("page-access-enter")),
    faults,
  );
  document.getElementById("view").replaceChildren(form);
  token.focus();
}
