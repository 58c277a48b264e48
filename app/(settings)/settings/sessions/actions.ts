"use server";
import { refresh } from "next/cache";
import { formAction } from "@/lib/actions/form-action";
import { saved } from "@/lib/actions/outcomes";
import { endOtherSessions } from "@/lib/auth/end-other-sessions";
import { endSession } from "@/lib/auth/end-session";
import { preferNotice } from "@/lib/auth/notice/preference";
import { endSessionsSchema, noticePreferenceSchema } from "@/lib/auth/schema";

export const preferNoticeAction = formAction({
  role: "client",
  schema: noticePreferenceSchema,
  async run(actor, input) {
    await preferNotice(actor, input);
    return saved(actor.locale, "auth.sessions.notice.saved");
  },
});

export const endSessionsAction = formAction({
  role: "anyone",
  schema: endSessionsSchema,
  async run(actor, { which }) {
    const count = which === "others" ? await endOtherSessions(actor) : null;
    if (which !== "others") await endSession(actor, which);
    refresh();
    return count === null
      ? saved(actor.locale, "auth.sessions.ended")
      : saved(actor.locale, "auth.sessions.endedOthers", { count });
  },
});
