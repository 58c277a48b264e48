/**
 * Set for a moment while a page draws itself anew because something changed elsewhere: what nobody asked for is no sign that
 * somebody is there. Setting it without need only shortens one's own session.
 */
export const AUTO_REFRESH_COOKIE = "auto-refresh";
