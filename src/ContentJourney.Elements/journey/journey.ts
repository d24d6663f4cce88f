export interface ContentOf {
  key: string;
  title: string;
  state: string;
  /** Where it is edited. */
  href?: string | null;
}

export interface Touchpoint {
  key: string;
  name: string;
  channel: string;
  owner: string | null;
  actions: string[];
  thoughts: string[];
  /** −2 frustrated to 2 delighted; null when nobody has asked. */
  emotion: number | null;
  painPoints: string[];
  opportunities: string[];
  leadsTo: string[];
  contents: ContentOf[];
  /** Nothing serves it. */
  gap: boolean;
}

export interface Stage {
  phase: string;
  name: string;
  emotion?: number | null;
  touchpoints: Touchpoint[];
}

export interface Journey {
  key: string;
  name: string;
  persona: { key?: string; name: string; portrait?: string | null };
  channel?: string | null;
  stages: Stage[];
}

export const touchpointsOf = (journey: Journey): Touchpoint[] => journey.stages.flatMap((stage) => stage.touchpoints);

/** The journey with one touchpoint as it is given. */
export function put(journey: Journey, touchpoint: Touchpoint): Journey {
  return each(journey, (stage) => stage.touchpoints.map((other) => (other.key === touchpoint.key ? touchpoint : other)));
}

export function addTo(journey: Journey, phase: string, touchpoint: Touchpoint): Journey {
  return each(journey, (stage) => (stage.phase === phase ? [...stage.touchpoints, touchpoint] : stage.touchpoints));
}

/** The journey without a touchpoint, and without the ways that led to it. */
export function without(journey: Journey, key: string): Journey {
  return each(journey, (stage) => stage.touchpoints
    .filter((touchpoint) => touchpoint.key !== key)
    .map((touchpoint) => (touchpoint.leadsTo.includes(key) ? { ...touchpoint, leadsTo: touchpoint.leadsTo.filter((to) => to !== key) } : touchpoint)));
}

/** One place on or back; beyond the end of a stage it becomes the nearest of the stage beside it. The journey itself where there is none. */
export function move(journey: Journey, key: string, by: 1 | -1): Journey {
  const from = journey.stages.findIndex((stage) => stage.touchpoints.some((touchpoint) => touchpoint.key === key));
  const list = journey.stages[from]?.touchpoints ?? [];
  const at = list.findIndex((touchpoint) => touchpoint.key === key);
  const touchpoint = list[at];
  if (!touchpoint) return journey;
  if (list[at + by]) return each(journey, (stage, index) => (index === from ? list.toSpliced(at, 1).toSpliced(at + by, 0, touchpoint) : stage.touchpoints));
  if (!journey.stages[from + by]) return journey;
  return each(journey, ({ touchpoints }, index) =>
    index === from ? list.toSpliced(at, 1) : index === from + by ? touchpoints.toSpliced(by > 0 ? 0 : touchpoints.length, 0, touchpoint) : touchpoints);
}

export function toStage(journey: Journey, key: string, phase: string): Journey {
  const touchpoint = touchpointsOf(journey).find((other) => other.key === key);
  const stands = journey.stages.find((stage) => stage.phase === phase)?.touchpoints.some((other) => other.key === key);
  if (!touchpoint || stands) return journey;
  return each(journey, (stage) => {
    const others = stage.touchpoints.filter((other) => other.key !== key);
    return stage.phase === phase ? [...others, touchpoint] : others;
  });
}

/** A key of the name that no touchpoint of the journey has: lower-case letters a–z, digits and single hyphens, at most 100. */
export function freshKey(journey: Journey, name: string): string {
  const spelled = name.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss").normalize("NFKD").replace(/\p{M}/gu, "");
  const stem = spelled.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 90).replace(/-$/, "") || "touchpoint";
  const taken = new Set(touchpointsOf(journey).map((touchpoint) => touchpoint.key));
  let key = stem;
  for (let number = 2; taken.has(key); number++) key = `${stem}-${number}`;
  return key;
}

/** An address of a template with the places {persona}, {phase}, {channel} and {touchpoint}; values are escaped. */
export function address(template: string, values: Record<string, string>): string {
  return template.replace(/\{(persona|phase|channel|touchpoint)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function each(journey: Journey, touchpoints: (stage: Stage, index: number) => Touchpoint[]): Journey {
  return { ...journey, stages: journey.stages.map((stage, index) => ({ ...stage, touchpoints: touchpoints(stage, index) })) };
}
