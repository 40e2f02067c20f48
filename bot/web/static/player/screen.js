// When to draw: each frame while something moves and can be seen, once after a change, never else.

const NEAR = "200px"; // around the window

export class Screen {
  #request = 0;
  #isNear = false;
  #observer;

  /** `does`: {isMoving(), draw(), wake(), rest()}; wake and rest as `element` comes near the window and leaves it. */
  constructor(element, does) {
    this.does = does;
    this.#observer = new IntersectionObserver(([entry]) => this.#seen(entry.isIntersecting), { rootMargin: NEAR });
    this.#observer.observe(element);
  }

  /** Something has changed. */
  touch() {
    if (this.#isNear && !this.#request) this.#request = requestAnimationFrame(() => this.#frame());
  }

  dispose() {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#request);
    this.#isNear = false;
  }

  #frame() {
    this.#request = 0;
    this.does.draw();
    if (this.does.isMoving()) this.touch();
  }

  #seen(isNear) {
    if (isNear === this.#isNear) return;
    this.#isNear = isNear;
    if (isNear) this.does.wake();
    else this.does.rest();
    this.touch();
  }
}
