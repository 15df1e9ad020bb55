/** Signs of one nerve, which the words of a graver sign say too: they add nothing to it. */
export const lesserNerveSigns = [
  'numb.place',
  'numb.unplaced',
  'tingle.place',
  'weak.leg',
  'weak.unplaced',
  'weak.foot_drop',
  'weak.gives_way',
  'radiating.down',
];
