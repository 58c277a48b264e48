type QrPictureProps = {
  /** Rows of modules, true is dark; the quiet zone is part of them. */
  modules: readonly (readonly boolean[])[];
  label: string;
};

/** A QR code: black on white in both themes, as cameras expect it. */
export function QrPicture({ modules, label }: QrPictureProps) {
  const size = modules.length;
  const dark = modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-52 rounded-control border border-line"
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
