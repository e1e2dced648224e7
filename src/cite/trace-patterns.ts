import type { TraceKind } from '../model/trace.ts'

/** Signs of a citation inside a chat program, which lead nowhere outside it. */
const TOKEN =
  /:?contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?|\[?oai_?cit(?:e|ation):\d{1,4}[^\]\s]{0,60}\]?|【\d{1,4}(?::\d{1,4})?†[^】\n]{0,80}】|(?<![\p{L}\d])(?:cite)?turn\d{1,4}(?:search|view|news|image|fetch|file|academia|product|finance|sports|forecast|maps|reddit|calculator|time)\d{1,4}(?![\p{L}\d])|\[cite_(?:start|end)\]|\[cite: ?\d{1,4}(?:, ?\d{1,4}){0,20}\]|\[(?:attached_file|web|file):\d{1,4}\]|\ue200[^\ue200\ue201\n]{1,200}\ue201|<\/?(?:antml:)?cit(?:e|ation) index="[^"\n]{1,40}">|<grok-card [^>\n]{1,120}>/giu

/** A parameter by which a chat program marks the addresses that it hands out. */
const TRACKING =
  /[?&](?:utm_source|utm_medium|utm_campaign|ref|referrer|source)=(?:www\.)?(?:chatgpt(?:\.com)?|chat\.openai\.com|openai(?:\.com)?|copilot(?:\.microsoft\.com|\.com)?|perplexity(?:\.ai)?|claude(?:\.ai)?|gemini(?:\.google\.com)?|grok(?:\.com)?|deepseek|poe\.com)(?![\w.-])/gi

