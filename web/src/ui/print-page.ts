const LONGEST_MS = 4_000;

const isDrawn = (): boolean =>
  [...document.querySelectorAll('.rf-chart__place')].every((place) => place.childElementCount > 0);

/** Prints the page once the charts are drawn that nobody has scrolled to yet. */
export async function printPage(): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  const end = performance.now() + LONGEST_MS;
  do await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!isDrawn() && performance.now() < end);
  window.print();
}
