import { roles } from "@/lib/auth/roles";
import type { Words } from "@/lib/words";

/** Who can be tried out in the demo. Their password is published, which is why they exist on this machine only. */
export function DemoPeople({ t }: { t: Words }) {
  return (
    <aside aria-labelledby="demo-people" className="mt-10 rounded-card border border-line bg-card p-4 text-sm sm:p-5">
      <h2 id="demo-people" className="font-semibold">
        {t("auth.demo.title")}
      </h2>
      <p className="mt-1 text-soft">
        {t("auth.demo.intro")} <code className="text-ink select-all">purposeful-demo-only</code>
      </p>
      <ul className="mt-3 space-y-1">
        {roles.map((role) => (
          <li key={role} className="flex flex-wrap justify-between gap-x-4">
            <span className="select-all">{`${role}@example.com`}</span>
            <span className="text-soft">{t(`common.roles.${role}`)}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
