import type { Host } from '../../core/contract/host.ts';
import type { Segment } from '../../core/model/segment.ts';
import { CheckClient } from '../check/client.ts';
import type { Rulebook } from '../check/messages.ts';
import { glossaryOf } from './glossary-store.ts';

type Rules = Omit<Rulebook, 'terms'>;

/** Checks a document that is being edited, also by the glossary, and anew when that has changed. */
export class CheckWithTerms extends CheckClient {
  readonly #host: Host;
  readonly #stop: () => void;
  #rules: Rules;

  /** `segments` gives them as they are now. */
  constructor(
    host: Host,
    segments: () => readonly Segment[],
    dismissed: readonly string[],
    rules: Rules,
    answered: ConstructorParameters<typeof CheckClient>[3],
  ) {
    super(segments(), dismissed, withTerms(host, rules), answered);
    this.#host = host;
    this.#rules = rules;
    const store = glossaryOf(host);
    let known = store.getSnapshot().glossary;
    this.#stop = store.subscribe(() => {
      const { glossary } = store.getSnapshot();
      if (glossary === known) return;
      known = glossary;
      this.followRules(this.#rules, segments());
    });
  }

  /** Checks all segments anew by other rules, and by the glossary as it is. */
  followRules(rules: Rules, segments: readonly Segment[]): void {
    this.#rules = rules;
    this.follow(withTerms(this.#host, rules), segments);
  }

  override dispose(): void {
    this.#stop();
    super.dispose();
  }
}

function withTerms(host: Host, rules: Rules): Rulebook {
  return { ...rules, terms: glossaryOf(host).getSnapshot().glossary.terms };
}
