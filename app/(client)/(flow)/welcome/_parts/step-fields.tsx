import { AboutFields } from "@/app/_profile/about-fields";
import { BodyFields } from "@/app/_profile/body-fields";
import { CountryField } from "@/app/_profile/country-field";
import { FocusFields } from "@/app/_profile/focus-fields";
import { GoalFields } from "@/app/_profile/goal-fields";
import { HabitFields } from "@/app/_profile/habit-fields";
import { ReminderField } from "@/app/_profile/reminder-field";
import { ZoneField } from "@/app/_profile/zone-field";
import { openOwnRecord } from "@/lib/access/open-client-record";
import { openOwnAccount } from "@/lib/access/own-account";
import { type Actor, timeZoneOf } from "@/lib/auth/actor";
import type { Step } from "@/lib/people/onboarding/steps";
import { clientProfileOf, contactOf, goalsOf } from "@/lib/people/profile/queries";
import type { Words } from "@/lib/words";

/** The questions of a step, with the answers given so far. */
export async function StepFields({ t, actor, step }: { t: Words; actor: Actor; step: Step }) {
  const record = openOwnRecord(actor);
  switch (step) {
    case "about-you":
      return <AboutFields t={t} name={actor.name} phone={(await contactOf(openOwnAccount(actor))).phone} />;
    case "time-and-units":
      return (
        <>
          <ZoneField t={t} timeZone={timeZoneOf(actor)} />
          <CountryField t={t} country={(await clientProfileOf(record)).country} />
          <HabitFields t={t} actor={actor} />
          <ReminderField t={t} actor={actor} />
        </>
      );
    case "body":
      return <BodyFields t={t} actor={actor} profile={await clientProfileOf(record)} />;
    case "focus":
      return <FocusFields t={t} profile={await clientProfileOf(record)} />;
    case "goals": {
      const [profile, goals] = await Promise.all([clientProfileOf(record), goalsOf(record)]);
      return <GoalFields t={t} profile={profile} goals={goals} />;
    }
  }
}
