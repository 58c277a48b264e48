import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { dialled } from "@/lib/people/phone";
import type { CountryHelp, HelpLine } from "@/lib/safety/help-lines";
import type { Words } from "@/lib/words";

type CountryLinesProps = { t: Words; help: CountryHelp; countryName: string | undefined };

/** The emergency number and the lines of one country, each one tap away. */
export function CountryLines({ t, help, countryName }: CountryLinesProps) {
  return (
    <div className="space-y-4">
      <Card>
        <p className="font-serif text-xl">{t("safety.emergency", { number: help.emergency })}</p>
        <div className="mt-3">
          <ButtonLink kind="danger" href={`tel:${dialled(help.emergency)}`}>
            {t("safety.emergencyCall", { number: help.emergency })}
          </ButtonLink>
        </div>
      </Card>
      <Card title={countryName ? t("safety.linesIn", { country: countryName }) : t("safety.linesAnywhere")}>
        <ul className="divide-y divide-line">
          {help.lines.map((line) => (
            <li
              key={`${line.name} ${line.call ?? line.url}`}
              className="flex flex-wrap items-center justify-between gap-3 py-3"
            >
              <div className="min-w-0">
                <p className="font-medium">{line.name}</p>
                {line.hours && <p className="text-sm text-soft">{line.hours}</p>}
              </div>
              <Ways t={t} line={line} />
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm text-soft [overflow-wrap:anywhere]">
          {t("safety.source", { source: help.source.replace(/^https:\/\//, "") })}
        </p>
      </Card>
    </div>
  );
}

function Ways({ t, line }: { t: Words; line: HelpLine }) {
  return (
    <div className="flex flex-wrap gap-2">
      {line.call && (
        <ButtonLink href={`tel:${dialled(line.call)}`}>{t("safety.call", { number: line.call })}</ButtonLink>
      )}
      {line.text && (
        <ButtonLink kind="quiet" href={`sms:${dialled(line.text.number)}`}>
          {line.text.word
            ? t("safety.textWord", { word: line.text.word, number: line.text.number })
            : t("safety.text", { number: line.text.number })}
        </ButtonLink>
      )}
      {line.url && !line.call && (
        <ButtonLink kind="quiet" href={line.url}>
          {t("safety.open", { name: line.name })}
        </ButtonLink>
      )}
    </div>
  );
}
