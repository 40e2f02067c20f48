// Which parts of a song are to sound: those that are not muted, or if some play alone, only these.

export class Mix {
  muted = new Set();
  alone = new Set();

  constructor(changed) {
    this.changed = changed;
  }

  sounds(index) {
    return this.alone.size ? this.alone.has(index) : !this.muted.has(index);
  }

  get isWhole() {
    return !this.muted.size && !this.alone.size;
  }

  toggleMuted(index) {
    toggle(this.muted, index);
    this.changed();
  }

  toggleAlone(index) {
    toggle(this.alone, index);
    this.changed();
  }

  clear() {
    this.muted.clear();
    this.alone.clear();
    this.changed();
  }
}

function toggle(set, value) {
  if (!set.delete(value)) set.add(value);
}
