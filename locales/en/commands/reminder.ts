import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'ReminderIntent',
  slots: { time: 'AMAZON.TIME' },
  samples: [
    'remind me [later|again|daily|regularly]',
    'remind me to (stretch|do this|do my stretches|do my exercises|exercise|move|get up|stand up|take a break|do this again|come back) [later|every day|daily]',
    "(set|set up|create|make|add|schedule|give me|i want|i'd like|i need|can i have|can i get) [a|some|me a] (reminder|reminders) [to stretch|to move|to get up|for this|for my stretches|for my exercises]",
    '(turn on|switch on|enable|start) [my|the] (reminders|reminder)',
    '(remind me|set a reminder|set a reminder for|give me a reminder|reminder) (tomorrow|today|tonight|tomorrow morning|tomorrow evening|later today|this evening|on monday|on weekdays|next week)',
    '(remind me|set a reminder|give me a reminder|reminder) (at|for) {time}',
    '(remind me|set a reminder|give me a reminder) (tomorrow|today|tonight|tomorrow morning|tomorrow evening|later today|this evening|on monday|on weekdays|next week) at {time}',
    '(remind me|set a reminder for|give me a reminder) at {time} (tomorrow|today|tonight|tomorrow morning|tomorrow evening|later today|this evening|on monday|on weekdays|next week)',
    'remind me (every|each) (day|morning|evening|night|afternoon|hour|half hour|week|weekday) [at {time}]',
    'remind me every (day|morning|evening) to (stretch|move|exercise)',
    'remind me in (an hour|half an hour|a while|the morning|the evening)',
    'remind me to (stretch|do this|exercise|do my exercises|do my stretches) (tomorrow|today|tonight|tomorrow morning|tomorrow evening|later today|this evening|on monday|on weekdays|next week)',
    'remind me to (stretch|do this|exercise|do my exercises|do my stretches) at {time}',
    'remind me to (stretch|do this|exercise|do my exercises|do my stretches) (tomorrow|today|tonight|tomorrow morning|tomorrow evening|later today|this evening|on monday|on weekdays|next week) at {time}',
    'remind me to (stretch|do this|exercise|do my exercises|do my stretches) (every|each) (day|morning|evening|hour|half hour|night)',
    "don't let me forget [to stretch|my stretches|my exercises]",
    'can you remind me',
  ],
} satisfies Phrasing;
