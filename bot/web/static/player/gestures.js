// Hands on the roll: a tap seeks, a drag moves it, two fingers or Ctrl and the wheel zoom.

const TAP_PIXELS = 6;
const WHEEL = 0.0025; // how much closer a pixel of the wheel brings

/** `does`: {tap(x), drag(pixels), zoom(factor, x)}; x in pixels from the element's left. */
export function onGestures(element, does) {
  const fingers = new Map(); // pointer → {x, from}
  const xOf = (event) => event.clientX - element.getBoundingClientRect().left;
  const spread = () => {
    const [a, b] = [...fingers.values()].map(({ x }) => x);
    return { middle: (a + b) / 2, width: Math.max(20, Math.abs(a - b)) };
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    fingers.set(event.pointerId, { x: xOf(event), from: xOf(event), isTap: fingers.size === 0 });
    element.setPointerCapture(event.pointerId);
  });
  element.addEventListener("pointermove", (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const x = xOf(event);
    if (fingers.size === 2) {
      const before = spread();
      finger.x = x;
      const now = spread();
      does.zoom(now.width / before.width, now.middle);
      for (const one of fingers.values()) one.isTap = false;
      return;
    }
    if (Math.abs(x - finger.from) > TAP_PIXELS) finger.isTap = false;
    if (!finger.isTap) does.drag(finger.x - x);
    finger.x = x;
  });
  element.addEventListener("pointerup", (event) => {
    if (fingers.get(event.pointerId)?.isTap) does.tap(xOf(event));
    fingers.delete(event.pointerId);
  });
  element.addEventListener("pointercancel", ({ pointerId }) => fingers.delete(pointerId));
  element.addEventListener(
    "wheel",
    (event) => {
      const across = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      if (event.ctrlKey || event.metaKey) does.zoom(Math.exp(-event.deltaY * WHEEL), xOf(event));
      else if (Math.abs(across) > Math.abs(event.shiftKey ? 0 : event.deltaY)) does.drag(across);
      else return; // the page scrolls
      event.preventDefault();
    },
    { passive: false },
  );
}
