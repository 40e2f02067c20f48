// The library: every song, the newest first, to be searched, heard and taken up again.

import { get } from "../api.js";
import { announce, button, make } from "../dom.js";
import { t } from "../i18n.js";
import { choices } from "./choices.js";
import { Days } from "./days.js";
import { songRow } from "./rows.js";
import { askLink, empty, fill, heading, nothing, screen, failed } from "./screen.js";

const PAGE = 20; // songs
const SHOWS = ["all", "liked", "mine"];

/** Milliseconds without a key after which it is searched. */
const TYPED_MS = 250;

/** How far above the end of the list, in pixels, more is fetched by itself. */
const AHEAD = "500px";

export function view() {
  const wish = { words: "", show: "all" };
  let typed;
  const list = make("div", { className: "library-list" });
  const near = new IntersectionObserver(([{ isIntersecting, target }]) => isIntersecting && target.click(), { rootMargin: AHEAD });

  const page = (before) => {
    const query = new URLSearchParams({ n: PAGE, show: wish.show });
    if (wish.words) query.set("q", wish.words);
    if (before) query.set("before", before);
    return get(`/api/songs?${query}`);
  };

  const load = () => {
    near.disconnect();
    return fill(list, () => page(), (found) => {
      const days = new Days((song) => songRow(song, { emptied }));
      if (!found.songs.length) return [emptiness(wish, () => change({ words: "", show: "all" }))];
      announce(t(found.next ? "views-library-found-more" : "views-library-found", { count: found.songs.length }));
      days.add(found.songs);
      return [days.element, more(days, found.next)];
    });
  };

  /** The button that fetches the next page; it presses itself when it comes near. */
  const more = (days, next) => {
    const foot = make("div", { className: "library-foot" });
    if (!next) {
      foot.append(make("p", { className: "library-end" }, t("views-library-end")));
      return foot;
    }
    const press = button(t("views-library-more"), "more", async () => {
      const byHand = document.activeElement === press;
      near.unobserve(press);
      press.disabled = true;
      try {
        const found = await page(next);
        const [first] = days.add(found.songs);
        foot.replaceWith(more(days, found.next));
        if (byHand) first?.querySelector(".row-title").focus();
      } catch (problem) {
        empty(foot);
        foot.append(failed(problem, () => foot.replaceWith(more(days, next))));
      }
    });
    foot.append(press);
    near.observe(press);
    return foot;
  };

  const change = (to) => {
    Object.assign(wish, to);
    const { search, shows } = controls;
    if (search.value.trim() !== wish.words) search.value = wish.words;
    for (const one of shows.querySelectorAll("input")) one.checked = one.value === wish.show;
    load();
  };

  /** The last song that was shown is deleted: there may be more, or why there is none is said. */
  const emptied = () => {
    controls.search.focus();
    load();
  };

  const controls = {};
  const draw = () => {
    controls.search = make("input", {
      type: "search",
      id: "library-search",
      className: "field",
      value: wish.words,
      placeholder: t("views-library-search-hint"),
      autocomplete: "off",
      maxLength: 100,
      enterKeyHint: "search",
      oninput: () => {
        clearTimeout(typed);
        typed = setTimeout(() => change({ words: controls.search.value.trim() }), TYPED_MS);
      },
    });
    controls.shows = choices(t("views-library-show"), "library-show", SHOWS.map((show) => [show, t(`views-library-${show}`)]), wish.show, (show) => change({ show }));
    load();
    return [
      heading(t("views-library-title"), t("views-library-lead")),
      make(
        "div",
        { className: "library-wish", attrs: { role: "search" } },
        make("label", { className: "quiet", htmlFor: "library-search" }, t("views-library-search")),
        controls.search,
        controls.shows,
      ),
      list,
    ];
  };
  return screen("library", draw, () => {
    near.disconnect();
    clearTimeout(typed);
    empty(list);
  });
}

/** Why there is nothing, and what to do. */
function emptiness({ words, show }, showAll) {
  const all = button(t("views-library-show-all"), "library", showAll);
  if (words) return nothing(t("views-library-none-found", { words }), t("views-library-none-found-how"), all);
  if (show === "all") return nothing(t("views-library-nothing"), t("views-library-nothing-how"), askLink());
  return nothing(t(`views-library-none-${show}`), t(`views-library-none-${show}-how`), all);
}
