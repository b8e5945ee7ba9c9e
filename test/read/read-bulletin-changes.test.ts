import { change, difference, rate } from './prose/support/claims.js'
import { leaves, reads } from './prose/support/reads.js'

reads('changes of counts', [
  [
    'on the month before, which is printed',
    '受理诉求1500件，较上月1200件增长25.00%。',
    [change('25.00%', { direction: 'up', current: '1500', previous: '1200' })],
  ],
  [
    'with its size',
    '受理诉求1500件，环比增加300件，上升25.00%。',
    [change('25.00%', { direction: 'up', current: '1500', delta: '300' })],
  ],
  [
    'with its size, down',
    '不满意工单242件，环比减少51件，下降17.41%。',
    [change('17.41%', { direction: 'down', current: '242', delta: '51' })],
  ],
  [
    'with both',
    '受理诉求1500件，比去年同期1250件增加250件，增长20.00%。',
    [
      change('250', { direction: 'up', current: '1500', previous: '1250', unit: 'count' }),
      change('20.00%', { direction: 'up', current: '1500', previous: '1250', delta: '250' }),
    ],
  ],
  [
    'in cases alone',
    '受理1200件，较去年同期1500件减少300件。',
    [change('300', { direction: 'down', current: '1200', previous: '1500', unit: 'count' })],
  ],
  [
    'two at once, of nothing printed',
    '受理诉求1200件，同比下降20.00%，环比上升5.26%。',
    [
      change('20.00%', { direction: 'down', current: '1200' }),
      change('5.26%', { direction: 'up', current: '1200' }),
    ],
  ],
  [
    'each of its own count',
    '投诉600件，上月500件，环比上升20.00%；咨询300件，上月400件，环比下降25.00%。',
    [
      change('20.00%', { direction: 'up', current: '600', previous: '500' }),
      change('25.00%', { direction: 'down', current: '300', previous: '400' }),
    ],
  ],
  [
    'by month',
    '6月受理1530件，5月受理1500件，上升2.00%。',
    [change('2.00%', { direction: 'up', current: '1530', previous: '1500' })],
  ],
  [
    'as a width',
    '受理1000件，与上月相比增加了100件，增幅11.11%。',
    [change('11.11%', { direction: 'up', current: '1000', delta: '100' })],
  ],
  [
    'as compared with',
    '受理900件，与上月1000件相比，降低10%。',
    [change('10%', { direction: 'down', current: '900', previous: '1000' })],
  ],
  [
    'of the count, said of the rate',
    '不满意工单180件，环比上季度不满意率减少20件。群众不满意率7.30%；群众不满意率较上季度下降10.00%。',
    [change('10.00%', { direction: 'down', current: '180', delta: '20' })],
  ],
  ['signed', '受理900件，环比-10.00%。', [change('10.00%', { direction: 'down', current: '900' })]],
  ['in 万', '受理总量7.13万件，同比上升5.20%。', [change('5.20%', { direction: 'up', current: '7.13万' })]],
  [
    'of what was printed before brackets',
    '受理1250件（上月1300件），环比下降3.85%。',
    [change('3.85%', { direction: 'down', current: '1250', previous: '1300' })],
  ],
])

reads('changes of rates', [
  [
    'in percentage points',
    '满意率96.20%，环比下降1.10个百分点。',
    [change('1.10个百分点', { direction: 'down', current: '96.20%', unit: 'points' })],
  ],
  [
    'from one to the other',
    '满意率由上月的95.10%提高到96.20%，提高1.10个百分点。',
    [change('1.10个百分点', { direction: 'up', current: '96.20%', previous: '95.10%', unit: 'points' })],
  ],
  [
    'with the one before in a clause of its own',
    '满意率为96.20%，上月为95.10%，提高1.10个百分点。',
    [change('1.10个百分点', { direction: 'up', current: '96.20%', previous: '95.10%', unit: 'points' })],
  ],
  [
    'of each rate',
    '应办结1200件，办结1180件，办结率98.33%，环比上升0.45个百分点；满意率97.10%，环比下降0.20个百分点。',
    [
      rate('98.33%', '1180', '1200'),
      change('0.45个百分点', { direction: 'up', current: '98.33%', unit: 'points' }),
      change('0.20个百分点', { direction: 'down', current: '97.10%', unit: 'points' }),
    ],
  ],
  [
    'of a rate that is named and printed nowhere',
    '解决率环比上升2.12%。',
    [change('2.12%', { direction: 'up' })],
  ],
])

reads('what is no change', [
  [
    'cases reduced to an end',
    '下派工单300件，驳回20件，有效工单280件，环比持平。',
    [difference('280', '300', '20')],
  ],
])

leaves('no change', [
  [
    'of what the words do not print',
    '其中城市管理类投诉增长20.00%，教育类下降5.00%。',
    [
      ['20.00%', 'counts-not-printed'],
      ['5.00%', 'counts-not-printed'],
    ],
  ],
  [
    'in cases, on nothing printed',
    '受理1250件，同比增长150件。',
    [
      ['1250件', 'no-claim'],
      ['150件', 'no-claim'],
    ],
  ],
])
