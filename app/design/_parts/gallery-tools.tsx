"use client";

import { Eye, EyeOff, Undo2 } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { showToast } from "@/components/ui/toast";

export function GalleryTools() {
  const [hidden, setHidden] = useState(false);
  return (
    <>
      <IconButton
        label="Say something"
        icon={<Undo2 />}
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
        icon={hidden ? <EyeOff /> : <Eye />}
        onClick={() => setHidden(!hidden)}
      />
    </>
  );
}
