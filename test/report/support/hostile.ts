import fc from 'fast-check'

/** Texts that mean something to a browser, a picture, a spreadsheet, a terminal or a renderer of Markdown. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</style><script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></svg><a href="javascript:alert(1)">',
    '<!--',
    ']]>',
    '<![CDATA[',
    '<?xml?>',
    '&lt;b&gt;',
    '&#60;b&#62;',
    '`</td><td>',
    '| a | b |',
    '[a](http://b)',
    '\u0000\u001b[31m\r\n\u202e',
    '\ud800',
    '=1+1',
    '@SUM(1)',
    '\t=1',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', '`', '|', '\\', '\n', 'a', '张') }),
)
