/** Fetches the parts that opening a document needs, while the editor still looks at the library. */
export function fetchAhead(): () => void {
  const waiting = requestIdleCallback(() => {
    // Where one is not to be had, opening says so.
    void Promise.allSettled([
      import('../review/session.ts'),
      import('../review/review-view.tsx'),
      import('../review/flags-panel.tsx'),
    ]);
  });
  return () => cancelIdleCallback(waiting);
}
