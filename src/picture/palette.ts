/** A calm room in daylight: warm paper, a sage mat, and one clear accent for whatever works. */
export const palette = {
  wall: '#F7F2E8',
  floor: '#EFE6D6',
  skirting: '#E0D3BD',
  mat: '#A9C7B8',
  matEdge: '#86AD9B',
  shadow: '#2F4A45',
  skin: '#E3A983',
  skinFar: '#C98F6B',
  hair: '#4A3228',
  top: '#5B8FA8',
  leggings: '#2F5D73',
  leggingsFar: '#244A5C',
  topFar: '#477488',
  accent: '#F2784B',
  accentFar: '#D9602F',
  glow: '#FFC9A3',
  wood: '#B98B5E',
  woodFar: '#9C7349',
} as const;

export type Colour = keyof typeof palette;
