import type { WordLists } from './word-lists.ts'

/** English. A few dozen words a list: enough to be right often, short enough to be read and mended. */
export const ENGLISH: WordLists = {
  good: [
    ...['good', 'great', 'excellent', 'perfect*', 'love', 'loved', 'lovely', 'brilliant', 'best'],
    ...['happy', 'delighted', 'amazing', 'awesome', 'fantastic', 'wonderful', 'beautiful', 'nice'],
    ...['thank', 'thanks', 'recommend*', 'helpful', 'friendly', 'quick', 'quickly', 'fast'],
    ...['easy', 'fine', 'fair', 'cheap', 'bargain', 'solved', 'fixed', 'reliable', 'delicious'],
    ...['impressed', 'pleased', 'satisfied', 'well done', 'worth it', 'like it']
  ],
  bad: [
    ...['bad', 'badly', 'terrible', 'awful', 'horrible', 'worst', 'worse', 'poor', 'useless'],
    ...[
      'broke',
      'broken',
      'breaks',
      'damaged',
      'faulty',
      'defective',
      'leaks',
      'leaking',
      'crash*'
    ],
    ...['late', 'slow', 'delay*', 'lost', 'missing', 'wrong', 'expensive', 'overpriced', 'rude'],
    ...['disappoint*', 'angry', 'annoy*', 'hate', 'complain*', 'complaint*', 'problem*', 'error*'],
    ...[
      'scam',
      'fraud',
      'rip off',
      'charged twice',
      'never again',
      'waste of',
      'fed up',
      'unhappy'
    ],
    ...['dirty', 'noisy', 'difficult', 'impossible', 'unacceptable', 'ridiculous', 'shame']
  ],
  expected: [
    ...['work', 'works', 'working', 'worked', 'arrive', 'arrives', 'arrived', 'come', 'came'],
    ...[
      'answer',
      'answers',
      'answered',
      'reply',
      'replies',
      'replied',
      'respond*',
      'open',
      'opens'
    ],
    ...['close', 'closes', 'load', 'loads', 'fit', 'fits', 'find', 'turn on', 'start', 'starts'],
    ...['receive', 'received', 'help', 'helps', 'helped', 'delivered', 'refunded', 'sent', 'clean']
  ],
  denials: [
    ...['not', 'no', 'never', 'nobody', 'nothing', 'none', 'neither', 'nor', 'without', 'hardly'],
    // Words on n't are denials too (score.ts).
    ...['cannot', 'cant', 'dont', 'doesnt', 'didnt', 'isnt', 'wasnt', 'wont', 'havent', 'hasnt']
  ],
  butOnly: ['only', 'just'],
  breaks: ['but', 'and', 'although', 'though', 'however', 'yet'],
  topics: {
    delivery: [
      ...['deliver*', 'parcel*', 'shipping', 'shipment*', 'ship', 'courier', 'package', 'order'],
      ...['arrive', 'arrives', 'arrived', 'box', 'address', 'tracking', 'dispatch*']
    ],
    product: [
      ...['machine*', 'grinder*', 'coffee*', 'lid', 'filter*', 'model*', 'roast*', 'product*'],
      ...['quality', 'broke', 'broken', 'breaks', 'leaks', 'size', 'colour', 'color', 'taste*']
    ],
    price: [
      ...[
        'price*',
        'pricing',
        'cost',
        'costs',
        'expensive',
        'cheap',
        'discount*',
        'offer',
        'offers'
      ],
      ...['charged', 'invoice*', 'bill', 'pay', 'paying', 'paid', 'overpriced', 'voucher*']
    ],
    service: [
      ...['service', 'support', 'staff', 'customer care', 'answers', 'answer', 'reply', 'replies'],
      ...['phone', 'email*', 'refund*', 'returns', 'return policy', 'complaint*', 'call centre']
    ],
    website: [
      ...[
        'website',
        'web',
        'site',
        'app',
        'page',
        'update',
        'password',
        'log in',
        'login',
        'account'
      ],
      ...['checkout', 'basket', 'search', 'crash*']
    ]
  },
  leads: [
    ...['want to buy', 'like to buy', 'going to buy', 'thinking of buying', 'want to order'],
    ...[
      'where can i buy',
      'where can i get',
      'can i buy',
      'looking for',
      'do you have',
      'do you sell'
    ],
    ...['do you ship', 'do you deliver', 'in stock', 'how much is', 'how much does it cost'],
    ...['need a quote', 'interested in']
  ],
  common: [
    ...[
      'the',
      'and',
      'is',
      'it',
      'of',
      'to',
      'my',
      'i',
      'you',
      'your',
      'was',
      'for',
      'with',
      'this'
    ],
    ...['that', 'on', 'not', 'are', 'have', 'do', 'does', 'in', 'at', 'what', 'how', 'an', 'be']
  ]
}
