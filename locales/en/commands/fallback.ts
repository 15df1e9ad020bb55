import type { Phrasing } from '../../phrasing.ts';

/**
 * What nothing else fits: Alexa brings its own samples and hands over no words. These are added as Amazon
 * advises, for talk that our own intents would catch: the household's, and what people ask Alexa for.
 * Nothing that could be said of a body belongs here, because its words would be lost.
 */
export default {
  intent: 'AMAZON.FallbackIntent',
  samples: [
    '(play|put on) [some|the] (music|jazz|rock|abba|the radio|a song|my playlist|a podcast|an audiobook|classical music|the news|radio four)',
    '(play|watch) (the next episode|the next episode of my show|a movie|a film|netflix|my show|something on tv)',
    "(what's|what is) on (tv|telly|television|the radio|netflix) [tonight|now]",
    '(turn|switch) (on|off) the [kitchen|bedroom|living room|hall] (light|lights|lamp|fan|tv|heating|telly|oven|television|kettle|radio)',
    '(turn|switch) the [kitchen|bedroom|living room|hall] (light|lights|lamp|fan|tv|heating|telly|oven|television|kettle|radio) (on|off|up|down)',
    '(turn up|turn down) the (heating|tv|telly|thermostat|lights|air conditioning|radio)',
    '(dim|set) the (lights|thermostat) [to fifty percent|to twenty degrees]',
    '(open|close|lock|unlock) the (garage|curtains|front door|blinds|window)',
    '(is|did you leave) the (oven|stove|light|iron|kettle|tv|heating) [still] on',
    "(what's|what is|how's) the (weather|forecast|temperature|traffic) [like] [today|tomorrow|outside|this weekend|in london]",
    '(is it|will it) (going to rain|rain|raining|sunny|snow|cold outside) [today|tomorrow|later]',
    'do i need (an umbrella|a coat) [today|tomorrow]',
    '(what time is it|what time is it in london|what is the time in new york|what day is it|what date is it|what is the date today)',
    '(set|start|cancel) (a|the|my) (timer for the eggs|timer for the oven|egg timer|alarm for seven|pizza timer|timer for the pasta|kitchen timer)',
    '(wake me up|set an alarm) at (seven|six thirty) [tomorrow]',
    '(add|put) (milk|eggs|bread|butter|coffee|toilet paper|dog food) (to|on) (my|the) (shopping|grocery|to do) list',
    '(order|buy|reorder) [me|some|more] (pizza|paper towels|dog food|batteries|milk|a taxi|an uber|takeaway|groceries)',
    "(what's|what is) (on my|in my) (calendar|shopping list|diary|to do list) [today]",
    '(who won|who is winning|what was the score in|what is the score of|what time is) the (game|match|football|cricket|race|election) [last night|today|on]',
    "(what's|what is) the (score|football score|cricket score|capital of france|population of india|square root of nine|news|headlines|stock price|meaning of life)",
    '(who is|who was|how old is|how tall is|where is|how far is) the (president|prime minister|queen|king|eiffel tower|moon|pope|nearest petrol station)',
    '(tell me|give me) (a joke|another joke|a story|a fun fact|the news|my horoscope|a recipe|the time)',
    'how do (i|you) (make|cook|bake|spell|boil) (banana bread|an egg|pasta|pancakes|rice|necessary|a cake)',
    'how long (does it take to|do i|should i) (boil|cook|bake|roast|fly to) (an egg|rice|a chicken|potatoes|spain|pasta)',
    '(call|ring|text|message|phone) (mum|mom|dad|my mom|my mum|my dad|john|grandma|the office|the plumber)',
    '(send a message|answer the call|drop in on|read my messages|read my email|check my email)',
    "what's (for dinner|for lunch|for tea|for breakfast|that noise|that smell|in the fridge)",
    '(have you seen|where are|where did i put|who took) (my|the) (glasses|keys|phone|remote|wallet|slippers|charger)',
    'did (you|anyone|somebody) (feed|walk|lock|take out|pay|buy|let) [the] (dog|cat|door|bins|rubbish|bill|milk|dog out|trash)',
    '(put|leave|give) (that|it) (down|alone|back) (billy|now young man|please sweetheart|darling)',
    '(billy|honey|darling|kids|rover|children) (put that down|come here|dinner is ready|be quiet|get off that|leave it)',
    "(the|next door's|that) (cat|dog|neighbour|baby) is (sitting on my mat|barking again|in the garden|licking me|asleep)",
    "can you move your feet i'm (vacuuming|hoovering|sweeping)",
    '(is|when does) the (pharmacy|shop|supermarket|library|post office|bank|post) (open|close|come) [on sunday|today|tomorrow]',
    '(what is|which is|who makes) the best (bird feeder|dog food|phone|pizza|film|restaurant|laptop)',
    '(translate|spell|define) (hello into french|necessary|this word|good morning in spanish)',
    '(flip a coin|roll a dice|sing me a song|do you love me|are you a robot|who made you|what is your name|simon says|beat box)',
    '(how much is|what is the price of) (a flight|bitcoin|petrol|gold)',
    '(find|book) (me a|a) (restaurant|taxi|flight|hotel|table|plumber) [nearby]',
    '(what should i|what can i) (cook|eat|watch|wear) [tonight|for dinner]',
    '(grandad|grandma|dad|mum|honey|kids) stop (snoring|shouting|that|it at once|teasing the cat)',
  ],
} satisfies Phrasing;
