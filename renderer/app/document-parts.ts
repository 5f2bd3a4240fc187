/** The parts of the window that an open document needs, fetched by themselves: the greater part of the program. */
import { loadable } from '../ui/loadable.tsx';

export const ReviewView = loadable(async () => (await import('../review/review-view.tsx')).ReviewView);
export const FlagsPanel = loadable(async () => (await import('../review/flags-panel.tsx')).FlagsPanel);

/** Where one is not to be had, the place that shows it says so. */
export async function fetchDocumentParts(): Promise<void> {
  await Promise.allSettled([ReviewView.fetch(), FlagsPanel.fetch()]);
}