/** What an assistant says to the one who asked, and nobody says to a reader. */
const PHRASE =
  /\bas (?:an? )?(?:ai|artificial intelligence|large language|ai language) (?:language )?(?:model|assistant),? (?:developed by \w+, ?|trained by \w+, ?|created by \w+, ?)?I\b|\bas of my (?:last|latest|most recent) (?:knowledge |training )?(?:update|training|cut-?off)\b|\bmy (?:knowledge|training)(?: data)? (?:cut-?off|only goes|goes up|ends|does not extend|extends)\b|\bI (?:do not|don['’]t|cannot|can['’]t) (?:have (?:access to (?:real-time|current|live|the internet)|the ability to browse)|browse the (?:web|internet)|access (?:the internet|external (?:websites|sources|links)|real-time))|\bI hope this (?:report |summary |analysis |answer |overview |information |response )?helps\b|\b(?:let me know|please let me know) if (?:you(?:['’]d| would)? (?:like|need|want|have any)|there is anything|I can)\b|\bwould you like me to\b|\b(?:certainly|sure|of course|absolutely)[!,] (?:here (?:is|are)|here['’]s|below is|I['’]ll|I will|I can|let me)\b|\bhere(?:['’]s| is) (?:the|your|a) (?:revised|updated|rewritten|requested|polished|expanded|improved|corrected|cleaned-up) (?:version|report|draft|text|summary|section|article|paragraph)\b|\b(?:now,? )?let(?: me|['’]s| us) (?:\w+ ){0,4}?(?:search (?:for|the web|online|specifically|more)|gather (?:\w+ ){0,4}?(?:information|data|research|sources)|look (?:up|for more information)|conduct (?:a |another |more )?(?:web )?search(?:es)?|continue (?:my|the|our) (?:search|research))\b|\bI(?:['’]ll| will| need to| should| am going to|['’]m going to) (?:\w+ ){0,2}?(?:search (?:for|the web|online)|research (?:the|this|your)\b|look up|find more (?:specific )?information|gather (?:more )?information)|\bI need more (?:specific |detailed )?information (?:about|on)\b|\bregenerate response\b|\bfeel free to (?:ask|reach out) if you\b|\b(?:based on|from) (?:my|the) (?:web )?search results(?:,| I)\b/gi

/** A gap that was to be filled in. */
const TEMPLATE =
  /(?<![\w\\^_{}$])\{\{ ?(?!citation needed|cn\b|fact\b|source needed|cite\b|according to)[a-z][\w .-]{2,40}? ?\}\}(?!\})|\[(?:your|insert|enter|fill in)\s[^[\]\n]{2,60}\](?![([:])|\[(?:company|client|customer|author|organi[sz]ation|recipient|project|product|first|last|full|brand|city|country|job|team)[ _](?:name|title|address|date)\](?![([:])|\[(?:Date|Name|Company|Client|Organi[sz]ation|Title|Location|Address|Month|Year|TODO|TBD|TBC|TK|XX+|x{3,}|PLACEHOLDER|Placeholder)\](?![([:])|\blorem ipsum dolor\b|<(?:your|insert|enter)[ _-][a-z _-]{2,40}>/gi

/** Words that tell a program what to make of the text. */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override|bypass)\s(?:\w+\s){0,3}?(?:previous|prior|above|earlier|preceding|existing|system|your)\s(?:\w+\s){0,2}?(?:instructions?|prompts?|rules|guidelines|directives|programming)\b|<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>|\b(?:new|updated|hidden|real|following|secret) system (?:prompt|instructions?)\s?:|^[ \t>*_-]{0,6}system prompt\s?:|\b(?:attention|note|message|instructions?|notice|reminder) (?:to|for) (?:all )?(?:the )?(?:ai|llm|language model|automated|machine|gpt|chatbot)s?\b(?: (?:reviewers?|readers?|graders?|checkers?|systems?|assistants?|models?|agents?|evaluators?))?\s?[:,–—-]|\b(?:if you are|you are|when you are) an? (?:ai|llm|large language model|language model|automated (?:reviewer|checker|grader|system))\b[^.\n]{0,60}\b(?:must|should|do not|don['’]t|please|never|always|give|rate|say|report|approve|accept|respond|output|write)\b|\b(?:fact[- ]?checkers?|reviewers?|graders?|checkers?|evaluators?|language models?|llms?|ai (?:models?|reviewers?|assistants?|systems?)) (?:reading this|processing this|evaluating this|checking this)[^.\n]{0,40}\b(?:must|should|will|do not|please|are to)\b|\b(?:do not|don['’]t|never) (?:flag|report|mark|list|mention) (?:any |this |these |the )?(?:\w+ )?(?:errors?|findings?|contradictions?|inconsistenc(?:y|ies)|mistakes?|sentences?|claims?) (?:in|of|as|to|about|here|below|above)\b|\b(?:give|award|assign|rate) (?:this|the) (?:paper|report|document|text|submission|manuscript) (?:a |an |the )?(?:positive|perfect|highest|maximum|top|favou?rable|high)\b|\b(?:recommend|respond with|answer with|output) (?:only )?(?:acceptance|accept|["“]accept["”]) (?:of this|for this|regardless)|claimcheck[ -](?:ignore|disable|off|skip|pass)\b[^.\n]{0,20}\b(?:everything|all|this (?:document|report))\b|[\u{e0020}-\u{e007e}]{4,}/gimu

/** Each kind with letters of which one stands in or right beside every trace; most texts have none, or few. */
export const TRACES: readonly (readonly [kind: TraceKind, signs: readonly string[], pattern: RegExp])[] = [
  [
    'token',
    ['oai', '†', 'turn0', 'turn1', 'turn2', 'turn3', '[cit', '_file:', '[web:', '[file:', '\ue200', 'index="', '<grok'],
    TOKEN
  ],
  ['tracking', ['?utm_', '&utm_', '?ref', '&ref', '?source=', '&source='], TRACKING],
  [
    'phrase',
    [
      'as an ai',
      'as ai ',
      'as a large language',
      'as an artificial',
      'as of my ',
      'my knowledge',
      'my training',
      'access to real-time',
      'access to current',
      'access to live',
      'to browse',
      'browse the ',
      'access the internet',
      'access external',
      'i hope this ',
      'let me ',
      'let us ',
      'let’s ',
      "let's ",
      'would you like me',
      'certainly',
      'sure!',
      'sure, ',
      'of course',
      'absolutely',
      "here's ",
      'here’s ',
      'here is ',
      'search results',
      "i'll ",
      'i’ll ',
      'i will ',
      'i need ',
      'i should ',
      'i am going',
      'i’m going',
      "i'm going",
      'regenerate response',
      'feel free to '
    ],
    PHRASE
  ],
  [
    'template',
    [
      '{{',
      '[your',
      '[insert',
      '[enter',
      '[fill in',
      'name]',
      'title]',
      'address]',
      'date]',
      '[company',
      '[client',
      '[organi',
      '[location]',
      '[month]',
      '[year]',
      '[todo',
      '[tb',
      '[tk]',
      '[xx',
      '[placeholder',
      'lorem ipsum',
      '<your',
      '<insert',
      '<enter'
    ],
    TEMPLATE
  ],
  [
    'instruction',
    [
      'ignore',
      'disregard',
      'forget',
      'override',
      'bypass',
      '<|',
      'inst]',
      'sys>>',
      'system prompt',
      'system instruction',
      'note to',
      'note for',
      'message to',
      'message for',
      'instructions to',
      'instruction to',
      'instructions for',
      'instruction for',
      'attention to',
      'attention for',
      'notice to',
      'notice for',
      'reminder to',
      'reminder for',
      'you are a',
      'reading this',
      'processing this',
      'evaluating this',
      'checking this',
      'not flag',
      "n't flag",
      'n’t flag',
      'never flag',
      'not report ',
      'not mention ',
      'not list ',
      'not mark ',
      "n't report ",
      "n't mention ",
      'never report ',
      'never mention ',
      'give this ',
      'give the ',
      'award this',
      'award the',
      'assign this',
      'assign the',
      'rate this',
      'rate the',
      'acceptance',
      '"accept"',
      '“accept”',
      'claimcheck',
      '\udb40'
    ],
    INSTRUCTION
  ]
]
