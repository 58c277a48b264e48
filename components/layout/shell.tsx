"use client";

import type { ReactNode } from "react";
import type { NavItem } from "@/components/layout/nav-item";
import { Places } from "@/components/layout/places";
import { SkipLink } from "@/components/layout/skip-link";
import { Wordmark } from "@/components/layout/wordmark";

export type ShellWords = {
  /** The product's name. */
  name: string;
  skip: string;
  /** The name of the navigation for those who listen. */
  navigation: string;
  more: string;
  close: string;
};

type ShellProps = {
  words: ShellWords;
  home: string;
  items: readonly NavItem[];
  /** At the foot of the sidebar: devices, settings. */
  secondary?: readonly NavItem[];
  /** Small controls: search, privacy eye. Icon buttons of 44 px. */
  tools?: ReactNode;
  /** Who is signed in and the way out. */
  account?: ReactNode;
  /** Above everything: a demo line, a lost connection. */
  banner?: ReactNode;
  children: ReactNode;
};

/**
 * The frame of every signed-in room: a sidebar on a wide screen, tabs at the thumb on a narrow one. As a client component it is sent as
 * the list of places, and not as markup a second time.
 */
export function Shell({ words, home, items, secondary = [], tools, account, banner, children }: ShellProps) {
  return (
    <>
      <SkipLink label={words.skip} />
      {banner}
      <div className="flex min-h-dvh max-lg:flex-col">
        <header className="shell-side no-print">
          <div className="shell-top">
            <Wordmark name={words.name} href={home} />
            <div className="flex items-center gap-x-1">{tools}</div>
          </div>
          <Places
            label={words.navigation}
            moreLabel={words.more}
            closeLabel={words.close}
            items={items}
            secondary={secondary}
            account={account}
          />
        </header>
        <main id="content" tabIndex={-1} className="shell-content">
          {children}
        </main>
      </div>
    </>
  );
}
