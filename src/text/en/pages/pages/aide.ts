import type * as fr from '../../../fr/pages/aide.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const aide = {
  titre: 'Help',
  bonjour: 'This map shows where to find help with the internet and official services online.',
  parties: [
    {
      titre: 'Find a place near me',
      etapes: [
        'Open “Find”.',
        'Write the name of your commune or your postcode. Typing mistakes do not matter.',
        'Choose how you travel: on foot, by bike or by car.',
        'The nearest place comes first. Press its name: you see its opening hours and its telephone number.',
        'Call before you go.',
      ],
    },
    {
      titre: 'I do not know where to begin',
      phrases: [
        'Open “Help me find”. We ask you a few questions, one at a time. You can answer “I do not know yet”.',
      ],
    },
    {
      titre: 'Find a workshop with a date',
      phrases: [
        'Open “Dates”. You see the workshops of this week, the next one and the month.',
        'The button “Add to my calendar” puts the date in your phone.',
      ],
    },
    {
      titre: 'Print, send',
      phrases: [
        'A place’s details and the list of dates have a button “Print”. They take few pages, in large letters.',
        'The button “Copy the link” copies an address. You can send it to someone: they will see the same as you.',
      ],
    },
    {
      titre: 'What the words mean',
      phrases: [
        '“To be checked” or “not known”: the information is missing. It is neither yes nor no. Call to find out.',
        '“Worked out”: the date comes from a sentence that the place wrote, and nobody confirmed it.',
        '“Example”: an invented workshop, to show how the map works.',
        'Travel times are estimates. They count neither traffic jams nor public transport.',
      ],
    },
    {
      titre: 'Without a network',
      phrases: ['What you already looked at can still be read without a network, on the same device.'],
    },
    {
      titre: 'My privacy',
      phrases: [
        'What you write stays on your device. There is no account, no cookie, no visitor tracking.',
        'An address is looked up only if you press the button. The State’s address service then receives it.',
      ],
    },
    {
      titre: 'By keyboard, by voice, in large letters',
      phrases: [
        'Everything works by keyboard: Tab moves on, Enter chooses, Escape closes. The lists say all that the map shows.',
        'You can enlarge the page as much as you want. It follows the dark or high-contrast colours of your device.',
      ],
    },
    {
      titre: 'A record is wrong',
      phrases: [
        'In the details of the place, press “Report a mistake”. The message already says which place it is.',
      ],
    },
    {
      titre: 'For professionals',
      phrases: [
        '“Guide” finds the right place for a person, and prints a sheet for them.',
        '“Coverage” (in French) says which residents are within reach of a workshop. It helps to choose where to open the next one.',
      ],
    },
  ],
  sansCarte: {
    titre: 'Without the map',
    phrase:
      'Each commune has a simple page, in French, with its places and dates. It works on an old phone and can be printed.',
    departement: (nom: string) => `Simple pages, commune by commune: ${nom}`,
    toutes: 'Simple pages of all communes',
  },
} satisfies Traduction<typeof fr.aide>
