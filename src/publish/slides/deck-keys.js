// Shows one slide at a time and turns them by key, button, click or swipe. Plain JavaScript in the file itself, since a deck is
// one file that works from a stick. A second window with the notes follows the first one and leads it.
const frames = [...document.querySelectorAll('.frame')];
const nav = document.querySelector('.deck-nav');
const root = document.documentElement;
const asPresenter = location.hash.includes('notes');
let now = Math.max(0, Number(/\d+/.exec(location.hash)?.[0] ?? 1) - 1);
let partner = asPresenter ? window.opener : null;

const inNav = (element) => nav.contains(element);
const button = (name) => nav.querySelector(`[data-do=${name}]`);

function show(index, told = false) {
  now = Math.min(frames.length - 1, Math.max(0, index));
  frames.forEach((frame, place) => frame.classList.toggle('now', place === now));
  history.replaceState(null, '', `#${asPresenter ? 'notes-' : ''}${now + 1}`);
  window.scrollTo(0, 0);
  if (!told) partner?.postMessage({ slide: now }, '*');
}

// A slide is heard because the focus goes to it; who turns by the buttons keeps them, and is told.
function turn(index, told) {
  const before = now;
  show(index, told);
  const frame = frames[now];
  const isHeld = inNav(document.activeElement);
  if (!isHeld) frame.focus({ preventScroll: true });
  if (now === before) return;
  nav.querySelector('.place').textContent = isHeld ? `${frame.ariaLabel}: ${frame.querySelector('h1, h2').textContent}` : '';
}

const acts = {
  previous: () => turn(now - 1),
  next: () => turn(now + 1),
  first: () => turn(0),
  last: () => turn(frames.length - 1),
  notes: () => showNotes(!root.classList.contains('with-notes')),
  window: () => {
    partner = window.open(`${location.href.split('#')[0]}#notes-${now + 1}`, 'notes', 'width=900,height=700');
  },
  screen: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
};

function showNotes(on) {
  root.classList.toggle('with-notes', on);
  button('notes').ariaPressed = on;
}

const isAtTop = () => scrollY < 2;
const isAtEnd = () => scrollY + innerHeight > root.scrollHeight - 2;
// What runs over the window is read to its end before these keys turn the slide.
const onwards = () => (isAtEnd() ? acts.next : undefined);
const back = () => (isAtTop() ? acts.previous : undefined);

function findAct({ key, code, shiftKey, target }) {
  const among = target instanceof Element && inNav(target);
  // A Greek keyboard writes another letter with the same key.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (among && letter in letters) return letters[letter];
  // The space bar presses a button.
  if (key === ' ') return among ? undefined : shiftKey ? back() : onwards();
  if (key === 'ArrowRight') return acts.next;
  if (key === 'ArrowLeft') return acts.previous;
  if (key === 'ArrowDown' || key === 'PageDown') return onwards();
  if (key === 'ArrowUp' || key === 'PageUp') return back();
  if (key === 'Home') return acts.first;
  return key === 'End' ? acts.last : undefined;
}
const letters = { n: acts.notes, s: acts.window, f: acts.screen };

addEventListener('keydown', (event) => {
  const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : findAct(event);
  if (act === undefined) return;
  event.preventDefault();
  act();
});
addEventListener('message', ({ source, data }) => {
  if (source !== partner && source !== window.opener) return;
  if (Number.isInteger(data?.slide)) turn(data.slide, true);
});
addEventListener('hashchange', () => turn(Number(/\d+/.exec(location.hash)?.[0] ?? 1) - 1));
addEventListener('click', ({ target, clientX }) => {
  if (!(target instanceof Element)) return;
  const name = target.closest('[data-do]')?.dataset.do;
  if (name !== undefined) acts[name]();
  else if (target.closest('a, .notes, .deck-nav') === null) turn(now + (clientX < innerWidth / 4 ? -1 : 1));
});
addEventListener('fullscreenchange', () => {
  button('screen').ariaPressed = document.fullscreenElement !== null;
});
let touch = 0;
addEventListener('touchstart', ({ changedTouches }) => (touch = changedTouches[0].clientX), { passive: true });
addEventListener('touchend', ({ changedTouches }) => {
  const way = changedTouches[0].clientX - touch;
  if (Math.abs(way) > 50) turn(now + (way < 0 ? 1 : -1));
});
for (const frame of frames) frame.tabIndex = -1;
button('window').hidden = asPresenter;
button('screen').hidden = !document.fullscreenEnabled;
root.classList.add('live');
showNotes(asPresenter);
show(now, true);
