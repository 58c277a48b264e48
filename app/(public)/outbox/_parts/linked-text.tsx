/** A mail's plain text with its web addresses as links. */
export function LinkedText({ text }: { text: string }) {
  return (
    <div className="whitespace-pre-line [overflow-wrap:anywhere]">
      {text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <a key={part} href={part} className="text-accent underline underline-offset-2">
            {part}
          </a>
        ),
      )}
    </div>
  );
}
