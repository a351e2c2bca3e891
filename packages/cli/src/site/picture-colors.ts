import type { CardView } from '@comity/core/view';

/** The colours of pictures: those of Comity's elements on a light page. A test compares them with the tokens. */
export const COLORS = {
  surface: '#ffffff',
  text: '#0e1217',
  muted: '#515962',
  line: '#dce0e5',
} as const;

export interface LabelColors {
  readonly text: string;
  readonly tint: string;
  readonly border: string;
}

type Strength = Exclude<CardView, { type: 'visit' }>['strength']['code'];

export const STRENGTH_COLORS: Readonly<Record<Exclude<Strength, 'none'>, LabelColors>> = {
  signed: { text: '#20508a', tint: '#eef5ff', border: '#c8d9ef' },
  agreed: { text: '#1f595f', tint: '#eaf8f9', border: '#bedfe2' },
  decided: { text: '#554b73', tint: '#f5f3fe', border: '#d9d3ed' },
  raised: { text: '#515962', tint: '#f2f5f8', border: '#d2d8e0' },
};
