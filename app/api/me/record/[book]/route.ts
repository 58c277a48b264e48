import { currentSession } from "@/lib/auth/current-session";
import { filterFrom } from "@/lib/entries/filter";
import { fileNameOf, takeBook } from "@/lib/entries/take-book";
import { NotFoundError } from "@/lib/errors";
import { refusal } from "@/lib/http/json-route";
import { problem } from "@/lib/http/problem";
import { isSameOrigin } from "@/lib/http/same-origin";
import { bookNamed } from "@/lib/record/books";

type Context = { params: Promise<{ book: string }> };

/** A book of the signed-in person's own as a file, narrowed as the list in front of them is. */
export async function POST(request: Request, { params }: Context) {
  if (!isSameOrigin(request.headers)) return problem(403, "errors.badOrigin");
  try {
    const actor = await currentSession();
    if (!actor) return problem(401, "errors.signedOut");
    const book = bookNamed((await params).book);
    if (!book) throw new NotFoundError();
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const lines = await takeBook(actor, book, filterFrom(book, query));
    return new Response(streamOf(lines), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${fileNameOf(book)}"`,
        "content-security-policy": "default-src 'none'; sandbox",
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    return refusal(error);
  }
}

/** Reads only as fast as the browser takes it. */
function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
