import { count, share, sum } from './prose/support/claims.js'
import { leaves, reads } from './prose/support/reads.js'

reads('shares', [
  [
    'of the total the sentence announces, which they fill',
    '全县受理诉求1500件，其中投诉类620件，占41.33%；咨询类450件，占30.00%；求助类430件，占28.67%。',
    [
      sum('1500', '620', '450', '430'),
      share('41.33%', '620', '1500'),
      share('30.00%', '450', '1500'),
      share('28.67%', '430', '1500'),
    ],
  ],
  [
    'of the total of the line, of which they are a selection, and together',
    '全区受理工单1000件，主要集中在：城市管理类300件，占比30.00%；交通运输类150件，占比15.00%；教育类90件，占比9.00%。上述三类诉求占工单总量的54.00%。',
    [
      share('30.00%', '300', '1000'),
      share('15.00%', '150', '1000'),
      share('9.00%', '90', '1000'),
      share('54.00%', { sum: ['300', '150', '90'] }, '1000'),
    ],
  ],
  [
    'of a part that is named',
    '全县受理1500件。投诉600件，占40.00%，其中物业类150件，占投诉总量的25.00%。',
    [share('40.00%', '600', '1500'), share('25.00%', '150', '600')],
  ],
  [
    'of a part that is named, though another total would give it too',
    '全县受理1500件，转办599件。投诉举报600件，占40.0%，其中物业类150件，占投诉举报总量的25.0%。',
    [share('40.0%', '600', '1500'), share('25.0%', '150', '600')],
  ],
  [
    'with changes between count and share',
    '受理2400件，其中投诉900件，环比上升5%，占比37.50%；咨询700件，环比下降3%，占比29.17%。',
    [
      { kind: 'change', published: '5%', direction: 'up', current: '900', unit: 'percent' },
      share('37.50%', '900', '2400'),
      { kind: 'change', published: '3%', direction: 'down', current: '700', unit: 'percent' },
      share('29.17%', '700', '2400'),
    ],
  ],
  [
    'in brackets',
    '共受理诉求860件，其中电话渠道610件（占70.93%）、网络渠道180件（占20.93%）、来访渠道70件（占8.14%）。',
    [
      sum('860', '610', '180', '70'),
      share('70.93%', '610', '860'),
      share('20.93%', '180', '860'),
      share('8.14%', '70', '860'),
    ],
  ],
  [
    'in parallel',
    '全区受理1500件，投诉、咨询、求助分别为610件、460件、430件，分别占40.67%、30.67%、28.67%。',
    [
      sum('1500', '610', '460', '430'),
      share('40.67%', '610', '1500'),
      share('30.67%', '460', '1500'),
      share('28.67%', '430', '1500'),
    ],
  ],
])

reads('enumerations', [
  [
    'a list of classes',
    '全区受理工单1000件。投诉类：410件；咨询类：300件；求助类：230件；建议、表扬类：60件。',
    [sum('1000', '410', '300', '230', '60')],
  ],
  [
    'a wrong list of classes',
    '全区受理工单1000件。投诉类：410件；咨询类：300件；求助类：230件；建议、表扬类：61件。',
    [sum('1000', '410', '300', '230', '61')],
  ],
  [
    'one with the rest at its end',
    '受理工单1000件，其中，投诉410件、咨询350件、其他230件。',
    [sum('1000', '410', '350', '230')],
  ],
  [
    'one by channel, under a heading of its own',
    '全市共受理8856件。按渠道分：电话7646件、微信1200件、来信10件。',
    [sum('8856', '7646', '1200', '10')],
  ],
  [
    'done and not yet done',
    '截至6月30日，共受理1000件，已办结950件，正在办理50件。',
    [sum('1000', '950', '50')],
  ],
  [
    'in parallel, and not the whole they say they are',
    '受理1000件，投诉、咨询、求助分别为510件、300件、150件。',
    [sum('1000', '510', '300', '150')],
  ],
])

reads('lists of units', [
  [
    'their number in words',
    '未报送的单位有：甲局、乙局、丙镇等三家单位。',
    [count('3', '甲局', '乙局', '丙镇')],
  ],
  ['a wrong number', '未报送的单位有：甲局、乙局、丙镇等4家单位。', [count('4', '甲局', '乙局', '丙镇')]],
  [
    'one list after another',
    '已报送的单位有：甲局、乙局、丙镇、丁镇等四家单位；未报送的单位有：戊局、己局等2家单位。',
    [count('4', '甲局', '乙局', '丙镇', '丁镇'), count('2', '戊局', '己局')],
  ],
  [
    'the first three',
    '工单数量前三位的单位是：甲局（353件）、乙局（317件）、丙镇（290件）。',
    [
      count('3', '甲局', '乙局', '丙镇'),
      ...['甲局', '乙局', '丙镇'].map((unit, i) => ({
        kind: 'rank',
        published: `${i + 1}`,
        unit,
        among: [
          ['甲局', '353'],
          ['乙局', '317'],
          ['丙镇', '290'],
        ],
      })),
    ],
  ],
])

leaves('selections, which add up to nothing', [
  [
    'the first five',
    '诉求量排名前五的是：物业管理210件、噪声扰民180件、停车管理120件。',
    [
      ['210件', 'no-claim'],
      ['180件', 'no-claim'],
      ['120件', 'no-claim'],
    ],
  ],
  [
    'some of them',
    '受理1000件，其中投诉510件、咨询300件、求助150件。',
    [
      ['1000件', 'no-claim'],
      ['510件', 'no-claim'],
      ['300件', 'no-claim'],
      ['150件', 'no-claim'],
    ],
  ],
  [
    'mainly these',
    '受理1000件，主要有投诉510件、咨询300件、求助150件。',
    [
      ['1000件', 'no-claim'],
      ['510件', 'no-claim'],
      ['300件', 'no-claim'],
      ['150件', 'no-claim'],
    ],
  ],
  [
    "a share of another district's total",
    '全区受理1000件，占全市总量的12.50%。',
    [
      ['1000件', 'no-claim'],
      ['12.50%', 'counts-not-printed'],
    ],
  ],
  [
    'shares of two possible totals',
    '热线受理800件。\n信箱受理40件。\n当月办件：投诉类300件，占33.21%；咨询类200件，占27.15%。',
    [
      ['800件', 'no-claim'],
      ['40件', 'no-claim'],
      ['300件', 'no-claim'],
      ['33.21%', 'ambiguous'],
      ['200件', 'no-claim'],
      ['27.15%', 'ambiguous'],
    ],
  ],
  [
    'shares that two totals give',
    '热线受理599件。\n信箱受理600件。\n当月办件：投诉类150件，占25.0%；咨询类120件，占20.0%。',
    [
      ['599件', 'no-claim'],
      ['600件', 'no-claim'],
      ['150件', 'no-claim'],
      ['25.0%', 'ambiguous'],
      ['120件', 'no-claim'],
      ['20.0%', 'ambiguous'],
    ],
  ],
])
