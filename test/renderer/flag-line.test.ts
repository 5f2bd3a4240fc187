import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Flag } from '../../core/model/flag.ts';
import { FlagReceiver, FlagSender } from '../../renderer/check/flag-line.ts';

const flagNamed = (name: number): Flag => ({
  key: `k${String(name)}`,
  rule: 'doubled-word',
  mqm: 'Fluency / Duplication',
  place: { segment: `s${String(name)}`, side: 'target', paragraph: 0, start: 0, end: 1 },
  text: 'a',
  messageId: 'm',
  data: {},
  severity: 'minor',
  status: 'open',
  related: [],
  fixes: [],
});

const POOL = Array.from({ length: 12 }, (_, name) => flagNamed(name));
const lists = fc.array(fc.uniqueArray(fc.nat(POOL.length - 1)), { minLength: 1, maxLength: 12 });

it('flags arrive as they were sent, each copied once, unchanged ones as the objects they were', () => {
  fc.assert(
    fc.property(lists, (sent) => {
      const sender = new FlagSender();
      const receiver = new FlagReceiver();
      let last: readonly Flag[] = [];
      for (const list of sent) {
        const update = structuredClone(sender.send(list.map((name) => POOL[name] ?? flagNamed(name))));
        const flags = receiver.receive(update);
        expect(flags).toEqual(list.map((name) => POOL[name]));
        const former = new Map(last.map((flag) => [flag.key, flag]));
        for (const flag of flags) expect(former.get(flag.key) ?? flag).toBe(flag);
        expect(update.fresh).toHaveLength(flags.filter(({ key }) => !former.has(key)).length);
        last = flags;
      }
    }),
  );
});

it('the list stays the same one where nothing changed', () => {
  const sender = new FlagSender();
  const receiver = new FlagReceiver();
  const first = receiver.receive(sender.send(POOL));
  expect(receiver.receive(sender.send([...POOL]))).toBe(first);
  expect(receiver.receive(sender.send(POOL.slice(1)))).not.toBe(first);
});
