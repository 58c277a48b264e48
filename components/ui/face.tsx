const mouths = [
  "M8.2 16.6c1-1.5 2.3-2.2 3.8-2.2s2.8.7 3.8 2.2",
  "M8.8 15.9c1-.7 2-1 3.2-1s2.2.3 3.2 1",
  "M8.6 15.2h6.8",
  "M8.4 14.4c1 1.3 2.2 1.9 3.6 1.9s2.6-.6 3.6-1.9",
  "M7.9 13.8h8.2c-.3 2.3-1.9 3.6-4.1 3.6s-3.8-1.3-4.1-3.6z",
] as const;

/** A face from low (1) to high (5), in the ink of where it stands. Words always stand under it. */
export function Face({ level }: { level: 1 | 2 | 3 | 4 | 5 }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-7"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="12" cy="12" r="9.6" />
      <path d="M8.9 9.6v.4M15.1 9.6v.4" strokeWidth={2} />
      <path d={mouths[level - 1]} />
    </svg>
  );
}
