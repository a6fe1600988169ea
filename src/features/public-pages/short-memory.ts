/** A thing that is made at most once in a while, however many ask for it at the same time. */
export class ShortMemory<Thing> {
  private readonly kept = new Map<string, { readonly until: number; readonly thing: Promise<Thing> }>();

  constructor(
    private readonly milliseconds: number,
    private readonly now: () => number,
  ) {}

  /** What is remembered, or what is made now; a failure is not remembered. */
  get(key: string, make: () => Promise<Thing>): Promise<Thing> {
    const known = this.kept.get(key);
    if (known && known.until > this.now()) return known.thing;
    const thing = make();
    const entry = { until: this.now() + this.milliseconds, thing };
    this.kept.set(key, entry);
    thing.catch(() => this.kept.get(key) === entry && this.kept.delete(key));
    return thing;
  }
}
