import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'ProgressIntent',
  samples: [
    'how am i doing [this week|so far|overall]',
    'how (have|did) i (done|been doing|do) [this week|so far|lately|last week]',
    "(what's|what is|show me|tell me|check|give me|how's) my (progress|history|record|stats|statistics|streak|week|total|summary|activity)",
    'my (progress|stats|history|streak)',
    'how many (sessions|routines|workouts|stretches|days) have i (done|completed|finished|stretched|exercised|had) [this week|so far|this month|in total|lately]',
    'how many times (did|have) i (stretch|stretched|exercise|exercised|do this|done this) [this week|last week|this month]',
    'how (often|much|regularly) have i (done this|done it|stretched|exercised|been stretching|been doing this|been exercising) [this week|lately]',
    'what have i (done|completed|finished) [this week|so far|today|lately|already]',
    'have i (done|finished) (my stretches|my exercises|a session|anything) [today|this week|yet]',
    'did i (stretch|exercise|do my stretches|do my exercises|do a session) (today|yesterday|this week|last week)',
    'when did i last (stretch|exercise|do this|do a session|do my stretches|work out)',
    'when was my last (session|workout|stretch)',
    'am i (making progress|improving|getting stronger|on track|keeping up)',
    'how many days in a row [have i done]',
  ],
} satisfies Phrasing;
