/** The sign of the application: a red thread. */
export function ThreadMark() {
  return (
    <svg className="rf-thread-mark" viewBox="0 0 32 20" aria-hidden="true">
      <path d="M4 16C12 16 11 4 17 4s4 10 11 10" fill="none" strokeWidth="3" strokeLinecap="round" />
      <circle cx="4" cy="16" r="3" />
      <circle cx="28" cy="14" r="3" />
    </svg>
  );
}
