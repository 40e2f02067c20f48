// Whether the page plays along while it composes: the listener's choice, remembered.

const STORED = "minstrel-listen-along";

export const listensAlong = () => localStorage.getItem(STORED) !== "no";

export const setListensAlong = (does) => localStorage.setItem(STORED, does ? "yes" : "no");
