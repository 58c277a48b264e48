"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { writeHidden } from "@/lib/http/preference-cookies";
import { isSameOrigin } from "@/lib/http/same-origin";

/** Hides or shows amounts in this browser. Nothing of it is stored with the person. */
export async function privacyEyeAction(formData: FormData): Promise<void> {
  if (!isSameOrigin(await headers())) return;
  await writeHidden(formData.get("hidden") === "1");
  refresh();
}
