import { readFileSync, writeFileSync } from "node:fs";
import { iconNames } from "@/components/ui/icon-names";
import { addressOf, drawSprite } from "./draw-sprite";

/* `npm run icons`, after a name was added to or taken from components/ui/icon-names.ts. */

const list = "components/ui/icon-names.ts";
const sprite = await drawSprite(iconNames);
writeFileSync("public/icons.svg", sprite);
writeFileSync(list, readFileSync(list, "utf8").replace(/\/icons\.svg\?v=[0-9a-f]*/, addressOf(sprite)));
