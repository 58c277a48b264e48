"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { SignInAgainDialogProps } from "@/components/auth/sign-in-again-dialog";
import { offerSignIn } from "@/components/ui/sign-in-here";

type SignInAgainProps = Omit<SignInAgainDialogProps, "onClose">;

/** For pages on which somebody writes: when their session is over they sign in here, and the page stays. Fetched on first use. */
export function SignInAgain(props: SignInAgainProps) {
  const [Box, setBox] = useState<ComponentType<SignInAgainDialogProps> | null>(null);
  const { open: label } = props.words;

  useEffect(() => {
    async function open() {
      const { SignInAgainDialog } = await import("@/components/auth/sign-in-again-dialog");
      setBox(() => SignInAgainDialog);
    }
    return offerSignIn({ label, open: () => void open() });
  }, [label]);

  return Box && <Box {...props} onClose={() => setBox(null)} />;
}
