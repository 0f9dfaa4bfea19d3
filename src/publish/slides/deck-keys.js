// Shows one slide at a time and turns them by key, click or swipe. Plain JavaScript in the file itself, since a deck is one
// file that works from a stick. A second window with the notes (key S) follows the first one and leads it.
const frames = [...document.querySelectorAll('.frame')];
const root = document.documentElement;
const asPresenter = location.hash.includes('notes');
let now = Math.max(0, Number(/\d+/.exec(location.hash)?.[0] ?? 1) - 1);
let partner = asPresenter ? window.opener : null;

function show(index, told = false) {
  now = Math.min(frames.length - 1, Math.max(0, index));
  frames.forEach((frame, place) => frame.classList.toggle('now', place === now));
  history.replaceState(null, '', `#${asPresenter ? 'notes-' : ''}${now + 1}`);
  window.scrollTo(0, 0);
  if (!told) partner?.postMessage({ slide: now }, '*');
}

const keys = {
  ArrowRight: () => show(now + 1),
  ArrowDown: () => show(now + 1),
  PageDown: () => show(now + 1),
  ' ': () => show(now + 1),
  ArrowLeft: () => show(now - 1),
  ArrowUp: () => show(now - 1),
  PageUp: () => show(now - 1),
  Home: () => show(0),
  End: () => show(frames.length - 1),
  n: () => root.classList.toggle('with-notes'),
  f: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
  s: () => {
    partner = window.open(`${location.href.split('#')[0]}#notes-${now + 1}`, 'notes', 'width=900,height=700');
  },
};

addEventListener('keydown', (event) => {
  const act =
    event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
});
addEventListener('message', ({ source, data }) => {
  if (source !== partner && source !== window.opener) return;
  if (Number.isInteger(data?.slide)) show(data.slide, true);
});
addEventListener('hashchange', () => show(Number(/\d+/.exec(location.hash)?.[0] ?? 1) - 1));
addEventListener('click', ({ target, clientX }) => {
  if (target instanceof Element && target.closest('a, .notes') === null) show(now + (clientX < innerWidth / 4 ? -1 : 1));
});
let touch = 0;
addEventListener('touchstart', ({ changedTouches }) => (touch = changedTouches[0].clientX), { passive: true });
addEventListener('touchend', ({ changedTouches }) => {
  const way = changedTouches[0].clientX - touch;
  if (Math.abs(way) > 50) show(now + (way < 0 ? 1 : -1));
});
root.classList.add('live');
if (asPresenter) root.classList.add('with-notes');
show(now, true);
