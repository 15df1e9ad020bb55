import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'CancelReminderIntent',
  samples: [
    '(cancel|delete|remove|stop|turn off|switch off|drop|disable|clear|get rid of) [my|the|all|all my|that|this] [stretching|daily|stretch] (reminder|reminders)',
    '(cancel|delete|remove) my (morning|evening|daily|back|exercise) (reminder|reminders)',
    '(stop|quit) (reminding|pestering|nagging) me [to stretch|every day]',
    "(no more|i don't want|i don't need|i don't want any more|end the) (reminders|reminder)",
    "(don't|do not) remind me [any more|anymore|again|to stretch]",
    'i (want|would like) to (cancel|delete|stop|turn off) (my|the) (reminder|reminders)',
    'you can stop reminding me',
  ],
} satisfies Phrasing;
