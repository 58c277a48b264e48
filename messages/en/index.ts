import admin from "./admin.json" with { type: "json" };
import auth from "./auth.json" with { type: "json" };
import backup from "./backup.json" with { type: "json" };
import books from "./books.json" with { type: "json" };
import charts from "./charts.json" with { type: "json" };
import checkIn from "./check-in.json" with { type: "json" };
import coach from "./coach.json" with { type: "json" };
import common from "./common.json" with { type: "json" };
import completeness from "./completeness.json" with { type: "json" };
import dashboard from "./dashboard.json" with { type: "json" };
import doses from "./doses.json" with { type: "json" };
import errors from "./errors.json" with { type: "json" };
import exporting from "./export.json" with { type: "json" };
import failure from "./failure.json" with { type: "json" };
import goals from "./goals.json" with { type: "json" };
import habits from "./habits.json" with { type: "json" };
import instruments from "./instruments.json" with { type: "json" };
import journal from "./journal.json" with { type: "json" };
import leaving from "./leaving.json" with { type: "json" };
import legal from "./legal.json" with { type: "json" };
import lifeHappens from "./life-happens.json" with { type: "json" };
import mail from "./mail.json" with { type: "json" };
import measurements from "./measurements.json" with { type: "json" };
import money from "./money.json" with { type: "json" };
import onboarding from "./onboarding.json" with { type: "json" };
import outbox from "./outbox.json" with { type: "json" };
import palette from "./palette.json" with { type: "json" };
import partner from "./partner.json" with { type: "json" };
import providers from "./providers.json" with { type: "json" };
import questionnaires from "./questionnaires.json" with { type: "json" };
import record from "./record.json" with { type: "json" };
import reminder from "./reminder.json" with { type: "json" };
import safety from "./safety.json" with { type: "json" };
import scoring from "./scoring.json" with { type: "json" };
import secondStep from "./second-step.json" with { type: "json" };
import sentences from "./sentences.json" with { type: "json" };
import settings from "./settings.json" with { type: "json" };
import sharing from "./sharing.json" with { type: "json" };
import shell from "./shell.json" with { type: "json" };
import site from "./site.json" with { type: "json" };
import support from "./support.json" with { type: "json" };
import today from "./today.json" with { type: "json" };
import units from "./units.json" with { type: "json" };
import vocabularies from "./vocabularies.json" with { type: "json" };

/** All visible text of the product, by area. */
export const messages = {
  admin,
  auth,
  backup,
  books,
  charts,
  checkIn,
  coach,
  completeness,
  common,
  dashboard,
  doses,
  errors,
  export: exporting,
  failure,
  habits,
  instruments,
  goals,
  journal,
  leaving,
  legal,
  lifeHappens,
  mail,
  measurements,
  money,
  onboarding,
  outbox,
  palette,
  partner,
  shell,
  site,
  providers,
  questionnaires,
  record,
  reminder,
  safety,
  scoring,
  secondStep,
  sentences,
  settings,
  sharing,
  support,
  today,
  units,
  vocabularies,
};
