import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { PHOTO_MOST_BYTES } from "@/lib/people/photo/save-photo";
import type { Words } from "@/lib/words";
import { removePhotoAction } from "./photo-actions";
import { PhotoPicker } from "./photo-picker";

type PhotoProps = {
  t: Words;
  name: string;
  hasPhoto: boolean;
  /** What `?photo=` says after an upload without scripts. */
  outcome?: unknown;
};

/** The portrait, choosing another, and letting it go. */
export function Photo({ t, name, hasPhoto, outcome }: PhotoProps) {
  return (
    <div>
      <PhotoPicker
        name={name}
        src={hasPhoto ? "/api/me/photo" : undefined}
        mostBytes={PHOTO_MOST_BYTES}
        told={toldOf(t, outcome)}
        words={{
          label: t("onboarding.fields.photo"),
          hint: t("onboarding.fields.photoHint"),
          choose: t(hasPhoto ? "onboarding.fields.photoChange" : "onboarding.fields.photoChoose"),
          upload: t("onboarding.fields.photoUpload"),
          uploading: t("onboarding.fields.photoUploading"),
          saved: t("onboarding.fields.photoSaved"),
          tooLarge: t("onboarding.fields.photoTooLarge"),
          failed: t("onboarding.fields.photoFailed"),
        }}
      />
      {hasPhoto && (
        <Form action={removePhotoAction} unreachable={t("common.unreachable")} showSaved={false}>
          <SubmitButton kind="plain" size="small" pendingLabel={t("onboarding.fields.photoRemoving")}>
            {t("onboarding.fields.photoRemove")}
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}

function toldOf(t: Words, outcome: unknown) {
  switch (outcome) {
    case "saved":
      return { kind: "saved", message: t("onboarding.fields.photoSaved") } as const;
    case "too-large":
      return { kind: "refused", message: t("onboarding.fields.photoTooLarge") } as const;
    case "not-a-picture":
      return { kind: "refused", message: t("onboarding.fields.photoNotAPicture") } as const;
    default:
      return undefined;
  }
}
