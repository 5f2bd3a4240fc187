import type { CommentKind } from '../../core/comments/comment.ts';

/** A bubble; a query is filled and asks. */
export function CommentIcon({ kind }: { kind: CommentKind }) {
  return (
    <svg className={`comment-icon comment-icon-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 2.5h10a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H8l-3.5 3v-3H3A1.5 1.5 0 0 1 1.5 10V4A1.5 1.5 0 0 1 3 2.5Z" />
      {kind === 'query' ? (
        <text x="8" y="9.9" textAnchor="middle">
          ?
        </text>
      ) : (
        <path d="M4.5 5.75h7M4.5 8.25h4.5" />
      )}
    </svg>
  );
}
