import type { MemoryText } from '../../memory/unit.ts';
import { done, type Result } from '../../model/result.ts';
import { XmlDecoder } from './decode.ts';
import { TmxReader, type TmxRead } from './read.ts';

/** Units that are handed on at once. */
export const TMX_BATCH = 500;

/**
 * Reads a file as its bytes come and hands on its units; what `take` refuses ends it. Errors: `file-tmx`, `file-encoding`
 * and those of `take`; what was handed on before stays with the caller.
 */
export async function readTmx(
  chunks: AsyncIterable<Uint8Array>,
  take: (units: readonly MemoryText[]) => Promise<Result<unknown>>,
): Promise<Result<TmxRead>> {
  const decoder = new XmlDecoder();
  const reader = new TmxReader();
  let waiting: MemoryText[] = [];
  const handOn = async (least: number): Promise<Result<unknown>> => {
    while (waiting.length >= least && waiting.length > 0) {
      const batch = waiting.slice(0, TMX_BATCH);
      waiting = waiting.slice(TMX_BATCH);
      const taken = await take(batch);
      if (!taken.ok) return taken;
    }
    return done(null);
  };
  const read = async (text: Result<string>): Promise<Result<unknown>> => {
    if (!text.ok) return text;
    const units = reader.write(text.value);
    if (!units.ok) return units;
    for (const unit of units.value) waiting.push(unit);
    return handOn(TMX_BATCH);
  };
  for await (const chunk of chunks) {
    const going = await read(decoder.write(chunk));
    if (!going.ok) return going;
  }
  const last = await read(decoder.end());
  if (!last.ok) return last;
  const end = reader.end();
  if (!end.ok) return end;
  const rest = await handOn(1);
  return rest.ok ? end : rest;
}
