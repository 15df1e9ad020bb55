import type { Flag, Tier } from '../../findings.ts';

/** Where a rule comes from: the product's source article, or an added public source. */
export type Source =
  | 'article'
  | 'NHS back pain'
  | 'NHS chest pain'
  | 'NHS stroke'
  | 'NHS mental health'
  | 'NHS DVT'
  | 'NHS aneurysm'
  | 'NHS pregnancy'
  | 'NHS dizziness and fainting'
  | 'NHS 999'
  | 'CES warning card (Greenhalgh, Mercer, Finucane)'
  | 'GIRFT suspected CES pathway'
  | 'AHCPR 1994'
  | 'NVL Kreuzschmerz'
  | 'NICE NG59'
  | 'NHS Lothian'
  | 'Mayo Clinic'
  | 'Healthwise'
  | 'healthify NZ'
  | 'SA Health';

/**
 * How the past is judged.
 * `resolves`: past and over is history. `six_weeks`: last month is not long ago. `two_weeks`: over, but undated or within two weeks, is still now
 * (a pressed nerve can come and go). `stays`: history itself is the sign.
 */
export type Past = 'resolves' | 'six_weeks' | 'two_weeks' | 'stays';

export interface Sign<Id extends string = string> {
  readonly id: Id;
  readonly flag: Flag;
  readonly tier: Tier;
  readonly says: string;
  readonly source: Source;
  readonly past?: Past;
  /** What the sign is, for rules that raise another: a nerve sign turns a fall into an emergency. */
  readonly kind?: 'nerve' | 'power' | 'pain' | 'bladder';
  /** Lesser signs the same words would also make; they are dropped in the same clause. */
  readonly absorbs?: readonly string[];
  /** Asked for rather than told: "can you call an ambulance" counts, "when should I" does not. */
  readonly request?: true;
  /** No what-if and no question about it is idle: "would anyone care if I was dead". */
  readonly earnest?: true;
  /** Easing off may still settle it. */
  readonly provisional?: true;
}

/** A combination that raises: every group must hold by one of its flags or sign ids. */
export interface Raise<Id extends string = string> {
  readonly id: Id;
  readonly flag: Flag;
  readonly tier: Tier;
  readonly needs: readonly (readonly string[])[];
  /** True when the pack also names words that must be said. */
  readonly worded?: true;
  readonly says: string;
  readonly source: Source;
}

/** Words that lower what they cover, to none or to a lesser tier. */
export interface Excuse<Id extends string = string> {
  readonly id: Id;
  readonly says: string;
  /** Flags or sign ids. */
  readonly covers: readonly string[];
  /** Said in the sign's own clause, in it or a neighbour, or anywhere in the utterance. */
  readonly reach: 'own' | 'near' | 'utterance';
  /** The tier that is left; nothing when absent. */
  readonly leaves?: Tier;
}
