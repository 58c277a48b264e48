/** The mark: five dots, one for each part of a life, around an open middle. */
export function Mark({ className = "size-6" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <circle cx="16" cy="6" r="3.6" className="fill-spiritual" />
      <circle cx="25.5" cy="12.9" r="3.6" className="fill-mental" />
      <circle cx="21.9" cy="24.1" r="3.6" className="fill-emotional" />
      <circle cx="10.1" cy="24.1" r="3.6" className="fill-physical" />
      <circle cx="6.5" cy="12.9" r="3.6" className="fill-financial" />
    </svg>
  );
}
