"use client";

import type { ReactNode } from "react";
import type { NavItem } from "@/components/layout/nav-item";
import { Sidebar } from "@/components/layout/sidebar";
import { SkipLink } from "@/components/layout/skip-link";
import { TabBar } from "@/components/layout/tab-bar";
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
  /** Who is signed in and the way out. It is drawn twice (sidebar and sheet): no ids in it. */
  account?: ReactNode;
  /** Above everything: a demo line, a lost connection. */
  banner?: ReactNode;
  children: ReactNode;
};

/**
 * The frame of every signed-in room: a sidebar on a wide screen, tabs at the thumb on a narrow one. It draws each place twice; as
 * a client component it is sent as the list of places, and not as markup a second time.
 */
export function Shell({ words, home, items, secondary = [], tools, account, banner, children }: ShellProps) {
  return (
    <>
      <SkipLink label={words.skip} />
      <header>
        {banner}
        <div className="flex flex-wrap items-center justify-between px-4 pt-2 sm:px-6 lg:hidden no-print">
          <Wordmark name={words.name} href={home} />
          <div className="flex items-center">{tools}</div>
        </div>
      </header>
      <div className="flex min-h-dvh">
        <Sidebar
          name={words.name}
          home={home}
          label={words.navigation}
          items={items}
          secondary={secondary}
          tools={tools}
          account={account}
        />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full min-w-0 max-w-6xl flex-1 px-4 pt-4 pb-28 outline-none sm:px-6 lg:px-10 lg:pt-9 lg:pb-16"
        >
          {children}
        </main>
      </div>
      <TabBar
        label={words.navigation}
        moreLabel={words.more}
        closeLabel={words.close}
        items={items}
        secondary={secondary}
        account={account}
      />
    </>
  );
}
