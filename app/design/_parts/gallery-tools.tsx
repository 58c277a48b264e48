"use client";

import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { showToast } from "@/components/ui/toast";

export function GalleryTools() {
  const [hidden, setHidden] = useState(false);
  return (
    <>
      <IconButton
        label="Say something"
        icon="undo-2"
        onClick={() =>
          showToast({
            message: "Check-in taken back.",
            undo: { label: "Undo", run: () => setHidden(false), failed: "It could not be undone." },
          })
        }
      />
      <IconButton
        label="Hide amounts"
        aria-pressed={hidden}
        icon={hidden ? "eye-off" : "eye"}
        onClick={() => setHidden(!hidden)}
      />
    </>
  );
}
