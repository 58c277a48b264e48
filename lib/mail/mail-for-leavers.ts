/** Codes, and what tells somebody that their account was touched: a door must not change unseen because one is leaving. */
const theirDoor = [
  "signInCode",
  "resetPassword",
  "stepUpCode",
  "accountConnected",
  "accountDisconnected",
  "addressTaken",
  "addressInUse",
  "emailChanged",
  "emailRestored",
  "newBrowser",
  "passwordChanged",
  "secondStepOn",
  "secondStepOff",
  "secondStepReset",
  "recoveryCodesChanged",
  "dataTaken",
  "dataTakenByOperator",
];
const leaving = ["accountLeaving", "accountLeavingSoon"];

/** Whether a mail of that kind goes to somebody whose account waits to be erased. Everything else stays unsaid. */
export function reachesLeavers(template: string): boolean {
  return theirDoor.includes(template) || leaving.includes(template);
}
