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
    '(turn|switch) (my|the|all|that) (reminder|reminders) off',
    '(cancel|delete|stop|remove|end) (all|all of|every one of) my (stretch|stretching|daily|back) reminders',
    "(i don't|i do not) (need|want) (reminding|to be reminded|the reminder|a reminder|my reminders|reminders) [any more|anymore|tomorrow]",
    '(forget|scrap|kill|silence|mute|lose|undo|ditch) (the|my|that|all) (reminder|reminders)',
    '(please|can you) (stop|cancel) (the|my|those) (daily|morning|stretch) reminders',
    '(get rid of|cancel) (the|that) (reminder|alert|notification) (for tomorrow|for tonight|i set|you set|to stretch)',
    '(reminders|reminder) off',
    'stop sending (me|those) (reminders|notifications|alerts)',
    '(stop|no more) (nudging|bugging|bothering) me',
  ],
} satisfies Phrasing;
