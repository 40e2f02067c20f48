// Rows that are put into another order by dragging their handles. Buttons do the same for who does not drag.

/** `moved(row, by)` is called once the row was let go `by` places further down, or up for a number below 0. */
export function sortable(list, moved) {
  list.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest(".handle");
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    drag(list, handle, event, moved);
  });
}

function drag(list, handle, { pointerId }, moved) {
  const row = handle.closest("li");
  const rows = () => [...list.children];
  const from = rows().indexOf(row);
  const before = row.nextSibling;
  const follow = ({ clientY }) => {
    const over = rows().find((one) => one !== row && isWithin(one, clientY));
    if (!over) return;
    const isBelow = rows().indexOf(over) > rows().indexOf(row);
    over[isBelow ? "after" : "before"](row);
  };
  const end = (isMeant) => {
    row.classList.remove("dragged");
    letGo.abort();
    const by = rows().indexOf(row) - from;
    if (!isMeant) list.insertBefore(row, before);
    else if (by) moved(row, by);
  };
  const letGo = new AbortController();
  const { signal } = letGo;
  row.classList.add("dragged");
  // Heard on the window: a handle that is captured would lose the pointer as its row changes its place.
  addEventListener("pointermove", (event) => event.pointerId === pointerId && follow(event), { signal });
  addEventListener("pointerup", (event) => event.pointerId === pointerId && end(true), { signal });
  addEventListener("pointercancel", () => end(false), { signal });
  addEventListener("keydown", ({ key }) => key === "Escape" && end(false), { signal });
}

/** Whether a height is within the middle half of a row: rows of different heights would change places to and fro else. */
function isWithin(row, y) {
  const { top, height } = row.getBoundingClientRect();
  return y > top + height / 4 && y < top + (3 * height) / 4;
}
