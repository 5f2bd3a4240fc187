import type { Result } from '../model/result.ts';
import { libreTranslate } from './libre-translate.ts';
import type { Service } from './service.ts';
import { template } from './template.ts';

/** A request, whole: nothing is added to it on the way. */
export interface ServiceRequest {
  readonly url: string;
  readonly method: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What is translated, and with which key, if any. */
export interface Asked {
  readonly text: string;
  readonly key: string | null;
}

/** How a kind of service is spoken to. Pure: others send and receive. */
export interface Provider<S> {
  /** Errors: `service-key-missing`, `service-key`. */
  request(service: S, asked: Asked): Result<ServiceRequest>;
  /** Where the translation stands in an answer that was read as JSON. */
  place(service: S): readonly string[];
}

/** @param service one that has no problems */
export function buildRequest(service: Service, asked: Asked): Result<ServiceRequest> {
  return service.kind === 'libretranslate'
    ? libreTranslate.request(service, asked)
    : template.request(service, asked);
}

export function placeOf(service: Service): readonly string[] {
  return service.kind === 'libretranslate' ? libreTranslate.place(service) : template.place(service);
}
