/** Headers of a template: a line each, `Name: value`. */
import { done, fail, type Result } from '../model/result.ts';
import type { Problem } from './problem.ts';
import { fillIn, namesIn, strangerIn, type Values } from './placeholders.ts';

/** RFC 9110: a token, then visible characters of ASCII with spaces between. */
const LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)[ \t]*$/u;
const VALUE = /^[\x20-\x7e\t]*$/u;

/** What the connection itself says; a template has no say in it. */
const RESERVED =
  /^(?:host|connection|content-length|transfer-encoding|content-encoding|accept-encoding|expect|keep-alive|upgrade|te|trailer|via|cookie|proxy-.*|sec-.*)$/u;

const linesOf = (headers: string): readonly string[] =>
  headers.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '');

export function headersProblem(headers: string): Problem | null {
  for (const line of linesOf(headers)) {
    const [, name] = LINE.exec(line) ?? [];
    if (name === undefined) return { problem: 'header', detail: line.slice(0, 100) };
    if (RESERVED.test(name.toLowerCase())) return { problem: 'header-reserved', detail: name };
    const stranger = strangerIn(line);
    if (stranger !== null) return { problem: 'placeholder', detail: stranger };
    if (namesIn(line).includes('text')) return { problem: 'header-text', detail: name };
  }
  return null;
}

/** Names in small letters; of a name that is given twice the later counts. `service-key` where the key fits no header. */
export function headersOf(headers: string, values: Values): Result<Readonly<Record<string, string>>> {
  const pairs: [string, string][] = [];
  for (const line of linesOf(headers)) {
    const [, name = '', template = ''] = LINE.exec(line) ?? [];
    const value = fillIn(template, values);
    if (!VALUE.test(value)) return fail('service-key');
    pairs.push([name.toLowerCase(), value]);
  }
  return done(Object.fromEntries(pairs));
}
