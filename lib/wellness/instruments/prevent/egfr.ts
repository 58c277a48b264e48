/**
 * Estimated glomerular filtration rate in mL/min/1.73 m² by CKD-EPI 2021, without race (Inker LA et al., N Engl J Med
 * 2021;385:1737–1749): what PREVENT asks for, from serum creatinine in mg/dL and age in years.
 */
export function estimatedFiltration(creatinineMgPerDl: number, age: number, sex: "female" | "male"): number {
  const { knot, below, factor } = {
    female: { knot: 0.7, below: -0.241, factor: 1.012 },
    male: { knot: 0.9, below: -0.302, factor: 1 },
  }[sex];
  const share = creatinineMgPerDl / knot;
  return 142 * Math.min(share, 1) ** below * Math.max(share, 1) ** -1.2 * 0.9938 ** age * factor;
}
