// A file on its way to be verified: told how far it is, which fetch cannot.

import { Problem } from "../api.js";
import { language, t } from "../i18n.js";

/** What the server found in the file. `sent(share)` is told how much of it is there. Throws a Problem. */
export function examine(file, sent, signal) {
  return new Promise((found, fail) => {
    const request = new XMLHttpRequest();
    const lost = () => fail(new Problem({ code: "unreachable", message: t("page-unreachable"), hint: t("page-unreachable-hint") }));
    request.open("POST", "/api/verify");
    request.responseType = "json";
    request.setRequestHeader("Accept-Language", language());
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => sent(loaded / total);
    request.upload.onload = () => sent(1);
    request.onerror = lost;
    request.onabort = lost;
    request.onload = () => {
      if (request.status === 200 && request.response) found(request.response);
      else if (request.response?.error) fail(new Problem(request.response.error, request.status));
      else lost();
    };
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
