import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { Face } from "@/components/ui/face";
import { Form } from "@/components/ui/form";
import { IconButton } from "@/components/ui/icon-button";
import type { JournalEntry } from "@/lib/journal/entry";
import type { Mood } from "@/lib/mood/mood";
import { formatDay } from "@/lib/time";
import { faceOfMoodScore, faces } from "@/lib/wellness/check-in/vocabularies";
import { say, type Words } from "@/lib/words";
import { deleteMoodAction } from "../actions";
import type { TimelineDay } from "./timeline";

type TimelineListProps = { t: Words; locale: string; timeZone: string; days: readonly TimelineDay[] };

/** Entries and moods under their days. */
export function TimelineList({ t, locale, timeZone, days }: TimelineListProps) {
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  return (
    <div className="space-y-8">
      {days.map(({ day, items }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="mb-2 text-sm text-soft">
            {formatDay(day, locale)}
          </h2>
          <ul className="divide-y divide-line border-t border-line">
            {items.map((item) => (
              <li key={item.kind === "entry" ? item.entry.id : item.mood.id} className="flex gap-4 py-3">
                <time dateTime={item.at.toISOString()} className="w-12 shrink-0 pt-0.5 text-sm text-soft">
                  {clock.format(item.at)}
                </time>
                {item.kind === "entry" ? (
                  <EntryLine entry={item.entry} />
                ) : (
                  <MoodLine t={t} locale={locale} mood={item.mood} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const SHOWN = 220;

function EntryLine({ entry }: { entry: JournalEntry }) {
  const rest = entry.content.length > SHOWN ? "…" : "";
  return (
    <Link href={`/journal/${entry.id}`} className="block min-w-0 flex-1 rounded-small hover:text-accent">
      {entry.title && <span className="block font-serif text-lg">{entry.title}</span>}
      <span className={classNames("block [overflow-wrap:anywhere]", entry.title && "text-soft")}>
        {entry.content.slice(0, SHOWN) + rest}
      </span>
    </Link>
  );
}

function MoodLine({ t, locale, mood }: { t: Words; locale: string; mood: Mood }) {
  const face = faceOfMoodScore(mood.moodScore);
  const level = faces.indexOf(face) + 1;
  return (
    <div className="flex min-w-0 flex-1 items-start justify-between gap-2">
      <div className="flex min-w-0 gap-3">
        <span className="shrink-0 text-emotional">{isLevel(level) && <Face level={level} />}</span>
        <div className="min-w-0">
          <p>
            {mood.ownWords ?? say(locale, mood.mood ? `vocabularies.moods.${mood.mood}` : `vocabularies.faces.${face}`)}
          </p>
          {mood.notes && <p className="text-soft whitespace-pre-wrap [overflow-wrap:anywhere]">{mood.notes}</p>}
          {mood.tags.length > 0 && <p className="text-sm text-soft">{mood.tags.join(" · ")}</p>}
        </div>
      </div>
      <Form action={deleteMoodAction} unreachable={t("journal.unreachable")} className="-my-2">
        <input type="hidden" name="id" value={mood.id} />
        <IconButton type="submit" label={t("journal.deleteMood")} icon="trash" />
      </Form>
    </div>
  );
}

function isLevel(level: number): level is 1 | 2 | 3 | 4 | 5 {
  return level >= 1 && level <= 5;
}
