import { problem } from "@/lib/http/problem";

/** Nothing is there: said as the handlers say it, not as a page, which would come without the proxy's headers here. */
const notFound = () => problem(404, "errors.notFound");

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT };
