/** Whether `pathname` is the place `href` or, unless `exact`, below it. */
export function isHere(pathname: string, href: string, exact: boolean): boolean {
  return pathname === href || (!exact && href !== "/" && pathname.startsWith(`${href}/`));
}
