import type { TranslatedFile } from '../../pipeline/bitext/file.ts'

/** A file of each kind, with escapes, markup and line ends of every sort that the kind has. */
export const SAMPLES: readonly TranslatedFile[] = [
  {
    path: 'table.tsv',
    text: 'target\tid\tnote\tsource\r\n保存する {0}\ts1\tx\tSave {0}\r\n\ts2\ty\tOpen\r\n😀 閉じる\ts3\t\tClose 😀\n',
  },
  {
    path: 'memory.tmx',
    text: `<?xml version="1.0" encoding="UTF-8"?>\r
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en"/><body>
<tu tuid="one"><note>About
 saving</note><tuv xml:lang="en-US"><seg>Save &amp; <bpt i="1">&lt;b&gt;</bpt>close<ept i="1">&lt;/b&gt;</ept></seg></tuv>
  <tuv xml:lang="ja-JP"><seg>保存して<bpt i="1">&lt;b&gt;</bpt>閉じる<ept i="1">&lt;/b&gt;</ept> &#x26; &#128512;<!-- c -->。</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Line one\r
two <ph x="1"/></seg></tuv><tuv xml:lang="ja"><seg><![CDATA[一行<目>]]>と<hi>二行目</hi>\r
<ph x="1"/></seg></tuv><tuv xml:lang="ja"><seg>別の訳</seg></tuv></tu>
</body></tmx>`,
  },
  {
    path: 'file.xlf',
    text: `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a.txt" source-language="en" target-language="ja"><body>
<group><trans-unit id="1" approved="yes"><source>Press <g id="1">Save</g> &gt; <x id="2"/>OK</source>
<target><g id="1">保存</g>を押す &gt; <x id="2"/>OK</target><note>Menu</note>
<alt-trans><source>Press</source><target>押す</target></alt-trans></trans-unit></group>
<trans-unit id="2"><source>Run <mrk mtype="protected">npm {x}</mrk> now</source><target state="needs-review-translation"><![CDATA[<今>]]><mrk mtype="protected">npm {x}</mrk>を実行</target></trans-unit>
<trans-unit id="3"><source>New</source></trans-unit>
</body></file></xliff>`,
  },
  {
    path: 'file2.xliff',
    text: `<xliff version="2.0" srcLang="en" trgLang="ja" xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="f1"><unit id="u1"><notes><note>Greeting</note></notes>
<segment id="a" state="final"><source>Hello <pc id="1">world</pc>.</source><target><pc id="1">世界</pc>よ、こんにちは。</target></segment>
<ignorable><source> </source></ignorable>
<segment id="b"><source>Bye<ph id="2"/><cp hex="001A"/></source><target>さよなら<ph id="2"/><cp hex="001A"/></target></segment></unit></file></xliff>`,
  },
  {
    path: 'messages.po',
    text: `msgid ""
msgstr "Language: ja\\n"

#. For the menu
#: a.c:1
msgctxt "menu"
msgid "Save \\"%s\\"\\n"
msgstr ""\r
"「%s」を"\r
"保存\\t\\343\\n"\r

#, fuzzy
#| msgid "old"
msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d 個の" "ファイル"

#~ msgid "Gone"
#~ msgstr "消えた"
`,
  },
  {
    path: 'ja.json',
    text: `{ "save": "保存\\n\\u3042 {{name}}",\r
  "menu": { "open": "\\"開く\\" <1>今</1>", "list": ["一", "二\\/"] },
  "item_other": "{{count}} 個 😀", "empty": "" }`,
    source: {
      path: 'en.json',
      text: '{"save":"Save\\n {{name}}","menu":{"open":"\\"Open\\" <1>now</1>","list":["one","two"]},"item_one":"{{count}} item","item_other":"{{count}} items","empty":"Empty"}',
    },
  },
]
